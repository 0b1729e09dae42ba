package org.nurture.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nurture.examples.benchmarks.report.Numbers.Score;

class NumbersTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copy() {
        Measured.in(folder);
    }

    @Test
    void takesTheMeanOfEachFork() throws IOException {
        Score score = Numbers.read(folder, false)
                .promised("SevenConstraints.verdict which=valid")
                .orElseThrow();

        assertThat(score.nanos().value()).isCloseTo(Math.pow(50.0 * 50 * 52 * 48, 0.25), within(1e-9));
        assertThat(score.nanos().freedom()).isEqualTo(3);
        assertThat(score.bytes().most()).isLessThan(1);
    }

    @Test
    void turnsOperationsInATimeIntoTime() throws IOException {
        Score score =
                Numbers.read(folder, false).promised("ReferralJson.readNurture").orElseThrow();

        assertThat(score.nanos().value()).isBetween(9_000.0, 10_500.0);
    }

    @Test
    void takesOfAPairTheRatioWithinEachFork() throws IOException {
        Score pair =
                Numbers.read(folder, false).promised("SideBySide.alternate").orElseThrow();

        assertThat(pair.ratios()).containsExactly(0.9, 0.9, 0.91, 0.89);
        assertThat(Numbers.read(folder, false)
                        .promised("ReferralJson.readNurture")
                        .orElseThrow()
                        .ratios())
                .isEmpty();
    }

    @Test
    void findsAParameterThatGoesWithoutSayingAndOneThatDoesNot() throws IOException {
        Numbers numbers = Numbers.read(folder, false);

        assertThat(numbers.promised("ReferralLife.fold size=200")).isEqualTo(numbers.promised("ReferralLife.fold"));
        assertThat(numbers.promised("ReferralLife.fold size=2000").orElseThrow().key())
                .isEqualTo("ReferralLife.fold size=2000");
    }

    @Test
    void readsOnlyWhatTheMeasurementListed() throws IOException {
        assertThat(Numbers.read(folder, false).score("ReferralLife.due")).isEmpty();
    }

    @Test
    void refusesANumberThatIsThereTwice() throws IOException {
        Measured.replace(
                folder.resolve("other.json"), "\"sevenconstraints.json\"", "\"sevenconstraints.json\", \"again.json\"");
        Files.copy(folder.resolve("sevenconstraints.json"), folder.resolve("again.json"));

        assertThatThrownBy(() -> Numbers.read(folder, false)).hasMessageContaining("measured twice");
    }

    @Test
    void putsTheTurnsTogether(@TempDir Path turns) throws IOException {
        Numbers numbers = Numbers.read(Measured.inTurns(turns), false);
        Score verdict = numbers.promised("SevenConstraints.verdict").orElseThrow();
        Score avaje = numbers.promised("SevenConstraints.avaje").orElseThrow();

        assertThat(verdict.runs()).containsExactly(50.0, 100.0, 50.0);
        assertThat(numbers.ratio(verdict, avaje).value()).isCloseTo(2, within(1e-9));
        // Beside each other the turns agree, though none agrees with the next.
        assertThat(numbers.ratio(verdict, avaje).low()).isCloseTo(2, within(1e-9));
        assertThat(verdict.asFastAs(avaje).low()).isLessThan(1);
        assertThat(numbers.promised("SideBySide.alternate").orElseThrow().ratios())
                .containsExactly(0.75, 0.5, 0.75);
    }

    @Test
    void refusesATurnThatIsMissing(@TempDir Path turns) throws IOException {
        Measured.replace(Measured.inTurns(turns).resolve("other.json"), ", \"round-3.json\"", "");

        assertThatThrownBy(() -> Numbers.read(turns, false)).hasMessageContaining("in 2 of 3 JVMs");
        assertThat(Numbers.read(turns, true).score("SevenConstraints.verdict")).isPresent();
    }

    @Test
    void refusesOtherSettingsThanWereKept() throws IOException {
        Measured.replace(folder.resolve("referrallife.json"), "\"300 ms\"", "\"500 ms\"");

        assertThatThrownBy(() -> Numbers.read(folder, false)).hasMessageContaining("measurementTime 500 ms");
        assertThat(Numbers.read(folder, true).score("ReferralLife.fold")).isPresent();
    }

    @Test
    void refusesAMeasurementThatWasBrokenOff() throws IOException {
        Measured.replace(folder.resolve("other.json"), "\"complete\": true", "\"complete\": false");

        assertThatThrownBy(() -> Numbers.read(folder, false)).hasMessageContaining("broken off");
    }

    @Test
    void failsWhereWhatWasPromisedIsMissing() throws IOException {
        Numbers strict = Numbers.read(folder, false);
        Numbers partial = Numbers.read(folder, true);

        assertThatThrownBy(() -> strict.promised("WholeGroup.verdict")).hasMessageContaining("WholeGroup.verdict");
        assertThat(partial.promised("WholeGroup.verdict")).isEmpty();
        assertThat(partial.missing()).containsExactly("WholeGroup.verdict");
    }
}
