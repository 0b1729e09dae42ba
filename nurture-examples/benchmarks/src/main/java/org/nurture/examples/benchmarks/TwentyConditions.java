package org.nurture.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.nurture.problem.Pointer;
import org.nurture.rule.Changes;
import org.nurture.rule.Condition;
import org.nurture.rule.FactReader;
import org.nurture.rule.MissingFacts;
import org.nurture.rule.Parts;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.RuleBook;
import org.nurture.rule.WholeFact;
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

/**
 * Twenty conditions, all open or all violated: what is missing, and what would change it; and ten rows of which two rules
 * each ask for one fact or another.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TwentyConditions {
    private static final Parts<long[]> PARTS =
            Parts.of("row", Pointer.of("/rows"), rows -> rows.length, (rows, row) -> Integer.toString(row));
    private static final WholeFact<long[]> NUMBER = WholeFact.<long[]>of(
                    "number",
                    "the number",
                    "points",
                    (rows, row) -> rows[row],
                    (rows, row) -> Pointer.of("/rows/" + row))
            .ofEach(PARTS)
            .changeable(0, 9);
    private static final RuleBook<long[]> BOOK = RuleBook.write(
            "row.book",
            "the rows are right",
            long[].class,
            book -> book.rule(
                            "row.enough",
                            rule -> rule.states("Every row has enough")
                                    .requires(Condition.forEvery(PARTS, NUMBER.atLeast(3))))
                    .rule(
                            "row.not-too-much",
                            rule -> rule.states("No row has too much")
                                    .requires(Condition.forEvery(PARTS, NUMBER.atMost(7)))));

    private static final WholeFact<long[]> OTHER = WholeFact.<long[]>of(
                    "other",
                    "the other number",
                    "points",
                    (rows, row) -> FactReader.UNKNOWN,
                    (rows, row) -> Pointer.of("/others/" + row))
            .ofEach(PARTS);
    private static final RuleBook<long[]> EITHER = RuleBook.write(
            "row.either-book",
            "the rows have one or the other",
            long[].class,
            book -> book.rule(
                            "row.either",
                            rule -> rule.states("Every row has enough of one or the other")
                                    .requires(Condition.forEvery(
                                            PARTS, NUMBER.atLeast(3).or(OTHER.atLeast(3)))))
                    .rule(
                            "row.not-both",
                            rule -> rule.states("No row has too much of both")
                                    .requires(Condition.forEvery(
                                            PARTS, NUMBER.atMost(7).or(OTHER.atMost(7))))));

    private final PreparedBook<long[]> either = EITHER.under(
            Policy.of(PolicyLayer.builder().id("none").title("None").build()).on(LocalDate.of(2026, 6, 30)));

    private final PreparedBook<long[]> book = BOOK.under(
            Policy.of(PolicyLayer.builder().id("none").title("None").build()).on(LocalDate.of(2026, 6, 30)));
    /** How many conditions there are. */
    @Param({"20", "200"})
    public int size = 20;

    private long[] open = rows(size, FactReader.UNKNOWN);
    private long[] half = rows(size / 2, FactReader.UNKNOWN);
    private long[] violated = rows(size, 1);

    /** Makes the rows that are asked for. */
    @Setup
    public void make() {
        open = rows(size, FactReader.UNKNOWN);
        half = rows(size / 2, FactReader.UNKNOWN);
        violated = rows(size, 1);
    }

    private static long[] rows(int size, long value) {
        long[] rows = new long[size];
        Arrays.fill(rows, value);
        return rows;
    }

    /** What is missing. */
    @Benchmark
    public MissingFacts missing() {
        return book.missing(open);
    }

    /** What is missing where one fact or another will do. */
    @Benchmark
    public MissingFacts missingOneOrTheOther() {
        return either.missing(half);
    }

    /** What would change it. */
    @Benchmark
    public Changes changes() {
        return book.changes(violated);
    }
}
