package org.nurture.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.nurture.problem.RefusedInputException;

/** The numbers of establishments, authorities and teachers: their spellings and their faults. */
class EstablishmentNumberTest {
    @Test
    void aRegisterNumberHasFiveOrSixDigits() {
        assertThat(Urn.of("20001").text()).isEqualTo("20001");
        assertThat(Urn.of(" 112233 ").text()).isEqualTo("112233");
        assertCode(() -> Urn.of("2001"), "urn.syntax");
        assertCode(() -> Urn.of("1122334"), "urn.syntax");
        assertCode(() -> Urn.of("012345"), "urn.syntax");
        assertCode(() -> Urn.of("-11223"), "urn.syntax");
    }

    @Test
    void thePlaceholdersOfOtherSystemsHaveACodeOfTheirOwn() {
        assertCode(() -> Urn.of("888888"), "urn.placeholder");
        assertCode(() -> Urn.of("999999"), "urn.placeholder");
        assertThat(Urn.tryParse("999999")).isEmpty();
        assertThat(Urn.tryParse("88888")).isPresent();
    }

    @Test
    void registerNumbersStandInTheOrderOfNumbers() {
        TreeSet<Urn> sorted = new TreeSet<>(List.of(Urn.of("100001"), Urn.of("20001"), Urn.of("20000")));

        assertThat(sorted).containsExactly(Urn.of("20000"), Urn.of("20001"), Urn.of("100001"));
    }

    @Test
    void anEstablishmentNumberHasThreeSpellings() {
        assertThat(List.of(Laestab.of("830/1234"), Laestab.of("830-1234"), Laestab.of("8301234")))
                .allMatch(Laestab.of(LocalAuthorityCode.of("830"), 1234)::equals)
                .allMatch(laestab -> laestab.text().equals("830/1234"));
        assertThat(Laestab.of("6613013").authority()).isEqualTo(LocalAuthorityCode.of("661"));
        assertThat(Laestab.of(LocalAuthorityCode.of("830"), 7).text()).isEqualTo("830/0007");
    }

    @Test
    void otherSpellingsAreRefused() {
        for (String typed :
                List.of("", "830", "830/123", "83-1234", "83/01234", "8301-234", "830//1234", "830_1234", "0301234")) {
            assertCode(() -> Laestab.of(typed), "laestab.syntax");
        }
        assertCode(() -> Laestab.of(LocalAuthorityCode.of("830"), 10_000), "laestab.syntax");
        assertCode(() -> Laestab.of(LocalAuthorityCode.of("830"), -1), "laestab.syntax");
    }

    @Test
    void twoAuthoritiesInOneFieldAreNotACode() {
        for (String typed : List.of("940 / 941", "314 / 318", "940941", "x", "0", "83")) {
            assertCode(() -> LocalAuthorityCode.of(typed), "local-authority-code.syntax");
        }
    }

    @Test
    void anAreaCodeNamesItsNation() {
        assertThat(GssCode.of("w06000001").text()).isEqualTo("W06000001");
        assertCode(() -> GssCode.of("X10000007"), "gss-code.syntax");
        assertCode(() -> GssCode.of("E1000007"), "gss-code.syntax");
    }

    @Test
    void aSchoolInNorthernIrelandHasDigitsOrTwoLetters() {
        assertThat(NorthernIrelandSchoolReference.of("542-0059").text()).isEqualTo("5420059");
        assertThat(NorthernIrelandSchoolReference.of("1ab0427").text()).isEqualTo("1AB0427");
        assertCode(() -> NorthernIrelandSchoolReference.of("1A20427"), "northern-ireland-school-reference.syntax");
        assertCode(() -> NorthernIrelandSchoolReference.of("AB10427"), "northern-ireland-school-reference.syntax");
        assertCode(() -> NorthernIrelandSchoolReference.of("542005"), "northern-ireland-school-reference.syntax");
    }

    @Test
    void aTeachersNumberIsNeverFilledUpWithZeros() {
        assertThat(TeacherReferenceNumber.of("RP99/12345").text()).isEqualTo("9912345");
        assertThat(TeacherReferenceNumber.of("rp 99/12345")).isEqualTo(TeacherReferenceNumber.of("9912345"));
        assertThat(TeacherReferenceNumber.of("0012345").text()).isEqualTo("0012345");
        assertCode(() -> TeacherReferenceNumber.of("12345"), "trn.syntax");
        assertCode(() -> TeacherReferenceNumber.of("12345678"), "trn.syntax");
        assertCode(() -> TeacherReferenceNumber.of("RP9912"), "trn.syntax");
    }

    @Test
    void idsAndTokensHaveCodesOfTheirOwn() {
        for (String typed : List.of("", " ", "a b", "a/b", "a\n", "\u00e9")) {
            assertCode(() -> GroupId.of(typed), "id.syntax");
        }
        assertCode(() -> PupilToken.of("Zo\u00eb"), "pupil-token.syntax");
        assertCode(() -> LocalPersonReference.of(""), "local-person-reference.syntax");
    }

    private static void assertCode(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(code));
    }
}
