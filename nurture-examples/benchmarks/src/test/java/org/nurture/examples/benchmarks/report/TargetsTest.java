package org.nurture.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {
    @TempDir
    Path folder;

    private List<Targets.Row> design = List.of();
    private List<Targets.Row> own = List.of();

    @BeforeEach
    void read() throws IOException {
        Numbers numbers = Numbers.read(Measured.in(folder), true);
        design = Targets.design(numbers);
        own = Targets.own(numbers);
    }

    @Test
    void oneRuleDecidesBothWays() {
        assertThat(Stream.of(8.0, 10.0).map(high -> Met.atMost(10, 7, high))).containsOnly(Met.YES);
        assertThat(Met.atMost(10, 9, 11)).isEqualTo(Met.UNDECIDED);
        assertThat(Met.atMost(10, 10.1, 11)).isEqualTo(Met.NO);
        assertThat(Met.atLeast(10, 10, 11)).isEqualTo(Met.YES);
        assertThat(Met.atLeast(10, 9, 11)).isEqualTo(Met.UNDECIDED);
        assertThat(Met.atLeast(10, 8, 9.9)).isEqualTo(Met.NO);
    }

    @Test
    void targetsAreMetMissedAndUndecided() {
        assertThat(met("seven constraints, valid form, verdict")).isEqualTo("yes");
        assertThat(met("seven constraints, valid form, verdict, allocated")).isEqualTo("yes");
        assertThat(met("seven constraints, valid form, against the fastest peer (avaje-validator)"))
                .isEqualTo("**no**");
        assertThat(met("seven constraints, valid form, against Hibernate Validator"))
                .isEqualTo("yes");
        assertThat(met("seven constraints, valid form, against Drools, one session kept"))
                .isEqualTo("undecided");
        assertThat(met(own, "seven constraints, valid form, against Drools, a session for each form"))
                .isEqualTo("yes");
        assertThat(met("read a referral, against a codec by hand")).isEqualTo("yes");
        assertThat(met("read a referral, against Jackson 3 on records")).isEqualTo("undecided");
        assertThat(met("fold of 200 events")).isEqualTo("**no**");
        assertThat(met("core jar")).isEqualTo("yes");
    }

    @Test
    void aRowThatCannotBeMadeIsAFailure() throws IOException {
        Numbers strict = Numbers.read(folder, false);

        assertThatThrownBy(() -> Targets.design(strict)).hasMessageContaining("promised, and not measured");
    }

    @Test
    void namesAreUsedOnce() {
        assertThat(design.stream().map(Targets.Row::what)).doesNotHaveDuplicates();
    }

    private String met(String what) {
        return met(design, what);
    }

    private static String met(List<Targets.Row> rows, String what) {
        return rows.stream()
                .filter(row -> row.what().equals(what))
                .findFirst()
                .orElseThrow()
                .met();
    }
}
