package org.nurture.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.nurture.time.DateSpan;
import org.nurture.training.Holding;
import org.nurture.training.Standing;
import org.nurture.training.Standings;
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

/** How somebody who has had many certificates, each suspended for a while, stands on a day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class StandingOnDay {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 31);

    /** How many certificates there are. */
    @Param({"3", "30"})
    public int size = 3;

    private List<Holding> holdings = List.of();
    private Standings standings = Standings.NONE;
    private LocalDate day = FIRST;

    /** Makes the certificates. */
    @Setup
    public void make() {
        holdings = IntStream.range(0, size)
                .mapToObj(number -> FIRST.plusYears(number))
                .map(from -> new Holding(
                        from,
                        Optional.of(from.plusMonths(11)),
                        true,
                        List.of(DateSpan.of(from.plusMonths(3), from.plusMonths(4))),
                        Optional.empty()))
                .toList();
        standings = Standings.of(holdings);
        day = FIRST.plusYears(size - 1).plusMonths(6);
        if (onDay() != Standing.CURRENT || worked() != Standing.CURRENT) {
            throw new IllegalStateException("not the standing that was made");
        }
    }

    /** The question, once the history is worked out. */
    @Benchmark
    public Standing onDay() {
        return standings.on(day);
    }

    /** The history worked out, and the question. */
    @Benchmark
    public Standing worked() {
        return Standings.of(holdings).on(day);
    }
}
