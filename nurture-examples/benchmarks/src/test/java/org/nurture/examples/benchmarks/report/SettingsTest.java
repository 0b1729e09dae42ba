package org.nurture.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void whatIsNotSaidIsUsual() {
        assertThat(Settings.parse(List.of())).isEqualTo(Settings.USUAL);
        assertThat(Settings.parse(List.of("--forks=7", "--only=A.b")).forks()).isEqualTo(7);
        assertThat(Settings.parse(List.of("--smoke")).forks()).isZero();
    }

    @Test
    void printsACommandThatSetsTheSame() {
        Settings held = Settings.parse(List.of("--held", "--rounds=6"));
        assertThat(held.jvms()).isEqualTo(6);
        assertThat(Settings.parse(List.of(held.arguments().split(" ")))).isEqualTo(held);
        Settings settings = Settings.parse(List.of("--millis=250"));

        assertThat(Settings.parse(List.of(settings.arguments().split(" ")))).isEqualTo(settings);
        assertThat(settings.harness()).contains("-f 3 -wi 5 -w 1000ms -i 3 -r 250ms");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Settings.parse(List.of("1000"))).hasMessageContaining("1000 is no setting");
        assertThatThrownBy(() -> Settings.parse(List.of("--fork=2"))).hasMessageContaining("no setting");
    }

    @Test
    void hundredAndFiftyBenchmarksTakeLessThanAnHour() {
        assertThat(Settings.USUAL.seconds(150) / 60).isLessThan(60);
    }
}
