package org.nurture.examples.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import org.nurture.json.LineReader;
import org.nurture.json.NurtureJson;
import org.nurture.referral.Referral;

/** A file of referrals read from end to end, to see with how little memory it can be done. */
public final class CountLines {
    private CountLines() {}

    /**
     * Reads, and says how many there were.
     *
     * @param args the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        long right = 0;
        try (LineReader<Referral> lines =
                NurtureJson.strict().lines(Referral.class).read(Path.of(args[0]))) {
            while (lines.hasNext()) {
                lines.next().result().orThrow();
                right++;
            }
        }
        System.out.println(right);
    }
}
