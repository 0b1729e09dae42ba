package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.nurture.problem.Pointer;
import org.nurture.rule.RandomBooks.Draft;

/** What holds of every decision, whatever the book and the subject. */
class DecisionLaws {
    @Provide
    Arbitrary<PreparedBook<Sheet>> books() {
        return RandomBooks.books();
    }

    @Provide
    Arbitrary<List<Draft>> drafts() {
        return RandomBooks.drafts().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return RandomBooks.sheets(3);
    }

    @Property(tries = 3000)
    void bothModesGiveOneAnswer(@ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        assertThat(book.verdict(sheet)).isEqualTo(book.decide(sheet).getVerdict());
        assertThat(book.decide(sheet).getFindings())
                .extracting(Finding::getStatus)
                .isEqualTo(book.all().stream().map(rule -> walked(rule, sheet)).toList());
    }

    @Property(tries = 100)
    void whatIsAskedOftenIsAnsweredAlike(
            @ForAll("drafts") List<Draft> drafts, @ForAll("sheets") Sheet other, @ForAll("sheets") Sheet sheet) {
        PreparedBook<Sheet> often = RandomBooks.book(drafts);
        for (int i = 0; i <= Question.OFTEN; i++) {
            often.verdict(other);
            often.decide(other);
        }
        Decision once = RandomBooks.book(drafts).decide(sheet);
        assertThat(often.decide(sheet)).isEqualTo(once);
        assertThat(often.verdict(sheet)).isEqualTo(once.getVerdict());
        assertThat(once.getFindings())
                .extracting(Finding::getStatus)
                .isEqualTo(often.all().stream().map(rule -> walked(rule, sheet)).toList());
    }

    /** Verdicts of several rules are asked for in one, so that each must count wherever it stands, at first and ever after. */
    @Example
    void everyRuleOfALongBookMovesTheVerdict() {
        int most = PreparedBook.MOST_JOINED;
        for (int rules : new int[] {1, 2, most - 1, most, most + 1, 2 * most + 1}) {
            for (int parts : new int[] {7, Integer.MAX_VALUE}) {
                PreparedBook<long[]> book = longBook(rules, parts);
                requireEveryRuleMoves(book, rules);
                long[] row = new long[rules];
                Arrays.fill(row, 1);
                for (int i = 0; i <= Question.OFTEN; i++) {
                    assertThat(book.verdict(row)).isEqualTo(Verdict.MET);
                }
                requireEveryRuleMoves(book, rules);
            }
        }
    }

    private static void requireEveryRuleMoves(PreparedBook<long[]> book, int rules) {
        long[] row = new long[rules];
        Arrays.fill(row, 1);
        for (int i = 0; i < rules; i++) {
            row[i] = 0;
            assertThat(book.verdict(row)).isEqualTo(Verdict.NOT_MET);
            row[i] = FactReader.UNKNOWN;
            assertThat(book.verdict(row)).isEqualTo(Verdict.UNDETERMINED);
            row[i] = FactReader.NOT_APPLICABLE;
            assertThat(book.verdict(row)).isEqualTo(rules == 1 ? Verdict.UNDETERMINED : Verdict.MET);
            row[i] = 1;
        }
    }

    /** Each rule wants one number of the row, one of so many as a part. */
    private static PreparedBook<long[]> longBook(int rules, int parts) {
        Parts<long[]> one = Parts.of("one", Pointer.of("/ones"), row -> 1, (row, part) -> "the one");
        RuleBook<long[]> book = RuleBook.write("row.long", "every number is there", long[].class, writer -> {
            for (int i = 0; i < rules; i++) {
                int at = i;
                WholeFact<long[]> number = WholeFact.of(
                        "number-" + i,
                        "number " + i,
                        "",
                        (row, part) -> row[at],
                        (row, part) -> Pointer.ROOT.child(at));
                Condition<long[]> demand = i % parts == parts - 1
                        ? Condition.forEvery(one, number.ofEach(one).atLeast(1))
                        : number.atLeast(1);
                writer.rule(
                        "row.number-" + i, rule -> rule.states("It is there").requires(demand));
            }
        });
        return book.under(RandomBooks.empty());
    }

    @Property(tries = 1000)
    void whatWasDecidedBeforeChangesNothing(
            @ForAll("drafts") List<Draft> drafts, @ForAll("sheets") Sheet one, @ForAll("sheets") Sheet other) {
        PreparedBook<Sheet> kept = RandomBooks.book(drafts);
        Decision first = kept.decide(one);
        String told = first.toString() + first.getFindings();
        Decision second = kept.decide(other);
        Decision third = kept.decide(one);

        assertThat(first).isEqualTo(RandomBooks.book(drafts).decide(one)).isEqualTo(third);
        assertThat(second).isEqualTo(RandomBooks.book(drafts).decide(other));
        assertThat(first.toString() + first.getFindings()).isEqualTo(told);
    }

    @Property(tries = 20)
    void severalThreadsAreAnsweredAlike(
            @ForAll("drafts") List<Draft> drafts, @ForAll("sheets") Sheet one, @ForAll("sheets") Sheet other)
            throws Exception {
        PreparedBook<Sheet> kept = RandomBooks.book(drafts);
        Decision ofOne = RandomBooks.book(drafts).decide(one);
        Decision ofOther = RandomBooks.book(drafts).decide(other);
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Void> asking = () -> {
            together.await();
            // Often enough that what is asked is made quicker while the others ask it.
            for (int i = 0; i <= Question.OFTEN / 4; i++) {
                assertThat(kept.decide(one)).isEqualTo(ofOne);
                assertThat(kept.decide(other)).isEqualTo(ofOther);
                assertThat(kept.verdict(one)).isEqualTo(ofOne.getVerdict());
                assertThat(kept.verdict(other)).isEqualTo(ofOther.getVerdict());
            }
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Void> asked : threads.invokeAll(Collections.nCopies(4, asking))) {
                asked.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Provide
    Arbitrary<Condition<Sheet>> rowAtoms() {
        return RandomBooks.rowAtoms();
    }

    /** Where every part is well, each comparison is told once, from the least to the most of the parts in which it holds. */
    @Property(tries = 3000, maxDiscardRatio = 50)
    void whatHoldsInEveryPartIsTold(
            @ForAll("rowAtoms") Condition<Sheet> one,
            @ForAll("rowAtoms") Condition<Sheet> other,
            @ForAll("sheets") Sheet sheet) {
        Condition<Sheet> demand = Condition.forEvery(Sheet.ROWS, one.and(other));
        Assume.that(demand.eval(sheet, 0) == Outcome.TRUE);
        Trace<Sheet> trace = new Trace<>();
        demand.trace(sheet, 0, Outcome.TRUE, trace);
        assertThat(trace.gathered())
                .extracting(seen -> seen.fact() + " " + seen.least() + " " + seen.most())
                .containsExactlyElementsOf(Stream.of(one, other)
                        .flatMap(atom -> held((Atom<Sheet>) atom, sheet).stream())
                        .toList());
    }

    /** Looking at all parts at once, which is quicker, tells all that looking at one after another tells. */
    @Property(tries = 3000, maxDiscardRatio = 50)
    void allPartsAtOnceTellWhatOneAfterAnotherTells(
            @ForAll("rowAtoms") Condition<Sheet> one,
            @ForAll("rowAtoms") Condition<Sheet> other,
            @ForAll boolean all,
            @ForAll("sheets") Sheet sheet) {
        Condition<Sheet> joined = all ? one.and(other) : one.or(other);
        Assume.that(Condition.forEvery(Sheet.ROWS, joined).eval(sheet, 0) == Outcome.TRUE);
        int count = Sheet.ROWS.count(sheet);
        Trace<Sheet> atOnce = new Trace<>();
        atOnce.within(Sheet.ROWS);
        Outcome outcome = joined.traceHolding(sheet, 0, count, atOnce);
        Trace<Sheet> oneByOne = new Trace<>();
        oneByOne.within(Sheet.ROWS);
        boolean held = false;
        for (int row = 0; row < count; row++) {
            if (joined.eval(sheet, row) == Outcome.TRUE) {
                joined.trace(sheet, row, Outcome.TRUE, oneByOne);
                held = true;
            }
        }

        assertThat(outcome).isEqualTo(held ? Outcome.TRUE : Outcome.NOT_APPLICABLE);
        assertThat(atOnce.gathered()).containsExactlyInAnyOrderElementsOf(oneByOne.gathered());
    }

    /** From the least to the most of the rows in which it holds; empty if it does in none. */
    private static Optional<String> held(Atom<Sheet> atom, Sheet sheet) {
        int[] rows = IntStream.range(0, Sheet.ROWS.count(sheet))
                .filter(row -> atom.eval(sheet, row) == Outcome.TRUE)
                .toArray();
        LongStream lows = IntStream.of(rows).mapToLong(row -> atom.left.low(sheet, row));
        LongStream highs = IntStream.of(rows).mapToLong(row -> atom.left.high(sheet, row, atom.left.low(sheet, row)));
        Optional<String> least = lows.boxed()
                .min(Comparator.naturalOrder())
                .filter(low -> low != FactReader.UNKNOWN)
                .map(String::valueOf);
        Optional<String> most = highs.boxed()
                .max(Comparator.naturalOrder())
                .filter(high -> high != Long.MAX_VALUE)
                .map(String::valueOf);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(atom.left.fact().name() + " " + least + " " + most);
    }

    /** What a rule comes to, asked step by step. */
    private static RuleStatus walked(BoundRule<Sheet> rule, Sheet sheet) {
        Condition<Sheet> demand = rule.requires();
        Condition<Sheet> when = rule.applies();
        Outcome applied = when == null ? Outcome.TRUE : when.eval(sheet, 0);
        return BoundRule.status(
                demand == null || applied == Outcome.FALSE || applied == Outcome.NOT_APPLICABLE
                        ? Outcome.NOT_APPLICABLE
                        : applied == Outcome.UNKNOWN ? Outcome.UNKNOWN : demand.eval(sheet, 0));
    }

    @Provide
    Arbitrary<List<Asking<Sheet>>> askings() {
        Arbitrary<Asking<Sheet>> own = RandomBooks.drafts()
                .map(draft -> draft.requires().bind(RandomBooks.empty()).asking());
        Arbitrary<Asking<Sheet>> open = own.map(demand -> new Askings.OfParts<>(sheet -> Parts.UNKNOWN, true, demand));
        Arbitrary<Asking<Sheet>> few =
                own.map(demand -> new Askings.OfNumber<>(sheet -> Parts.UNKNOWN, 2, true, demand));
        return Arbitraries.frequencyOf(Tuple.of(8, own), Tuple.of(1, open), Tuple.of(1, few))
                .list()
                .ofMinSize(1)
                .ofMaxSize(18);
    }

    @Property(tries = 1000)
    void manyThatAreJoinedComeToWhatTheyComeToOneByOne(
            @ForAll("askings") List<Asking<Sheet>> askings, @ForAll boolean all, @ForAll("sheets") Sheet sheet) {
        Outcome one = Outcome.NOT_APPLICABLE;
        for (Asking<Sheet> asking : askings) {
            Outcome next = asking.of(sheet, 0);
            one = all ? one.and(next) : one.or(next);
        }
        assertThat(Askings.joined(all, askings).of(sheet, 0)).isEqualTo(one);
    }

    @Property(tries = 1000)
    void aHandleAnswersAsAWalkDoes(
            @ForAll("askings") List<Asking<Sheet>> askings, @ForAll boolean all, @ForAll("sheets") Sheet sheet)
            throws Throwable {
        Asking<Sheet> joined = Askings.joined(all, askings);
        for (Asking<Sheet> asking : List.of(joined, new Askings.Where<>(askings.get(0), joined))) {
            Outcome answer = (Outcome) Question.handle(asking).invokeExact((Object) sheet, 0);
            assertThat(answer).isEqualTo(asking.of(sheet, 0));
        }
    }

    @Example
    void whatAReaderThrowsComesThroughHoweverOftenItIsAsked() {
        WholeFact<Sheet> broken = WholeFact.of(
                "broken",
                "what cannot be read",
                "points",
                (sheet, part) -> {
                    throw DecisionLaws.<RuntimeException>asItIs(new IOException("the source is gone"));
                },
                (sheet, part) -> Pointer.ROOT);
        PreparedBook<Sheet> book = RandomBooks.book(List.of(new Draft(List.of(), broken.atLeast(1), Level.REQUIRED)));
        Sheet sheet = Sheet.of(0, 0, 0, 0, 0);
        for (int i = 0; i <= Question.OFTEN + 1; i++) {
            assertThat(catchThrowable(() -> book.verdict(sheet))).isExactlyInstanceOf(IOException.class);
        }
    }

    /** One that throws at the last row, and of a subject after it all is told as if it had never been asked. */
    @Example
    void whatAReaderThrowsInAPartLeavesNothingBehind() {
        WholeFact<Sheet> broken = WholeFact.<Sheet>of(
                        "broken",
                        "what cannot always be read",
                        "points",
                        (sheet, row) -> {
                            if (sheet.rowLow()[row][0] == 4) {
                                throw DecisionLaws.<RuntimeException>asItIs(new IOException("the source is gone"));
                            }
                            return sheet.rowLow()[row][0];
                        },
                        (sheet, row) -> Pointer.ROOT)
                .ofEach(Sheet.ROWS);
        List<Draft> drafts =
                List.of(new Draft(List.of(), Condition.forEvery(Sheet.ROWS, broken.atLeast(1)), Level.REQUIRED));
        PreparedBook<Sheet> book = RandomBooks.book(drafts);
        Sheet bad = Sheet.of(0).withRows(new long[] {1, 0}, new long[] {2, 0}, new long[] {4, 0});
        Sheet good = Sheet.of(0).withRows(new long[] {3, 0}, new long[] {2, 0});
        Decision once = RandomBooks.book(drafts).decide(good);
        for (int i = 0; i <= Question.OFTEN + 1; i++) {
            assertThat(catchThrowable(() -> book.decide(bad))).isExactlyInstanceOf(IOException.class);
        }
        assertThat(book.decide(good)).isEqualTo(once);
        assertThat(once.getVerdict()).isEqualTo(Verdict.MET);
    }

    /** A host whose least is above its most is told the same by a verdict and by a decision. */
    @Example
    void boundsThatContradictEachOtherAreJudgedAlike() {
        Sheet sheet = Sheet.of(0).withRows(new long[] {0, 0});
        sheet.set(Sheet.NUMBERS, 5, 3);
        WholeFact<Sheet> row = Sheet.ROW_FACTS.get(0);
        for (Condition<Sheet> demand :
                List.of(row.atMost(4), row.atLeast(4), row.atMost(4).not(), row.is(4))) {
            PreparedBook<Sheet> book = RandomBooks.book(
                    List.of(new Draft(List.of(), Condition.forEvery(Sheet.ROWS, demand), Level.REQUIRED)));
            assertThat(book.decide(sheet).getVerdict()).as(demand.text()).isEqualTo(book.verdict(sheet));
        }
    }

    @Example
    void noNumberIsComparedWithOneThatStandsForNone() {
        for (long reserved : new long[] {FactReader.UNKNOWN, FactReader.NOT_APPLICABLE}) {
            assertThat(catchThrowable(() -> Sheet.FACTS.get(0).atLeast(reserved)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Nothing is checked when it is thrown.
    private static <E extends Throwable> E asItIs(Throwable fault) throws E {
        throw (E) fault;
    }

    @Example
    void theRightSideIsNotReadWhereTheLeftDoesNotApply() {
        WholeFact<Sheet> nothing = WholeFact.of(
                "nothing",
                "nothing",
                "points",
                (sheet, part) -> FactReader.NOT_APPLICABLE,
                (sheet, part) -> Pointer.ROOT);
        WholeFact<Sheet> broken = WholeFact.of(
                "broken",
                "what cannot be read",
                "points",
                (sheet, part) -> {
                    throw new AssertionError("it was read");
                },
                (sheet, part) -> Pointer.ROOT);
        Sheet sheet = Sheet.of(0, 0, 0, 0, 0);
        assertThat(List.of(nothing.atLeast(broken), nothing.atMost(broken)))
                .allMatch(demand -> demand.eval(sheet, 0) == Outcome.NOT_APPLICABLE);

        WholeFact<Sheet> seven =
                WholeFact.of("seven", "seven", "points", (any, part) -> 7, (any, part) -> Pointer.ROOT);
        Parts<Sheet> two = Parts.of("one", Pointer.of("/ones"), any -> 2, (any, part) -> "one");
        Condition<Sheet> beside = seven.atLeast(1).and(nothing.atLeast(broken));
        Condition<Sheet> within = Condition.forEvery(two, beside);
        PreparedBook<Sheet> book = RandomBooks.book(
                List.of(new Draft(List.of(), beside, Level.REQUIRED), new Draft(List.of(), within, Level.REQUIRED)));
        assertThat(book.verdict(sheet)).isEqualTo(Verdict.MET);
        assertThat(book.decide(sheet).getFindings())
                .allSatisfy(finding -> assertThat(finding.getObserved())
                        .extracting(Observed::fact)
                        .containsExactly("seven"));
    }

    @Property(tries = 3000)
    void theVerdictFollowsFromTheFindings(@ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        Decision decision = book.decide(sheet);
        List<RuleStatus> required = decision.getFindings().stream()
                .filter(finding -> finding.getLevel() == Level.REQUIRED)
                .map(Finding::getStatus)
                .toList();
        Verdict expected = required.contains(RuleStatus.VIOLATED)
                ? Verdict.NOT_MET
                : required.contains(RuleStatus.UNDETERMINED) || !required.contains(RuleStatus.SATISFIED)
                        ? Verdict.UNDETERMINED
                        : Verdict.MET;
        assertThat(decision.getVerdict()).isEqualTo(expected);
        assertThat(decision.getFindings()).hasSameSizeAs(book.book().rules());
    }

    @Property(tries = 3000)
    void learningAFactNeverFlipsWhatIsSettled(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet, @ForAll Random random) {
        Sheet learnt = sheet.copy();
        for (int at = 0; at < sheet.size(); at++) {
            if (sheet.isOpen(at) && random.nextBoolean()) {
                long value;
                do {
                    value = random.nextInt((int) Sheet.most(at) + 1);
                } while (!sheet.mayBe(at, value));
                learnt.set(at, value);
            }
        }
        Decision before = book.decide(sheet);
        Decision after = book.decide(learnt);
        for (Finding finding : before.getFindings()) {
            if (finding.getStatus() != RuleStatus.UNDETERMINED) {
                assertThat(after.finding(finding.getRule()).orElseThrow().getStatus())
                        .isEqualTo(finding.getStatus());
            }
        }
        if (before.getVerdict() == Verdict.NOT_MET || before.getVerdict() == Verdict.MET) {
            assertThat(after.getVerdict()).isEqualTo(before.getVerdict());
        }
    }

    @Property(tries = 2000)
    void theOrderOfRulesAndOfPartsChangesNothing(
            @ForAll("drafts") List<Draft> drafts, @ForAll("sheets") Sheet sheet, @ForAll Random random) {
        List<Draft> turned = new ArrayList<>(drafts);
        Collections.shuffle(turned, random);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < sheet.rowLow().length; i++) {
            rows.add(i);
        }
        Collections.shuffle(rows, random);
        Sheet shuffled = new Sheet(
                sheet.low(),
                sheet.high(),
                rows.stream().map(row -> sheet.rowLow()[row]).toArray(long[][]::new),
                rows.stream().map(row -> sheet.rowHigh()[row]).toArray(long[][]::new));
        assertThat(RandomBooks.book(turned).verdict(shuffled))
                .isEqualTo(RandomBooks.book(drafts).verdict(sheet));
        assertThat(statuses(RandomBooks.book(turned).decide(shuffled)))
                .isEqualTo(statuses(RandomBooks.book(drafts).decide(sheet)));
    }

    private static String statuses(Decision decision) {
        return decision.getFindings().stream()
                .map(finding -> finding.getLevel() + " " + finding.getStatus())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Property(tries = 2000)
    void denyingADemandTurnsItOver(@ForAll("sheets") Sheet sheet, @ForAll("drafts") List<Draft> drafts) {
        Condition<Sheet> demand = drafts.get(0).requires().bind(RandomBooks.empty());
        assertThat(demand.not().eval(sheet, 0)).isEqualTo(demand.eval(sheet, 0).not());
        assertThat(demand.not().not().text()).isEqualTo(demand.text());
    }

    @Property(tries = 2000)
    void everySettledOrOpenFindingSaysWhatItRestsOn(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        for (Finding finding : book.decide(sheet).getFindings()) {
            boolean speaks = finding.getStatus() != RuleStatus.NOT_APPLICABLE;
            assertThat(finding.getReason().isEmpty()).isEqualTo(speaks);
            if (finding.getStatus() == RuleStatus.UNDETERMINED) {
                assertThat(finding.getObserved()).anyMatch(seen -> seen.state() != FactState.KNOWN);
            }
        }
    }
}
