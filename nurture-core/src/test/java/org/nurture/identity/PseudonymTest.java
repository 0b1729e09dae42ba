package org.nurture.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.nurture.problem.RefusedInputException;

/** What stands in for an identifier: made with a key, for a purpose, and never undone. */
class PseudonymTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Upn UPN = Upn.of("B801200005001");
    private static final Pseudonymiser STUDY = Pseudonymiser.of(KEY, "study");

    @Test
    void itIsTheKeyedHashOfPurposeKindAndText() throws java.security.GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        byte[] hash = mac.doFinal("study\0Upn\0B801200005001".getBytes(StandardCharsets.US_ASCII));

        assertThat(Base64.getUrlDecoder().decode(STUDY.of(UPN).text()))
                .isEqualTo(hash)
                .hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void keyPurposeKindAndValueAllCount() {
        byte[] otherKey = KEY.clone();
        otherKey[31] ^= 1;
        Pseudonym made = STUDY.of(UPN);

        assertThat(Pseudonymiser.of(KEY, "study").of(Upn.of("b801 2000 05001")))
                .isEqualTo(made)
                .hasSameHashCodeAs(made);
        assertThat(Pseudonymiser.of(otherKey, "study").of(UPN)).isNotEqualTo(made);
        assertThat(Pseudonymiser.of(KEY, "study 2").of(UPN)).isNotEqualTo(made);
        assertThat(STUDY.of(UncheckedUpn.of(UPN.text()))).isNotEqualTo(made);
        assertThat(STUDY.of(PupilToken.of(UPN.text()))).isNotEqualTo(made);
        assertThat(STUDY.of(Upn.of("R201100018042"))).isNotEqualTo(made);
    }

    @Test
    void theKeyIsCopied() {
        byte[] key = KEY.clone();
        Pseudonymiser mine = Pseudonymiser.of(key, "study");
        Arrays.fill(key, (byte) 0);

        assertThat(mine.of(UPN)).isEqualTo(STUDY.of(UPN));
    }

    @Test
    void aShortKeyOrABlankPurposeIsRefused() {
        assertCode(() -> Pseudonymiser.of(new byte[31], "study"), "pseudonym.short-key");
        assertCode(() -> Pseudonymiser.of(KEY, " "), "pseudonym.blank-purpose");
    }

    @Test
    void itIsReadBackInItsOneSpellingOnly() {
        Pseudonym made = STUDY.of(UPN);
        String text = made.text();

        assertThat(Pseudonym.of(text)).isEqualTo(made);
        assertThat(Pseudonym.tryParse(text)).contains(made);
        assertThat(Pseudonym.tryParse("A".repeat(43))).isPresent();
        assertThat(Pseudonym.tryParse(text + "=")).isEmpty();
        assertThat(Pseudonym.tryParse("A".repeat(42) + "B")).isEmpty();
        assertThat(Pseudonym.tryParse("\u0661".repeat(43))).isEmpty();
        assertCode(() -> Pseudonym.of(text.substring(1)), "pseudonym.syntax");
        assertThat(PupilToken.of(text).text()).isEqualTo(text);
    }

    @Test
    void nothingShowsItself() {
        assertThat(STUDY.of(UPN)).hasToString("Pseudonym[***]");
        assertThat(STUDY).hasToString("Pseudonymiser[***]");
    }

    private static void assertCode(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(code));
    }
}
