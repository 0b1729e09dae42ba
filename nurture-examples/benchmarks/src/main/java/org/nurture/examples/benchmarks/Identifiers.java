package org.nurture.examples.benchmarks;

import java.util.Locale;
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

    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");

    /** How it was typed, or that its check letter is wrong. */
    @Param({"permanent", "temporary", "lower-case", "spaced", "wrong"})
    public String which = "permanent";

    private String text = "";

    /** Makes a number, and checks that both read it, and read the same. */
    @Setup
    public void make() {
        String rest = which.equals("temporary") ? "82343211234A" : "823432112345";
        char letter = letterOf(" " + rest);
        String right = letter + rest;
        text = switch (which) {
            case "lower-case" -> right.toLowerCase(Locale.ROOT);
            case "spaced" -> " " + right.substring(0, 4) + " " + right.substring(4, 8) + "-" + right.substring(8) + " ";
            case "wrong" -> (letter == 'A' ? 'B' : 'A') + rest;
            default -> right;
        };
        Optional<String> expected = which.equals("wrong") ? Optional.empty() : Optional.of(right);
        if (!read().map(Upn::text).equals(expected) || !readByExpression().equals(expected)) {
            throw new IllegalStateException("not the same answer");
        }
    }

    /** This library. */
    @Benchmark
    public Optional<Upn> read() {
        return Upn.tryParse(text);
    }

    /** One expression for what is between, one for the shape, and the sum for the letter. */
    @Benchmark
    public Optional<String> readByExpression() {
        String number = SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(number).matches() && letterOf(number) == number.charAt(0)
                ? Optional.of(number)
                : Optional.empty();
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
