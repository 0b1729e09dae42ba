package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nurture.problem.Pointer;

/** The smallest sets of missing facts are those that trying everything finds. */
class MissingFactsLaws {
    /** Some more than the highest number in any demand, so that "more than one that is more than all" is tried too. */
    private static final long BEYOND = Sheet.MOST + 3L;

    @Provide
    Arbitrary<PreparedBook<Sheet>> books() {
        return RandomBooks.books();
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return RandomBooks.sheets(1).filter(sheet -> {
            int open = 0;
            for (int at = 0; at < sheet.size(); at++) {
                open += sheet.isOpen(at) ? 1 : 0;
            }
            return open <= 4 && sheet.keepsItsBounds();
        });
    }

    @Property(tries = 3000)
    void theyAreThoseThatTryingEverythingFinds(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        MissingFacts missing = book.missing(sheet);

        assertThat(missing.isComplete()).isTrue();
        assertThat(names(missing.forMet()))
                .as("for met, " + book.book().title())
                .isEqualTo(brute(book, sheet, Verdict.MET));
        assertThat(names(missing.forNotMet()))
                .as("for not met, " + book.book().title())
                .isEqualTo(brute(book, sheet, Verdict.NOT_MET));
    }

    @Property(tries = 1000)
    void theExamplesThatTheyGiveSettleTheVerdict(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        MissingFacts missing = book.missing(sheet);
        for (List<MissingFact> set : missing.forMet()) {
            assertThat(book.verdict(learn(sheet, set))).isEqualTo(Verdict.MET);
        }
        for (List<MissingFact> set : missing.forNotMet()) {
            assertThat(book.verdict(learn(sheet, set))).isEqualTo(Verdict.NOT_MET);
        }
    }

    @Example
    void twentyOpenConditionsAreSearchedToTheEnd() {
        long[][] rows = new long[20][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new long[] {FactReader.UNKNOWN, 0};
        }
        Sheet sheet = Sheet.of(0, 0, 0, 0, 0).withRows(rows);
        PreparedBook<Sheet> book = RandomBooks.book(List.of(new RandomBooks.Draft(
                List.of(), Condition.forEvery(Sheet.ROWS, Sheet.ROW_FACTS.get(0).atLeast(2)), Level.REQUIRED)));

        MissingFacts missing = book.missing(sheet);

        assertThat(missing.isComplete()).isTrue();
        assertThat(missing.forMet())
                .singleElement()
                .satisfies(set -> assertThat(set).hasSize(20));
        assertThat(missing.forNotMet()).hasSize(20).allMatch(set -> set.size() == 1);
    }

    @Example
    void twentyRowsOfWhichOneFactOrAnotherIsMissingAreSearchedToTheEndWithoutMultiplyingThemOut() {
        PreparedBook<Sheet> book = RandomBooks.book(List.of(
                new RandomBooks.Draft(List.of(), Condition.forEvery(Sheet.ROWS, either(2)), Level.REQUIRED),
                new RandomBooks.Draft(List.of(), Condition.forEvery(Sheet.ROWS, either(3)), Level.REQUIRED)));

        MissingFacts missing = book.missing(unknownRows(20));

        assertThat(missing.isComplete()).isTrue();
        assertThat(missing.mattersForMet()).hasSize(20).allMatch(matter -> matter.size() == 2);
        assertThat(missing.countForMet()).isEqualTo(1L << 20);
        assertThat(missing.forMet())
                .hasSize(256)
                .allMatch(set -> set.size() == 20)
                .doesNotHaveDuplicates();
        assertThat(missing.forNotMet()).hasSize(20).allMatch(set -> set.size() == 2);
        assertThat(DecisionText.of(missing))
                .containsExactly(
                        "It would be met if all of this were known:",
                        "  - row number 0 (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19), such as"
                                + " 3; or row number 1 (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,"
                                + " 18, 19), such as 3",
                        "It would be not met if any one of these were known:",
                        "  - row number 0 (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19), such as"
                                + " 1; row number 1 (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,"
                                + " 18, 19), such as 1");
    }

    @Example
    void twentyDemandsThatShareTheirFactsAreSearchedToTheEnd() {
        List<WholeFact<long[]>> facts = IntStream.range(0, 20)
                .mapToObj(i -> WholeFact.<long[]>of(
                        "fact-" + i,
                        "fact " + i,
                        "points",
                        (sheet, part) -> sheet[i],
                        (sheet, part) -> Pointer.of("/" + i)))
                .toList();
        RuleBook<long[]> ring = RuleBook.write("ring.book", "the ring is closed", long[].class, book -> {
            for (int i = 0; i < 20; i++) {
                Condition<long[]> demand =
                        facts.get(i).atLeast(3).or(facts.get((i + 1) % 20).atLeast(3));
                book.rule(
                        "ring.link-" + i,
                        rule -> rule.states("One of two neighbours has enough").requires(demand));
            }
        });

        MissingFacts missing = ring.under(RandomBooks.empty()).missing(unknown(20));

        assertThat(missing.isComplete()).isTrue();
        // The ways to take at least one end of every link of a ring, none of them to spare: the twentieth number of
        // Perrin.
        assertThat(missing.mattersForMet())
                .singleElement()
                .satisfies(sets -> assertThat(sets).hasSize(277).doesNotHaveDuplicates());
        assertThat(missing.forNotMet()).hasSize(20).allMatch(set -> set.size() == 2);
    }

    private static long[] unknown(int facts) {
        long[] sheet = new long[facts];
        Arrays.fill(sheet, FactReader.UNKNOWN);
        return sheet;
    }

    private static Condition<Sheet> either(long least) {
        return Sheet.ROW_FACTS.get(0).atLeast(least).or(Sheet.ROW_FACTS.get(1).atLeast(least));
    }

    private static Sheet unknownRows(int number) {
        long[][] rows = new long[number][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new long[] {FactReader.UNKNOWN, FactReader.UNKNOWN};
        }
        return Sheet.of(0, 0, 0, 0, 0).withRows(rows);
    }

    @Example
    void aYesOrNoIsNeverTakenForAnythingElse() {
        PreparedBook<Sheet> book =
                RandomBooks.book(List.of(new RandomBooks.Draft(List.of(), Sheet.FLAG.isFalse(), Level.REQUIRED)));
        Sheet sheet = Sheet.of(0, 0, 0, 0, 0, FactReader.UNKNOWN);

        MissingFacts missing = book.missing(sheet);

        assertThat(missing.forMet().get(0).get(0).example()).contains("no");
        assertThat(missing.forNotMet().get(0).get(0).example()).contains("yes");
    }

    @Example
    void aSearchThatStopsSaysSoAndWhere() {
        PreparedBook<Sheet> book = RandomBooks.book(List.of(
                new RandomBooks.Draft(
                        List.of(),
                        Condition.forAtLeast(
                                12, Sheet.ROWS, Sheet.ROW_FACTS.get(0).atLeast(2)),
                        Level.REQUIRED),
                new RandomBooks.Draft(List.of(), Sheet.FACTS.get(0).atLeast(0), Level.REQUIRED)));

        MissingFacts missing = book.missing(unknownRows(24));

        assertThat(missing.isComplete()).isFalse();
        assertThat(missing.notCovered()).containsExactly("sheet.rule-0");
        assertThat(DecisionText.of(missing))
                .contains("The search stopped before it had looked everywhere; not to the end with:")
                .contains("  - It holds [sheet.rule-0]");
    }

    @Example
    void noExampleGoesAgainstADeclaredDependence() {
        // The third is never more than the fourth, so a third of at least 3 wants a fourth of as much.
        PreparedBook<Sheet> book = RandomBooks.book(List.of(
                new RandomBooks.Draft(List.of(), Sheet.FACTS.get(2).atLeast(3), Level.REQUIRED),
                new RandomBooks.Draft(List.of(), Sheet.FACTS.get(3).atLeast(1), Level.REQUIRED)));
        long open = FactReader.UNKNOWN;

        assertThat(book.missing(Sheet.of(0, 0, open, open)).forMet().get(0))
                .extracting(fact -> Long.parseLong(fact.example().orElseThrow()))
                .satisfies(values -> assertThat(values.get(0)).isLessThanOrEqualTo(values.get(1)));
        assertThat(book.missing(Sheet.of(0, 0, open, 2)).forMet()).isEmpty();
    }

    @Example
    void whatIsSettledIsSaidToBe() {
        PreparedBook<Sheet> book = RandomBooks.book(
                List.of(new RandomBooks.Draft(List.of(), Sheet.FACTS.get(0).atLeast(1), Level.REQUIRED)));
        PreparedBook<Sheet> none = RandomBooks.book(
                List.of(new RandomBooks.Draft(List.of(), Sheet.FACTS.get(0).atLeast(1), Level.OFF)));

        assertThat(DecisionText.of(book.missing(Sheet.of(1))))
                .containsExactly("It is met as it is, whatever else is learnt");
        assertThat(DecisionText.of(book.missing(Sheet.of(0))))
                .containsExactly("It is not met as it is, whatever else is learnt");
        assertThat(DecisionText.of(none.missing(Sheet.of(0))))
                .containsExactly("No required rule is asked, so nothing that could be learnt would settle it");
    }

    private static Sheet learn(Sheet sheet, List<MissingFact> set) {
        Sheet learnt = sheet.copy();
        for (MissingFact fact : set) {
            for (int at = 0; at < sheet.size(); at++) {
                if (sheet.name(at).equals(fact.pointer().text())) {
                    learnt.set(at, Sheet.parse(at, fact.example().orElseThrow()));
                }
            }
        }
        return learnt;
    }

    private static Set<Set<String>> names(List<List<MissingFact>> sets) {
        Set<Set<String>> names = new HashSet<>();
        for (List<MissingFact> set : sets) {
            names.add(set.stream().map(fact -> fact.pointer().text()).collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(names).hasSameSizeAs(sets);
        return names;
    }

    /** Every set of open numbers for which some values give the verdict, without those that hold a smaller one. */
    private static Set<Set<String>> brute(PreparedBook<Sheet> book, Sheet sheet, Verdict wanted) {
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < sheet.size(); at++) {
            if (sheet.isOpen(at)) {
                open.add(at);
            }
        }
        List<Set<String>> enough = new ArrayList<>();
        for (int choice = 0; choice < 1 << open.size(); choice++) {
            List<Integer> chosen = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(open.get(i));
                }
            }
            if (someValuesGive(book, sheet, sheet.copy(), chosen, 0, wanted)) {
                enough.add(chosen.stream().map(sheet::name).collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        Set<Set<String>> minimal = new HashSet<>();
        for (Set<String> set : enough) {
            if (enough.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other))) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    private static boolean someValuesGive(
            PreparedBook<Sheet> book, Sheet sheet, Sheet trial, List<Integer> chosen, int from, Verdict wanted) {
        if (from == chosen.size()) {
            boolean bound = book.book().facts().keySet().containsAll(Set.of("n2", "n3"));
            return book.verdict(trial) == wanted && (!bound || trial.keepsItsBounds());
        }
        int at = chosen.get(from);
        boolean bounded = sheet.high(at) != FactReader.UNKNOWN || !(Sheet.isNumber(at) || Sheet.isDay(at));
        for (long value = Sheet.isDay(at) ? -BEYOND : 0; value <= BEYOND; value++) {
            if (!bounded || sheet.mayBe(at, value)) {
                trial.set(at, value);
                if (someValuesGive(book, sheet, trial, chosen, from + 1, wanted)) {
                    reset(sheet, trial, at);
                    return true;
                }
            }
        }
        reset(sheet, trial, at);
        return false;
    }

    private static void reset(Sheet sheet, Sheet trial, int at) {
        if (at < Sheet.NUMBERS) {
            trial.low()[at] = sheet.low()[at];
            trial.high()[at] = sheet.high()[at];
        } else {
            int row = (at - Sheet.NUMBERS) / Sheet.ROW_NUMBERS;
            int column = (at - Sheet.NUMBERS) % Sheet.ROW_NUMBERS;
            trial.rowLow()[row][column] = sheet.rowLow()[row][column];
            trial.rowHigh()[row][column] = sheet.rowHigh()[row][column];
        }
    }
}
