package org.nurture.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsPageTest {
    @TempDir
    Path folder;

    @TempDir
    Path page;

    @BeforeEach
    void copy() {
        Measured.in(folder);
    }

    @Test
    void pageHoldsTheRowsAndTellsHowTheyWereMade() throws IOException {
        String text = write("## By hand\n");

        assertThat(text)
                .contains("| day | 2026-02-03 |")
                .contains(
                        "Measure target/numbers --rounds=1 --forks=4 --warmups=3 --warmup-millis=800 --iterations=2 --millis=300")
                .contains("| **Nurture, verdict** | 50.0 ns (47.4 to 52.6) | 0 B | 1 |")
                .contains("| something new | 915 ns")
                .contains("| **Nurture** | 9.77 µs")
                .contains("| The life of a referral, fold | 200, 2,000 |")
                .contains("| 1.00 (0.98 to 1.02) |")
                .contains("| fold of 200 events | at most 20 µs | 30.0 µs (28.7 to 31.3) | **no** |")
                .contains("| read a referral, against a codec by hand | at least 0.85 × as fast † | 0.90 × (")
                .contains("† Ours and the other ran alternately")
                .doesNotContain("### Side")
                .contains("| org/nurture/rule | 40 | 450 kB |")
                .contains("| headers and directory of the archive | | 50 kB |")
                .contains("## By hand");
        assertThat(page.resolve("results/seven-constraints-which-valid.svg")).exists();
        assertThat(page.resolve("results/growth-referral-life.svg")).exists();
    }

    @Test
    void picturesOfAnEarlierPageAreTakenAway() throws IOException {
        Path old = Files.createDirectories(page.resolve("results")).resolve("old.svg");
        Files.writeString(old, "");
        write("");

        assertThat(old).doesNotExist();
    }

    @Test
    void aPageOfWhichPartsAreMissingIsNotWritten() {
        assertThatThrownBy(() -> ResultsPage.write(folder, folder, page, false, ""))
                .hasMessageContaining("promised");
        assertThat(page).isEmptyDirectory();
    }

    @Test
    void placesAreFilledIn() throws IOException {
        assertThat(write("{{bytes: SevenConstraints.avaje}}; {{jar: nurture-core}}; {{classes: FirstDecision jdk}}; "
                        + "{{slower: SevenConstraints.verdict | SevenConstraints.avaje}}; "
                        + "{{exponent: ReferralLife.fold | 0.9 | 1.1}}; {{no: fold of 200 events}}"))
                .contains("200 B; 650 kB; 600; 0.60 × (0.57 to 0.63); 1.00 (0.98 to 1.02); 30.0 µs (28.7 to 31.3)");
        assertThat(
                        write(
                                "{{lambdas: FirstDecision jdk}}; {{core: org/nurture/rule}}; {{core: generated}}; {{core: rest}}"))
                .contains("60; 450 kB; 200 kB; 400 kB");
        assertThat(write("{{lambdas: FirstThing jdk}}; {{core: org/nurture/rules}}; {{core: folders}}"))
                .contains("?; ?; ?");
    }

    @Test
    void whatDoesNotFitTheNumbersFails() throws IOException {
        Numbers numbers = Numbers.read(folder, false);
        Targets.Row met = new Targets.Row("a target", "", "", "yes");
        for (String claim : List.of(
                "{{faster: SevenConstraints.verdict | SevenConstraints.avaje}}",
                "{{exponent: ReferralLife.fold | 1.5 | 2.5}}",
                "{{no: a target}}",
                "{{says: YAVI | invalid}}")) {
            Claims claims = new Claims(numbers, numbers, List.of(met));

            assertThatThrownBy(() -> claims.fill(claim))
                    .hasMessageContaining("does not fit")
                    .hasMessageContaining(claim);
        }
        assertThatThrownBy(() -> new Claims(numbers, numbers, List.of(met)).fill("{{fast: A}}"))
                .hasMessageContaining("no kind of claim");
        assertThatThrownBy(() -> new Claims(numbers, numbers, List.of(met)).fill("{{time A}}"))
                .hasMessageContaining("not closed");
    }

    @Test
    void whatWasMeasuredInTurnsIsWhatTheLibraryIsHeldTo(@TempDir Path turns) throws IOException {
        Measured.inTurns(turns);
        ResultsPage.write(
                folder,
                turns,
                page,
                true,
                "{{ratio: SevenConstraints.verdict | SevenConstraints.avaje}}, "
                        + "{{time: ReferralLife.fold size=2000}}");

        assertThat(Files.readString(page.resolve("RESULTS.md")))
                .contains("measured in turns, on 2026-02-04")
                .contains("which are later")
                // The host was twice as slow in the second turn, and for both.
                .contains("| at least 1 × as fast | 2.00 × | yes |")
                .contains("2.00 ×, 300 µs")
                .contains("| **Nurture, verdict** | 50.0 ns (47.4 to 52.6) | 0 B | 1 |")
                .contains("--held=target/held");
    }

    private String write(String handWritten) throws IOException {
        ResultsPage.write(folder, folder, page, true, handWritten);
        return Files.readString(page.resolve("RESULTS.md"));
    }
}
