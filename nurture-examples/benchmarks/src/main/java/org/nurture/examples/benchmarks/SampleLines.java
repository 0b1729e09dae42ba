package org.nurture.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nurture.json.LineWriter;
import org.nurture.json.NurtureJson;
import org.nurture.referral.Referral;

/** A file of made-up referrals, one in each line. */
public final class SampleLines {
    private SampleLines() {}

    /**
     * Writes the file.
     *
     * @param file where
     * @param lines how many
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, int lines) throws IOException {
        try (LineWriter<Referral> out =
                NurtureJson.strict().lines(Referral.class).write(Files.newOutputStream(file))) {
            for (int i = 0; i < lines; i++) {
                out.write(Samples.referral(i, 6));
            }
        }
    }
}
