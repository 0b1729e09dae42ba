package org.nurture.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nurture.accreditation.TrainingForecast;
import org.nurture.accreditation.TrainingPlan;
import org.nurture.group.GroupPresets;
import org.nurture.rule.Policy;
import org.nurture.rule.ResolvedPolicy;
import org.nurture.time.DateSpan;
import org.nurture.training.TrainingProgrammes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A year ahead for the groups of a country, with four people to each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class Forecast {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final DateSpan YEAR = DateSpan.of(START, START.plusYears(1));

    /** How many groups there are. */
    @Param({"200", "2000"})
    public int size = 200;

    private final ResolvedPolicy policy =
            Policy.of(GroupPresets.BOXALL_NURTURE_GROUP).on(START);
    private Samples.Country country = Samples.Country.of(1, START);

    /** Makes the country, in which certificates lapse and adults lack, and some of that can be helped. */
    @Setup
    public void make() {
        country = Samples.Country.of(size, START);
        TrainingForecast forecast = forecast();
        if (forecast.lapses().isEmpty()
                || forecast.shortfalls().isEmpty()
                || forecastAndPlan().people().isEmpty()) {
            throw new IllegalStateException("not the forecast that was made");
        }
    }

    /** Who lapses and where adults will lack. */
    @Benchmark
    public TrainingForecast forecast() {
        return TrainingForecast.of(
                country.groups(),
                country.people(),
                country.certificates(),
                List.of(),
                TrainingProgrammes.ids(),
                policy,
                YEAR);
    }

    /** The same, and the smallest set of people to train. */
    @Benchmark
    public TrainingPlan forecastAndPlan() {
        return forecast().plan();
    }
}
