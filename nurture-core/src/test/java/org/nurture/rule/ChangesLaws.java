package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nurture.problem.Pointer;

/**
 * The smallest changes are those that trying everything finds: of the numbers that may be changed, with what depends on
 * them moving along.
 */
class ChangesLaws {
    @Provide
    Arbitrary<PreparedBook<Sheet>> books() {
        return RandomBooks.books();
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return Arbitraries.oneOf(RandomBooks.knownSheets(1), RandomBooks.boundedSheets(1), RandomBooks.sheets(1))
                .map(sheet -> {
                    if (sheet.isMovable(2) && sheet.isMovable(3)) {
                        sheet.move(3, Math.max(sheet.low(2) + wider(sheet), sheet.low(3)));
                    }
                    return sheet;
                })
                .filter(Sheet::keepsItsBounds);
    }

    @Property(tries = 3000)
    void theyAreThoseThatTryingEverythingFinds(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        Changes changes = book.changes(sheet);
        switch (book.verdict(sheet)) {
            case MET -> assertThat(changes.state()).isEqualTo(Changes.State.NOT_NEEDED);
            case UNDETERMINED -> {
                assertThat(changes.state())
                        .isEqualTo(isOpen(book, sheet) ? Changes.State.FACTS_MISSING : Changes.State.NOTHING_ASKED);
                assertThat(changes.ways()).isEmpty();
            }
            case NOT_MET -> {
                Set<Set<String>> met = brute(book, sheet, changed -> book.verdict(changed) == Verdict.MET);
                Set<Set<String>> open = met.isEmpty()
                        ? brute(
                                book,
                                sheet,
                                changed -> book.verdict(changed) == Verdict.MET
                                        || (book.verdict(changed) == Verdict.UNDETERMINED && isOpen(book, changed)))
                        : Set.of();
                assertThat(changes.state())
                        .as(book.book().title() + met + open)
                        .isEqualTo(
                                !met.isEmpty()
                                        ? Changes.State.FOUND
                                        : open.isEmpty() ? Changes.State.NONE : Changes.State.FACTS_MISSING);
                assertThat(names(changes)).as(book.book().title()).isEqualTo(met.isEmpty() ? open : met);
            }
        }
    }

    private static boolean isOpen(PreparedBook<Sheet> book, Sheet sheet) {
        return book.decide(sheet).findings(RuleStatus.UNDETERMINED).stream()
                .anyMatch(finding -> finding.getLevel() == Level.REQUIRED);
    }

    @Property(tries = 1000)
    void decidingAgainOnTheChangedSubjectIsMetOrWantsOnlyWhatIsStillToBeLearnt(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        Changes changes = book.changes(sheet);
        for (Change.Together way : changes.ways()) {
            Sheet changed = changed(sheet, way);
            boolean found = changes.state() == Changes.State.FOUND;
            assertThat(book.verdict(changed)).isEqualTo(found ? Verdict.MET : Verdict.UNDETERMINED);
            if (way.equals(changes.ways().get(0))) {
                assertThat(changes.toLearn())
                        .isEqualTo(found ? List.of() : book.missing(changed).mattersForMet());
            }
        }
    }

    @Property(tries = 2000)
    void whereNothingHelpsTheRulesInTheWayAreNamedAndTheRestIsMended(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        Changes changes = book.changes(sheet);
        assertThat(changes.blocking().isEmpty()).isEqualTo(changes.state() != Changes.State.NONE);
        assertThat(violated(book, sheet))
                .containsAll(changes.blocking().stream()
                        .filter(violated(book, sheet)::contains)
                        .toList());
        for (Change.Together way : changes.waysForTheRest()) {
            assertThat(changes.blocking()).containsAll(violated(book, changed(sheet, way)));
            assertThat(violated(book, sheet))
                    .hasSizeGreaterThanOrEqualTo(
                            violated(book, changed(sheet, way)).size());
        }
    }

    private static Set<String> violated(PreparedBook<Sheet> book, Sheet sheet) {
        Set<String> violated = new TreeSet<>();
        book.decide(sheet).findings(RuleStatus.VIOLATED).stream()
                .filter(finding -> finding.getLevel() == Level.REQUIRED)
                .forEach(finding -> violated.add(finding.getRule()));
        return violated;
    }

    private static Sheet changed(Sheet sheet, Change.Together way) {
        Sheet changed = sheet.copy();
        List<Change> all = new ArrayList<>(way.changes());
        all.addAll(way.along());
        for (Change change : all) {
            for (int at = 0; at < sheet.size(); at++) {
                if (sheet.name(at).equals(change.pointer().text())) {
                    changed.setAsShown(at, change.to());
                }
            }
        }
        return changed;
    }

    /** A rule that no change can mend, beside one that a change mends and one that is open. */
    @Example
    void aRuleThatNothingMendsIsNamedThoughFactsAreMissingToo() {
        PreparedBook<Sheet> book = RandomBooks.book(List.of(
                new RandomBooks.Draft(List.of(), Sheet.FACTS.get(4).atLeast(3), Level.REQUIRED),
                new RandomBooks.Draft(List.of(), Sheet.FACTS.get(0).atLeast(2), Level.REQUIRED),
                new RandomBooks.Draft(List.of(), Sheet.CHOICE.oneOf("a"), Level.REQUIRED)));

        Changes changes = book.changes(Sheet.of(1, 0, 0, 0, 0, 0, FactReader.UNKNOWN));

        assertThat(changes.state()).isEqualTo(Changes.State.NONE);
        assertThat(changes.blocking()).containsExactly("sheet.rule-0");
        assertThat(changes.ways()).isEmpty();
        assertThat(DecisionText.of(changes))
                .containsExactly(
                        "No change of what may be changed would make it met. In the way stand:",
                        "  - It holds [sheet.rule-0]",
                        "Any one of these would mend everything else:",
                        "  - number 0: 2 instead of 1");

        Changes after = book.changes(Sheet.of(1, 0, 0, 0, 3, 0, FactReader.UNKNOWN));
        assertThat(after.state()).isEqualTo(Changes.State.FACTS_MISSING);
        assertThat(DecisionText.of(after))
                .containsExactly(
                        "Facts are missing. After any one of these nothing would stand against it any more:",
                        "  - number 0: 2 instead of 1",
                        "Then this would still have to be known:",
                        "  - the choice, such as a");
    }

    @Example
    void aNumberWithinBoundsMovesAsAWhole() {
        PreparedBook<Sheet> book = RandomBooks.book(
                List.of(new RandomBooks.Draft(List.of(), Sheet.FACTS.get(0).atLeast(3), Level.REQUIRED)));
        Sheet sheet = Sheet.of(0);
        sheet.set(0, 1, 2);

        Changes changes = book.changes(sheet);

        assertThat(changes.state()).isEqualTo(Changes.State.FOUND);
        assertThat(DecisionText.of(changes))
                .containsExactly(
                        "It would be met by any one of these, the smallest that were looked for:",
                        "  - number 0: 3 to 4 instead of 1 to 2");
        // Without an end it is not moved.
        sheet.set(0, FactReader.UNKNOWN, 2);
        assertThat(book.changes(sheet).state()).isEqualTo(Changes.State.NONE);
    }

    /** What moves along bounds what may be learnt, though only a rule that does not decide speaks of it. */
    @Example
    void whatMovesAlongLetsWhatMovesItBeLearnt() {
        PreparedBook<Sheet> book = RandomBooks.book(List.of(
                new RandomBooks.Draft(List.of(), Sheet.FACTS.get(4).atLeast(Sheet.FACTS.get(3)), Level.EXPECTED),
                new RandomBooks.Draft(List.of(), Sheet.FACTS.get(2).is(4), Level.REQUIRED)));
        Sheet sheet = Sheet.of(0, 0, 0, 2, 4);
        sheet.set(2, 0, 2);

        Changes changes = book.changes(sheet);

        assertThat(changes.state()).isEqualTo(Changes.State.FACTS_MISSING);
        assertThat(changes.ways()).singleElement().satisfies(way -> {
            assertThat(way.changes()).extracting(Change::to).containsExactly("2 to 4");
            assertThat(way.along()).extracting(Change::fact).containsExactly("n3");
        });
    }

    @Example
    void partsThatAreNotKnownAreToBeLearntAndBlockNothing() {
        Parts<Sheet> things = Parts.of("thing", Pointer.of("/things"), sheet -> Parts.UNKNOWN, (sheet, thing) -> "t");
        WholeFact<Sheet> size = WholeFact.<Sheet>of(
                        "size", "the size", "points", (sheet, thing) -> 1, (sheet, thing) -> Pointer.of("/things"))
                .ofEach(things);
        PreparedBook<Sheet> book = RandomBooks.book(List.of(
                new RandomBooks.Draft(List.of(), Sheet.FACTS.get(0).atLeast(2), Level.REQUIRED),
                new RandomBooks.Draft(List.of(), Condition.forEvery(things, size.atLeast(1)), Level.REQUIRED)));

        Changes changes = book.changes(Sheet.of(1));

        assertThat(changes.state()).isEqualTo(Changes.State.FACTS_MISSING);
        assertThat(DecisionText.of(changes))
                .startsWith(
                        "Facts are missing. After any one of these nothing would stand against it any more:",
                        "  - number 0: 2 instead of 1");
        assertThat(changes.toLearn()).isNotEmpty();
    }

    @Example
    void whereNoRuleIsAskedThereIsNothingToLearnOrToChange() {
        PreparedBook<Sheet> book = RandomBooks.book(
                List.of(new RandomBooks.Draft(List.of(), Sheet.FACTS.get(0).atLeast(2), Level.OFF)));

        Changes changes = book.changes(Sheet.of(0, 0, 0, 0, 0));

        assertThat(changes.state()).isEqualTo(Changes.State.NOTHING_ASKED);
        assertThat(DecisionText.of(changes))
                .containsExactly("No required rule is asked, so there is nothing to change");
    }

    @Example
    void moreValuesThanAreTriedAreReported() {
        Condition<Sheet> demand = Sheet.FACTS.get(0).is(0).not();
        for (int number = 0; number < 80; number += 2) {
            demand = demand.and(WIDE.is(number).not());
        }
        PreparedBook<Sheet> book = RandomBooks.book(List.of(new RandomBooks.Draft(List.of(), demand, Level.REQUIRED)));

        assertThat(book.changes(Sheet.of(0, 0, 0, 0, 0)).state()).isEqualTo(Changes.State.STOPPED);
    }

    private static final WholeFact<Sheet> WIDE = WholeFact.<Sheet>of(
                    "wide", "a wide number", "points", (sheet, row) -> 0, (sheet, row) -> Pointer.of("/wide"))
            .changeable(0, 1_000);

    @Example
    void aFactIsNotChangedBeyondWhatBoundsIt() {
        WholeFact<Sheet> bounded = WholeFact.<Sheet>of(
                        "part", "the part", "points", (sheet, row) -> 1, (sheet, row) -> Pointer.of("/part"))
                .changeable(0, 9)
                .neverMoreThan("n0");
        PreparedBook<Sheet> book = RandomBooks.book(List.of(
                new RandomBooks.Draft(List.of(), bounded.atLeast(3), Level.REQUIRED),
                new RandomBooks.Draft(List.of(), Sheet.FACTS.get(0).atMost(9), Level.REQUIRED)));

        // The whole is changed too, since the part is never more than that.
        assertThat(book.changes(Sheet.of(1, 0, 0, 0, 0)).ways())
                .singleElement()
                .satisfies(way -> assertThat(way.changes()).hasSize(2));
        assertThat(book.changes(Sheet.of(4, 0, 0, 0, 0)).ways())
                .singleElement()
                .satisfies(way -> assertThat(way.changes()).hasSize(1));
    }

    @Example
    void whatIsKeptNoMoreFallsAlong() {
        WholeFact<Sheet> upper = WholeFact.<Sheet>of(
                        "upper", "the upper", "points", (sheet, row) -> 4, (sheet, row) -> Pointer.of("/upper"))
                .changeable(0, 9)
                .keepsNoMore("n3");
        PreparedBook<Sheet> book = RandomBooks.book(List.of(
                new RandomBooks.Draft(List.of(), upper.atMost(2), Level.REQUIRED),
                new RandomBooks.Draft(List.of(), Sheet.FACTS.get(3).atMost(4), Level.REQUIRED)));

        assertThat(book.changes(Sheet.of(0, 0, 0, 3, 0)).ways())
                .singleElement()
                .satisfies(way -> assertThat(way.along())
                        .singleElement()
                        .satisfies(change ->
                                assertThat(change.fact() + change.to()).isEqualTo("n32")));
    }

    @Example
    void twentyViolatedConditionsAreSearchedToTheEnd() {
        long[][] rows = new long[20][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new long[] {1, 0};
        }
        PreparedBook<Sheet> book = RandomBooks.book(List.of(new RandomBooks.Draft(
                List.of(), Condition.forEvery(Sheet.ROWS, Sheet.ROW_FACTS.get(0).atLeast(3)), Level.REQUIRED)));

        Changes changes = book.changes(Sheet.of(0, 0, 0, 0, 0).withRows(rows));

        assertThat(changes.state()).isEqualTo(Changes.State.FOUND);
        assertThat(changes.ways()).singleElement().satisfies(way -> {
            assertThat(way.changes()).hasSize(20);
            assertThat(way.distance()).isEqualTo(40);
        });
    }

    private static Set<Set<String>> names(Changes changes) {
        Set<Set<String>> names = new HashSet<>();
        for (Change.Together way : changes.ways()) {
            Set<String> set = new TreeSet<>();
            way.changes().forEach(change -> set.add(change.pointer().text() + "=" + valueOf(change)));
            names.add(set);
        }
        assertThat(names).hasSameSizeAs(changes.ways());
        return names;
    }

    private static Set<Set<String>> brute(PreparedBook<Sheet> book, Sheet sheet, Predicate<Sheet> goal) {
        // A fact that no rule speaks of, or of which nothing is known, is not offered, and does not move along.
        List<Integer> changeable = new ArrayList<>(List.of(0, 1, 2, Sheet.FLAG_AT, Sheet.DAY_AT));
        for (int row = 0; row < sheet.rowLow().length; row++) {
            changeable.add(Sheet.NUMBERS + row * Sheet.ROW_NUMBERS);
        }
        changeable.removeIf(at -> !sheet.isMovable(at) || !speaksOf(book, sheet, at));
        Map<Set<String>, Sheet> states = new HashMap<>();
        Map<Integer, Map<Long, Map<Set<String>, Set<String>>>> found = new HashMap<>();
        tryAll(book, sheet, goal, new HashMap<>(), changeable, 0, found, states);
        if (found.isEmpty()) {
            return Set.of();
        }
        Map<Long, Map<Set<String>, Set<String>>> fewest =
                found.get(found.keySet().stream().min(Integer::compare).orElseThrow());
        // All ties but those that would move all that another moves, and more.
        Map<Set<String>, Set<String>> least =
                fewest.get(fewest.keySet().stream().min(Long::compare).orElseThrow());
        Set<Set<String>> ways = new HashSet<>();
        least.forEach((way, moved) -> {
            if (least.values().stream().noneMatch(other -> other.size() < moved.size() && moved.containsAll(other))) {
                ways.add(way);
            }
        });
        // What could not be met by learning either is no way.
        ways.removeIf(way -> book.missing(states.get(way)).countForMet() == 0);
        return ways;
    }

    private static void tryAll(
            PreparedBook<Sheet> book,
            Sheet sheet,
            Predicate<Sheet> goal,
            Map<Integer, Long> wanted,
            List<Integer> changeable,
            int from,
            Map<Integer, Map<Long, Map<Set<String>, Set<String>>>> found,
            Map<Set<String>, Sheet> states) {
        if (from == changeable.size()) {
            judge(book, sheet, goal, wanted, found, states);
            return;
        }
        int at = changeable.get(from);
        tryAll(book, sheet, goal, wanted, changeable, from + 1, found, states);
        for (long value = 0; value <= Sheet.most(at) - (sheet.high(at) - sheet.low(at)); value++) {
            if (value != sheet.low(at)) {
                wanted.put(at, value);
                tryAll(book, sheet, goal, wanted, changeable, from + 1, found, states);
                wanted.remove(at);
            }
        }
    }

    private static void judge(
            PreparedBook<Sheet> book,
            Sheet sheet,
            Predicate<Sheet> goal,
            Map<Integer, Long> wanted,
            Map<Integer, Map<Long, Map<Set<String>, Set<String>>>> found,
            Map<Set<String>, Sheet> states) {
        Sheet changed = sheet.copy();
        wanted.forEach(changed::move);
        if (wanted.containsKey(0) && !wanted.containsKey(1) && sheet.isMovable(1) && speaksOf(book, sheet, 1)) {
            changed.move(1, sheet.low(1) + wanted.get(0) - sheet.low(0));
        }
        if (wanted.containsKey(2) && sheet.isMovable(3) && changed.low(3) < changed.low(2) + wider(sheet)) {
            changed.move(3, changed.low(2) + wider(sheet));
        }
        if ((sheet.isMovable(1) && changed.low(1) < 0) || !goal.test(changed)) {
            return;
        }
        long distance = wanted.entrySet().stream()
                .mapToLong(change -> Math.abs(change.getValue() - sheet.low(change.getKey())))
                .sum();
        Set<String> names = new TreeSet<>();
        wanted.forEach((at, value) -> names.add(sheet.name(at) + "=" + value));
        Set<String> moved = new TreeSet<>();
        for (int at = 0; at < sheet.size(); at++) {
            if (changed.low(at) != sheet.low(at) && speaksOf(book, sheet, at)) {
                moved.add(sheet.name(at) + "=" + changed.low(at));
            }
        }
        found.computeIfAbsent(wanted.size(), size -> new HashMap<>())
                .computeIfAbsent(distance, far -> new HashMap<>())
                .put(names, moved);
        states.put(names, changed);
    }

    private static long valueOf(Change change) {
        int at = List.of("/flag", "/day").indexOf(change.pointer().text());
        return Sheet.parse(
                at < 0 ? 0 : at == 0 ? Sheet.FLAG_AT : Sheet.DAY_AT, change.to().split(" to ")[0]);
    }

    /** How much less is known of the third number than of the fourth, which it keeps no less. */
    private static long wider(Sheet sheet) {
        return Math.max(0, sheet.high(2) - sheet.low(2) - (sheet.high(3) - sheet.low(3)));
    }

    private static boolean speaksOf(PreparedBook<Sheet> book, Sheet sheet, int at) {
        String name = sheet.name(at);
        return book.book().facts().containsKey(name.substring(name.lastIndexOf('/') + 1));
    }
}
