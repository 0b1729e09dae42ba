package org.nurture.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nurture.json.NurtureJson;
import org.nurture.json.ReadResult;
import org.nurture.problem.Problem;
import org.nurture.referral.Referral;
import tools.jackson.core.JacksonException;

/** A codec that ours is held against does the same work only if it refuses what ours refuses. */
class ByHandAgreesTest {
    private static final int DOCUMENTS = 10_000;
    private static final long SEED = 20_261_126;

    private static final String[] INSERTED = {
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\\",
        "0",
        "9",
        "-",
        " ",
        "\n",
        "\u0000",
        "null",
        "true",
        "\\ud83d",
        "\\ude00",
        "\\ud83d\\ude00",
        "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080",
        "\u00c1\u00a1",
        "\u00c3",
        "\u00c3\u00a9",
        "\u00f0\u009f\u0098\u0080"
    };

    @Test
    void whatIsWrittenByHandTakesAndRefusesWhatOursDoes() {
        Random random = new Random(SEED);
        NurtureJson json = NurtureJson.strict();
        Set<String> codes = new TreeSet<>();
        int taken = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            Referral referral = i % 2 == 0 ? Samples.referral(i, 6) : Samples.accentedReferral(i, 6);
            byte[] changed = changed(json.write(referral), random);
            ReadResult<Referral> ours = json.read(changed, Referral.class);

            assertThat(byHand(changed))
                    .as(() -> new String(changed, StandardCharsets.ISO_8859_1) + " " + ours.problems())
                    .isEqualTo(ours.value());
            ours.problems().stream().map(Problem::getCode).forEach(codes::add);
            taken += ours.problems().isEmpty() ? 1 : 0;
        }

        assertThat(codes)
                .contains(
                        "json.syntax",
                        "json.surrogate",
                        "json.utf8",
                        "json.unknown-member",
                        "json.missing-member",
                        "json.duplicate-member",
                        "json.constant",
                        "json.date",
                        "json.instant",
                        "json.schema",
                        "json.wrong-kind");
        assertThat(taken).isBetween(DOCUMENTS / 50, DOCUMENTS / 2);
    }

    private static Optional<Referral> byHand(byte[] document) {
        try {
            return Optional.of(ReferralByHand.read(document));
        } catch (IllegalArgumentException | DateTimeException | JacksonException refused) {
            return Optional.empty();
        }
    }

    /** Something is put in, in place of a few bytes or of none, or a member is there twice. */
    private static byte[] changed(byte[] document, Random random) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(8));
        String inserted = INSERTED[random.nextInt(INSERTED.length)];
        if (random.nextInt(4) == 0) {
            // Where a text begins, so that it lands within one.
            from = text.indexOf(":\"", from) + 2;
            to = from;
        } else if (random.nextInt(8) == 0) {
            from = text.indexOf(",\"", from) + 1;
            to = from;
            int end = text.indexOf(',', from);
            inserted = end < 0 ? "" : text.substring(from, end + 1);
        }
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(document, 0, from);
        changed.writeBytes(inserted.getBytes(StandardCharsets.ISO_8859_1));
        changed.write(document, to, document.length - to);
        return changed.toByteArray();
    }
}
