package org.nurture.examples.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.nurture.json.LineReader;
import org.nurture.referral.Referral;
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
 * Ours and another in one JVM, alternately: where the two differ by less than a host from one minute to the next, only what runs
 * at nearly the same moment can be compared. Each reads or writes a hundred referrals of six events, and then the other does;
 * where they are lines, the next hundred of the stream, which begins again when it has ended, and the next hundred documents.
 * The time of both together says nothing; what is counted is how many nanoseconds of it each of the two took. Both pay for what one
 * JVM has learnt of the parser that they share.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class SideBySide {
    private static final String LINES = "lines-";
    private static final int TIMES = 100;
    private static final int EVENTS = 6;

    /** Who are the two, or how many lines the stream has. */
    @Param({"read-by-hand", "read-jackson", "write-jackson", "lines-1000", "lines-10000"})
    public String pair = "";

    private Work ours = () -> "";
    private Work other = () -> "";
    private boolean otherFirst;

    /** What is done a hundred times before it is the other's turn. */
    @FunctionalInterface
    private interface Work {
        Object run() throws IOException;
    }

    /** The lines one after the other, and again from the first. */
    private static final class Stream implements Work {
        private final LinesJson lines;
        private LineReader<Referral> reader;

        Stream(LinesJson lines) throws IOException {
            this.lines = lines;
            this.reader = lines.open();
        }

        @Override
        public Object run() throws IOException {
            if (!reader.hasNext()) {
                reader.close();
                reader = lines.open();
            }
            return reader.next().result().orThrow();
        }
    }

    /** The same lines, each a document. */
    private static final class Each implements Work {
        private final LinesJson lines;
        private int next;

        Each(LinesJson lines) {
            this.lines = lines;
        }

        @Override
        public Object run() {
            Object value = lines.readNurture(next);
            next = next + 1 == lines.size ? 0 : next + 1;
            return value;
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
        if (pair.startsWith(LINES)) {
            LinesJson lines = new LinesJson();
            lines.size = Integer.parseInt(pair.substring(LINES.length()));
            lines.make();
            ours = new Stream(lines);
            other = new Each(lines);
            return;
        }
        ReferralJson referral = new ReferralJson();
        referral.size = EVENTS;
        referral.make();
        switch (pair) {
            case "read-by-hand" -> {
                ours = referral::readNurture;
                other = referral::readByHand;
            }
            case "read-jackson" -> {
                ours = referral::readNurture;
                other = referral::readJackson;
            }
            case "write-jackson" -> {
                ours = referral::writeNurture;
                other = referral::writeJackson;
            }
            default -> throw new IllegalArgumentException(pair);
        }
    }

    /**
     * A hundred of each, now ours first and now the other.
     *
     * @throws IOException never
     */
    @Benchmark
    public void alternate(Nanos nanos, Blackhole hole) throws IOException {
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
        for (int i = 0; i < TIMES; i++) {
            hole.consume(work.run());
        }
        return System.nanoTime() - begun;
    }
}
