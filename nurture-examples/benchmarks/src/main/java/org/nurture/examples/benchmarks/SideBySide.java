package org.nurture.examples.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Ours and another in one JVM, in turns of about a millisecond each: where the two differ by less than a host from one
 * minute to the next, only what runs at the same moment can be compared. The time of a turn says nothing; what is counted is how
 * many nanoseconds of it each of the two took.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class SideBySide {
    private static final int DOCUMENTS = 100;
    private static final int EVENTS = 6;

    /** What each does: read or write a hundred referrals of six events, or read a stream of so many. */
    @Param({"read-by-hand", "read-jackson", "write-jackson", "lines-1000", "lines-10000"})
    public String pair = "";

    private Work ours = hole -> {};
    private Work other = hole -> {};
    private boolean otherFirst;

    /** What is done in one turn. */
    @FunctionalInterface
    private interface Work {
        void run(Blackhole hole) throws IOException;

        /** The same so many times. */
        default Work times(int times) {
            return hole -> {
                for (int i = 0; i < times; i++) {
                    run(hole);
                }
            };
        }
    }

    /** How long each has taken since an iteration began. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Nanos {
        /** The nanoseconds of ours. */
        public long ours;

        /** The nanoseconds of the other. */
        public long other;
    }

    /**
     * Makes what is read and written.
     *
     * @throws IOException if it cannot be
     */
    @Setup
    public void make() throws IOException {
        ReferralJson one = new ReferralJson();
        one.size = EVENTS;
        LinesJson lines = new LinesJson();
        if (pair.startsWith("lines-")) {
            lines.size = Integer.parseInt(pair.substring("lines-".length()));
            lines.make();
        } else {
            one.make();
        }
        switch (pair) {
            case "read-by-hand" -> {
                ours = documents(hole -> hole.consume(one.readNurture()));
                other = documents(hole -> hole.consume(one.readByHand()));
            }
            case "read-jackson" -> {
                ours = documents(hole -> hole.consume(one.readNurture()));
                other = documents(hole -> hole.consume(one.readJackson()));
            }
            case "write-jackson" -> {
                ours = documents(hole -> hole.consume(one.writeNurture()));
                other = documents(hole -> hole.consume(one.writeJackson()));
            }
            default -> {
                ours = lines::readNurture;
                other = lines::readEachNurture;
            }
        }
    }

    private static Work documents(Work work) {
        return work.times(DOCUMENTS);
    }

    /**
     * A turn of each, now ours first and now the other.
     *
     * @throws IOException never
     */
    @Benchmark
    public void turns(Nanos nanos, Blackhole hole) throws IOException {
        if (otherFirst) {
            nanos.other += nanosOf(other, hole);
            nanos.ours += nanosOf(ours, hole);
        } else {
            nanos.ours += nanosOf(ours, hole);
            nanos.other += nanosOf(other, hole);
        }
        otherFirst = !otherFirst;
    }

    private static long nanosOf(Work work, Blackhole hole) throws IOException {
        long begun = System.nanoTime();
        work.run(hole);
        return System.nanoTime() - begun;
    }
}
