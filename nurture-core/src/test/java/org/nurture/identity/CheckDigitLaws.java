package org.nurture.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nurture.problem.RefusedInputException;

/** The laws of the numbers whose last digit checks the others: NHS, learner and Scottish candidate numbers. */
class CheckDigitLaws {
    /** A kind of number, with the rest modulo 11 that a right number's sum leaves when its last digit weighs 1. */
    private record Scheme(String area, int[] weights, int rest, Function<String, Optional<?>> tryParse) {
        int length() {
            return weights.length + 1;
        }

        boolean isRight(String digits) {
            int sum = digits.charAt(weights.length) - '0';
            int lead = 0;
            for (int i = 0; i < weights.length; i++) {
                lead += weights[i] * (digits.charAt(i) - '0');
            }
            boolean issued = !area.equals("uln") || lead % 11 != 0;
            return issued && (lead + sum) % 11 == rest;
        }
    }

    private static final int[] TEN_TO_TWO = {10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final List<Scheme> SCHEMES = List.of(
            new Scheme("nhs-number", TEN_TO_TWO, 0, NhsNumber::tryParse),
            new Scheme("uln", TEN_TO_TWO, 10, Uln::tryParse),
            new Scheme("scn", new int[] {3, 2, 7, 6, 5, 4, 3, 2}, 0, ScottishCandidateNumber::tryParse));

    @Example
    void publishedNumbersAreRead() {
        assertThat(NhsNumber.of("943 476 5870").text()).isEqualTo("9434765870");
        assertThat(Uln.of("1000102504").text()).isEqualTo("1000102504");
    }

    /** None is published; by hand: 0·3 + 5·2 + 1·7 + 2·6 + 3·5 + 4·4 + 5·3 + 6·2 = 87, 10 over, so 1. */
    @Example
    void aCandidateNumberKeepsItsZeroAtTheFront() {
        assertThat(ScottishCandidateNumber.of("051234561").text()).isEqualTo("051234561");
        assertCode(() -> ScottishCandidateNumber.of("51234561"), "scn.syntax");
    }

    @Example
    void eachFaultHasItsCode() {
        assertCode(() -> NhsNumber.of("943476587"), "nhs-number.syntax");
        assertCode(() -> NhsNumber.of("943476587\u0660"), "nhs-number.syntax");
        assertCode(() -> NhsNumber.of("9434765871"), "nhs-number.check-digit");
        assertCode(() -> Uln.of("100010250X"), "uln.syntax");
        assertCode(() -> Uln.of("1000102505"), "uln.check-digit");
        assertCode(() -> Uln.of("9999999999"), "uln.placeholder");
        assertCode(() -> ScottishCandidateNumber.of("05123456A"), "scn.syntax");
        assertCode(() -> ScottishCandidateNumber.of("051234562"), "scn.check-digit");
    }

    @Property
    void oneLastDigitFitsOrNone(@ForAll("digits") String digits) {
        for (Scheme scheme : SCHEMES) {
            int fitting = 0;
            for (char last = '0'; last <= '9'; last++) {
                String number = digits.substring(0, scheme.weights().length) + last;
                boolean right = scheme.isRight(number);
                assertThat(accepts(scheme, number)).as(scheme.area()).isEqualTo(right);
                fitting += right ? 1 : 0;
            }
            assertThat(fitting).isLessThanOrEqualTo(1);
        }
    }

    @Property
    void everyWrongDigitIsCaught(@ForAll("digits") String digits) {
        for (Scheme scheme : SCHEMES) {
            rightNumber(scheme, digits).ifPresent(right -> {
                for (int place = 0; place < right.length(); place++) {
                    for (char digit = '0'; digit <= '9'; digit++) {
                        String typed = right.substring(0, place) + digit + right.substring(place + 1);
                        assertThat(accepts(scheme, typed)).as(scheme.area()).isEqualTo(typed.equals(right));
                    }
                }
            });
        }
    }

    @Property
    void everySwapOfNeighboursIsCaught(@ForAll("digits") String digits) {
        for (Scheme scheme : SCHEMES) {
            rightNumber(scheme, digits).ifPresent(right -> {
                for (int place = 0; place + 1 < right.length(); place++) {
                    String typed = right.substring(0, place)
                            + right.charAt(place + 1)
                            + right.charAt(place)
                            + right.substring(place + 2);
                    assertThat(accepts(scheme, typed)).as(scheme.area()).isEqualTo(typed.equals(right));
                }
            });
        }
    }

    private static boolean accepts(Scheme scheme, String number) {
        return scheme.tryParse().apply(number).isPresent();
    }

    /** Empty where no last digit fits. */
    private static Optional<String> rightNumber(Scheme scheme, String digits) {
        for (char last = '0'; last <= '9'; last++) {
            String number = digits.substring(0, scheme.length() - 1) + last;
            if (scheme.isRight(number)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private static void assertCode(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(code));
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofLength(10);
    }
}
