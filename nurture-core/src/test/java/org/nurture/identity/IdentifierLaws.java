package org.nurture.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.nurture.problem.RefusedInputException;

/** What every identifier promises: faults caught, texts normalised once, values never shown. */
class IdentifierLaws {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    @Property
    void everyWrongDigitOfAUpnIsCaught(
            @ForAll("upns") String upn,
            @ForAll @IntRange(min = 1, max = 12) int place,
            @ForAll @IntRange(max = 9) int digit) {
        char now = upn.charAt(place);
        if (now >= '0' && now <= '9' && now != '0' + digit) {
            assertRefused("upn.check-letter", with(upn, place, (char) ('0' + digit)), Upn::of);
        }
    }

    @Property
    void everyWrongCheckLetterIsCaught(@ForAll("upns") String upn, @ForAll @IntRange(max = 22) int letter) {
        char other = LETTERS.charAt(letter);

        assertThat(Upn.tryParse(with(upn, 0, other)).isPresent()).isEqualTo(other == upn.charAt(0));
    }

    @Property
    void everySwapOfNeighbouringDigitsIsCaught(
            @ForAll("upns") String upn, @ForAll @IntRange(min = 1, max = 11) int place) {
        char left = upn.charAt(place);
        char right = upn.charAt(place + 1);
        if (left != right && right <= '9') {
            assertRefused("upn.check-letter", with(with(upn, place, right), place + 1, left), Upn::of);
        }
    }

    /** The one thing that the check letter cannot tell, as the Javadoc of Upn says. */
    @Property
    void aDigitInTheLastPlaceHasALetterForItsAlias(@ForAll("upns") String upn) {
        char last = upn.charAt(12);
        if (last <= '9') {
            String alias = with(upn, 12, LETTERS.charAt(last - '0'));

            assertThat(Upn.of(alias).isTemporary()).isTrue();
            assertThat(Upn.of(upn).isTemporary()).isFalse();
            assertThat(Upn.of(alias)).isNotEqualTo(Upn.of(upn));
        }
    }

    @Property
    void lettersAndBlanksAreNormalisedOnce(@ForAll("upns") String upn) {
        String typed = " " + upn.substring(0, 4).toLowerCase(Locale.ROOT) + " " + upn.substring(4, 8) + "-"
                + upn.substring(8) + " ";

        assertThat(Upn.of(typed).text()).isEqualTo(upn);
        assertThat(Upn.of(Upn.of(typed).text())).isEqualTo(Upn.of(upn));
        assertThat(UncheckedUpn.of(typed).check()).contains(Upn.of(upn));
    }

    @Example
    void thePublishedNumbersOfTheAlgorithm() {
        assertThat(Upn.of("B801200005001").isTemporary()).isFalse();
        assertThat(Upn.of("R201100018042").issuingAuthority()).contains(LocalAuthorityCode.of("201"));
        assertThat(Upn.of("T20110001804V").isTemporary()).isTrue();
        assertThat(Upn.of("P207000016049")).isNotNull();
        assertRefused("upn.check-letter", "A801200005001", Upn::of);
        assertRefused("upn.check-letter", "Q207000016049", Upn::of);
        assertRefused("upn.length", "B80120000500", Upn::of);
        assertRefused("upn.length", "", Upn::of);
        assertRefused("upn.characters", "1801200005001", Upn::of);
        assertRefused("upn.characters", "I801200005001", Upn::of);
        assertRefused("upn.characters", "T20110001804O", Upn::of);
        assertRefused("upn.characters", "B80120000500\u0661", Upn::of);
        assertRefused("upn.characters", "1801200005001", UncheckedUpn::of);
        assertThat(UncheckedUpn.of("A801200005001").check()).isEmpty();
        assertThat(NhsNumber.of("943 476 5870").text()).isEqualTo("9434765870");
        assertRefused("nhs-number.check-digit", "9434765871", NhsNumber::of);
        assertRefused("nhs-number.syntax", "943476587", NhsNumber::of);
        assertThat(Uln.of("1000102504").text()).isEqualTo("1000102504");
        assertRefused("uln.check-digit", "1000102505", Uln::of);
        assertRefused("uln.placeholder", "9999999999", Uln::of);
    }

    @Property
    void everyWrongDigitOfANumberWithACheckDigitIsCaught(
            @ForAll @IntRange(max = 9) int place, @ForAll @IntRange(max = 9) int digit) {
        for (String number : List.of("9434765870", "1000102504")) {
            boolean same = number.charAt(place) == '0' + digit;
            String changed = with(number, place, (char) ('0' + digit));
            boolean taken = number.startsWith("9")
                    ? NhsNumber.tryParse(changed).isPresent()
                    : Uln.tryParse(changed).isPresent();
            assertThat(taken).isEqualTo(same);
        }
    }

    @Property
    void aScottishNumberHasAtMostOneCheckDigit(@ForAll @IntRange(max = 99_999_999) int first) {
        String eight = "%08d".formatted(first);
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += weights[i] * (eight.charAt(i) - '0');
        }
        for (int check = 0; check <= 9; check++) {
            boolean expected = (sum + check) % 11 == 0;
            assertThat(ScottishCandidateNumber.tryParse(eight + check).isPresent())
                    .isEqualTo(expected);
        }
    }

    @Example
    void numbersOfSchoolsAreReadInTheirSpellings() {
        assertThat(Laestab.of("8301234")).isEqualTo(Laestab.of("830/1234")).isEqualTo(Laestab.of("830-1234"));
        assertThat(Laestab.of(LocalAuthorityCode.of("830"), 7).text()).isEqualTo("830/0007");
        assertThat(Laestab.of("830/1234").authority()).isEqualTo(LocalAuthorityCode.of("830"));
        assertThat(Urn.of("20001").text()).isEqualTo("20001");
        assertThat(Urn.of("100214").text()).isEqualTo("100214");
        assertRefused("urn.placeholder", "888888", Urn::of);
        assertRefused("urn.placeholder", "999999", Urn::of);
        assertRefused("urn.syntax", "012345", Urn::of);
        assertRefused("urn.syntax", "1234567", Urn::of);
        assertRefused("laestab.syntax", "830_1234", Laestab::of);
        assertRefused("laestab.syntax", "83/01234", Laestab::of);
        assertRefused("local-authority-code.syntax", "940 / 941", LocalAuthorityCode::of);
        assertRefused("local-authority-code.syntax", "\u0668\u0663\u0660", LocalAuthorityCode::of);
        assertThat(NorthernIrelandSchoolReference.of("1ab0427").text()).isEqualTo("1AB0427");
        assertThat(NorthernIrelandSchoolReference.tryParse("A420059")).isEmpty();
        assertThat(GssCode.of("e10000007").text()).isEqualTo("E10000007");
        assertThat(TeacherReferenceNumber.of("RP99/12345")).isEqualTo(TeacherReferenceNumber.of("9912345"));
        assertThat(TeacherReferenceNumber.of("0012345").text()).isEqualTo("0012345");
        assertRefused("trn.syntax", "12345", TeacherReferenceNumber::of);
    }

    @Property
    void nothingThatIdentifiesIsShownOrQuoted(
            @ForAll("upns") String upn, @ForAll @StringLength(min = 4, max = 30) String junk) {
        assertThat(Upn.of(upn).toString()).isEqualTo("Upn[***]");
        assertThat(UncheckedUpn.of(upn).toString()).isEqualTo("UncheckedUpn[***]");
        assertThat(PupilToken.of(upn).toString()).doesNotContain(upn);
        assertThat(LocalPersonReference.of(upn).toString()).doesNotContain(upn);
        assertThat(NhsNumber.of("9434765870").toString()).doesNotContain("9434765870");
        assertThat(TeacherReferenceNumber.of("7654321").toString()).doesNotContain("7654321");
        String marked = "Zq7" + junk + "7qZ";
        for (Function<String, ?> factory : List.<Function<String, ?>>of(
                Upn::of,
                UncheckedUpn::of,
                NhsNumber::of,
                Uln::of,
                ScottishCandidateNumber::of,
                TeacherReferenceNumber::of,
                Urn::of,
                Laestab::of,
                GssCode::of)) {
            assertThatThrownBy(() -> factory.apply(marked))
                    .isInstanceOf(RefusedInputException.class)
                    .satisfies(refused -> assertThat(refused.getMessage())
                            .doesNotContain("Zq7")
                            .doesNotContain("7qZ"));
        }
    }

    @Property
    void idsOfOurOwnRecordsAreReadBack(@ForAll("ids") String text) {
        assertThat(GroupId.of(text).text()).isEqualTo(text);
        assertThat(ReferralId.tryParse(text)).contains(ReferralId.of(text));
        assertThat(PupilToken.tryParse(text)).contains(PupilToken.of(text));
    }

    @Example
    void whatIsNoIdIsRefused() {
        for (String wrong : List.of("", " ", "a b", "a/b", "\u00e9", "x".repeat(65), "a\n")) {
            assertThat(SchoolId.tryParse(wrong)).isEmpty();
            assertRefused("id.syntax", wrong, SchoolId::of);
            assertRefused("pupil-token.syntax", wrong, PupilToken::of);
        }
    }

    @Example
    void pseudonymsDependOnKeyPurposeKindAndText() {
        byte[] key = new byte[32];
        key[0] = 1;
        Pseudonymiser study = Pseudonymiser.of(key, "study");
        Pseudonym pseudonym = study.of(Upn.of("B801200005001"));

        assertThat(pseudonym).isEqualTo(Pseudonymiser.of(key, "study").of(Upn.of("b8012 00005001")));
        assertThat(pseudonym).isNotEqualTo(Pseudonymiser.of(key, "panel").of(Upn.of("B801200005001")));
        assertThat(pseudonym)
                .isNotEqualTo(Pseudonymiser.of(new byte[32], "study").of(Upn.of("B801200005001")));
        assertThat(pseudonym).isNotEqualTo(study.of(UncheckedUpn.of("B801200005001")));
        assertThat(pseudonym).isNotEqualTo(study.of(PupilToken.of("B801200005001")));
        assertThat(Pseudonym.of(pseudonym.text())).isEqualTo(pseudonym).hasSameHashCodeAs(pseudonym);
        assertThat(pseudonym.text()).hasSize(43).doesNotContain("B801");
        assertThat(pseudonym + " " + study).doesNotContain(pseudonym.text()).doesNotContain("study");
        key[0] = 2;
        assertThat(study.of(Upn.of("B801200005001"))).as("the key was copied").isEqualTo(pseudonym);
    }

    /** RFC 4231 has no case of this shape, so the hash is worked out beside ours by the platform. */
    @Example
    void thePseudonymIsTheDocumentedHash() throws java.security.GeneralSecurityException {
        byte[] key = "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
        mac.init(new javax.crypto.spec.SecretKeySpec(key, "HmacSHA256"));
        byte[] hash = mac.doFinal("p\0Upn\0B801200005001".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(Pseudonymiser.of(key, "p").of(Upn.of("B801200005001")).text())
                .isEqualTo(java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }

    @Example
    void aShortKeyOrABlankPurposeIsRefused() {
        assertRefused("pseudonym.short-key", "x", purpose -> Pseudonymiser.of(new byte[31], purpose));
        assertRefused("pseudonym.blank-purpose", " ", purpose -> Pseudonymiser.of(new byte[32], purpose));
        assertRefused("pseudonym.syntax", "short", Pseudonym::of);
        assertRefused("pseudonym.syntax", "A".repeat(42) + "B", Pseudonym::of);
        assertThat(Pseudonym.tryParse("A".repeat(43))).isPresent();
    }

    @Provide
    Arbitrary<String> upns() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(11)
                .flatMap(digits -> Arbitraries.of("0123456789"
                                .concat(LETTERS)
                                .chars()
                                .mapToObj(c -> (char) c)
                                .toList())
                        .map(last -> UpnRules.checkLetter("A" + digits + last) + digits + last));
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    private static String with(String text, int place, char c) {
        return text.substring(0, place) + c + text.substring(place + 1);
    }

    private static void assertRefused(String code, String text, Function<String, ?> factory) {
        assertThatThrownBy(() -> factory.apply(text)).isInstanceOfSatisfying(RefusedInputException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo(code);
            assertThat(refused.getProblems()).hasSize(1);
            assertThat(Optional.of(refused.getProblems().get(0).getRemedy())).isPresent();
        });
    }
}
