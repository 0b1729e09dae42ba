package org.nurture.examples.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.nurture.identity.Upn;
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

/** A unique pupil number that somebody typed: read by this library, and by a regular expression and a sum. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class Identifiers {
    private static final Pattern SHAPE = Pattern.compile("[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /** Whether its check letter is right. */
    @Param({"right", "wrong"})
    public String which = "right";

    private String text = "";

    /** Makes a number. */
    @Setup
    public void make() {
        String digits = "823432112345";
        char letter = letterOf(" " + digits);
        text = ("right".equals(which) ? letter : letter == 'A' ? 'B' : 'A') + digits;
        if (read().isPresent() != "right".equals(which) || readByExpression() != read().isPresent()) {
            throw new IllegalStateException("not the same answer");
        }
    }

    /** This library. */
    @Benchmark
    public Optional<Upn> read() {
        return Upn.tryParse(text);
    }

    /** An expression for the shape, and the sum for the letter. */
    @Benchmark
    public boolean readByExpression() {
        return SHAPE.matcher(text).matches() && letterOf(text) == text.charAt(0);
    }

    private static char letterOf(String number) {
        int sum = 0;
        for (int i = 1; i < 13; i++) {
            char each = number.charAt(i);
            sum += (i + 1) * (each <= '9' ? each - '0' : LETTERS.indexOf(each));
        }
        return LETTERS.charAt(sum % 23);
    }
}
