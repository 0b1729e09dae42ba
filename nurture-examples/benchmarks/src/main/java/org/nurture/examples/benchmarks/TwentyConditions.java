package org.nurture.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.nurture.problem.Pointer;
import org.nurture.rule.Changes;
import org.nurture.rule.Condition;
import org.nurture.rule.FactReader;
import org.nurture.rule.MissingFacts;
import org.nurture.rule.Parts;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.ResolvedPolicy;
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
 * each ask for one fact or another. There every row is a matter of its own; where the conditions share their facts they are one.
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

    private static final ResolvedPolicy NO_POLICY =
            Policy.of(PolicyLayer.builder().id("none").title("None").build()).on(LocalDate.of(2026, 6, 30));
    private static final int PROMISED = 20;
    /** Of ten facts in a ring, of which none may lack enough together with the next two, three may lack it. */
    private static final int SMALLEST = 7;

    private final PreparedBook<long[]> either = EITHER.under(NO_POLICY);
    private final PreparedBook<long[]> book = BOOK.under(NO_POLICY);
    /** How many conditions there are. */
    @Param({"20", "200"})
    public int size = 20;

    private long[] open = {};
    private long[] half = {};
    private long[] violated = {};

    /** Makes the rows that are asked for, and checks that each answer is all that it can be. */
    @Setup
    public void make() {
        open = rows(size, FactReader.UNKNOWN);
        half = rows(size / 2, FactReader.UNKNOWN);
        violated = rows(size, 1);
        require(missing().isComplete() && missing().forMet().get(0).size() == size);
        require(missingOneOrTheOther().isComplete()
                && missingOneOrTheOther().mattersForMet().size() == size / 2);
        require(changes().state() == Changes.State.FOUND
                && changes().ways().get(0).changes().size() == size);
    }

    /** The conditions that share their facts, made and asked only where they are measured: a search that stops takes long. */
    @State(Scope.Benchmark)
    public static class Shared {
        private PreparedBook<long[]> book = BOOK.under(NO_POLICY);

        /**
         * Makes the book. Up to what is promised the smallest answers are found; beyond, the search stops and says so.
         *
         * @param rows the rows that are asked for
         */
        @Setup
        public void make(TwentyConditions rows) {
            book = shared(rows.size).under(NO_POLICY);
            MissingFacts missing = rows.missingShared(this);
            Changes changes = rows.changesShared(this);
            if (rows.size <= PROMISED) {
                require(missing.isComplete()
                        && missing.mattersForMet().size() == 1
                        && missing.forMet().get(0).size() == SMALLEST);
                require(changes.state() == Changes.State.FOUND
                        && changes.ways().get(0).changes().size() == SMALLEST);
            } else {
                require(!missing.isComplete() && !missing.notCovered().isEmpty());
                require(changes.state() == Changes.State.STOPPED);
            }
        }
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalStateException("not the answer that the rows were made for");
        }
    }

    /** Half as many facts as conditions, in a ring; a condition binds each to the next, and another to the one after that. */
    private static RuleBook<long[]> shared(int size) {
        List<WholeFact<long[]>> facts =
                IntStream.range(0, size / 2).mapToObj(TwentyConditions::ofRow).toList();
        return RuleBook.write(
                "row.shared-book", "rows near each other have enough between them", long[].class, book -> {
                    for (int i = 0; i < size; i++) {
                        int number = i;
                        int row = i % facts.size();
                        int next = (row + 1 + i / facts.size()) % facts.size();
                        book.rule(
                                "row.shared-" + number,
                                rule -> rule.states("Row " + row + " or row " + next + " has enough")
                                        .requires(facts.get(row)
                                                .atLeast(3)
                                                .or(facts.get(next).atLeast(3))));
                    }
                });
    }

    private static WholeFact<long[]> ofRow(int row) {
        return WholeFact.<long[]>of(
                        "number-" + row,
                        "the number of row " + row,
                        "points",
                        (rows, part) -> rows[row],
                        (rows, part) -> Pointer.of("/rows/" + row))
                .changeable(0, 9);
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

    /** What is missing where the conditions share their facts, so that none can be settled by itself. */
    @Benchmark
    public MissingFacts missingShared(Shared shared) {
        return shared.book.missing(open);
    }

    /** What would change it where the conditions share their facts. */
    @Benchmark
    public Changes changesShared(Shared shared) {
        return shared.book.changes(violated);
    }
}
