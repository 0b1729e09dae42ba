package org.nurture.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EstimateTest {
    @Test
    void boundsAreThoseOfStudentOnLogarithms() {
        // Logarithms -1, 0, 1: the deviation is 1, and with two degrees of freedom 4.3027 of its errors hold 95 %.
        Estimate estimate = Estimate.of(List.of(Math.exp(-1), 1.0, Math.E));

        assertThat(estimate.value()).isCloseTo(1, within(1e-12));
        assertThat(Math.log(estimate.high())).isCloseTo(4.3027 / Math.sqrt(3), within(1e-4));
        assertThat(Math.log(estimate.low())).isCloseTo(-4.3027 / Math.sqrt(3), within(1e-4));
    }

    @Test
    void ratioIsReckonedByWelch() {
        // Both vary alike, so that there are four degrees of freedom: 2.7764 errors hold 95 %.
        Estimate one = Estimate.of(List.of(2 * Math.exp(-1), 2.0, 2 * Math.E));
        Estimate other = Estimate.of(List.of(Math.exp(-1), 1.0, Math.E));
        Estimate ratio = one.over(other);

        assertThat(ratio.value()).isCloseTo(2, within(1e-12));
        assertThat(ratio.freedom()).isCloseTo(4, within(1e-9));
        assertThat(Math.log(ratio.high() / 2)).isCloseTo(2.7764 * Math.sqrt(2 / 3.0), within(1e-4));
    }

    @Test
    void boundsOfAWildRatioAreUnevenAndNeverNegative() {
        Estimate ratio = Estimate.of(List.of(1.0, 9.0, 2.0, 30.0)).over(Estimate.of(List.of(5.0, 0.2, 8.0, 1.0)));

        assertThat(ratio.low()).isPositive();
        assertThat(ratio.high() - ratio.value()).isGreaterThan(ratio.value() - ratio.low());
    }

    @Test
    void ofOneRunNothingIsKnown() {
        Estimate estimate = Estimate.of(List.of(7.0));

        assertThat(estimate.bounded()).isFalse();
        assertThat(estimate.value()).isCloseTo(7, within(1e-12));
        assertThat(Met.atMost(100, estimate.low(), estimate.high())).isEqualTo(Met.UNDECIDED);
        assertThat(Text.ratio(estimate)).isEqualTo("7.00 ×");
    }

    @Test
    void whatIsCountedHasNoInterval() {
        assertThat(Text.ratio(Estimate.exact(3))).isEqualTo("3.00 ×");
        assertThat(Estimate.exact(3).high()).isCloseTo(3, within(1e-12));
    }

    @Test
    void isShownWithItsBounds() {
        assertThat(Text.ratio(Estimate.of(List.of(1.3, 1.34, 1.28, 1.36)))).isEqualTo("1.32 × (1.26 to 1.38)");
        assertThat(Text.time(Estimate.of(List.of(1300.0, 1340.0, 1280.0, 1360.0))))
                .isEqualTo("1.32 µs (1.26 to 1.38)");
    }
}
