package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
        // The third is never more than the fourth, as it is declared.
        return RandomBooks.knownSheets(1).map(sheet -> {
            sheet.set(3, Math.max(sheet.low(2), sheet.low(3)));
            return sheet;
        });
    }

    @Property(tries = 3000)
    void theyAreThoseThatTryingEverythingFinds(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        Changes changes = book.changes(sheet);
        switch (book.verdict(sheet)) {
            case MET -> assertThat(changes.state()).isEqualTo(Changes.State.NOT_NEEDED);
            case UNDETERMINED -> assertThat(changes.state()).isEqualTo(Changes.State.FACTS_MISSING);
            case NOT_MET -> {
                Set<Set<String>> expected = brute(book, sheet);
                assertThat(changes.state())
                        .as(book.book().title() + expected)
                        .isEqualTo(expected.isEmpty() ? Changes.State.NONE : Changes.State.FOUND);
                assertThat(names(changes)).as(book.book().title()).isEqualTo(expected);
            }
        }
    }

    @Property(tries = 1000)
    void decidingAgainOnTheChangedSubjectIsMet(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        for (Change.Together way : book.changes(sheet).ways()) {
            Sheet changed = sheet.copy();
            List<Change> all = new ArrayList<>(way.changes());
            all.addAll(way.along());
            for (Change change : all) {
                for (int at = 0; at < sheet.size(); at++) {
                    if (sheet.name(at).equals(change.pointer().text())) {
                        changed.set(at, Long.parseLong(change.to()));
                    }
                }
            }
            assertThat(book.verdict(changed)).isEqualTo(Verdict.MET);
        }
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
            way.changes().forEach(change -> set.add(change.pointer().text() + "=" + change.to()));
            names.add(set);
        }
        assertThat(names).hasSameSizeAs(changes.ways());
        return names;
    }

    private static Set<Set<String>> brute(PreparedBook<Sheet> book, Sheet sheet) {
        // A fact that no rule speaks of is not offered, and does not move along.
        List<Integer> changeable = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            if (book.book().facts().containsKey("n" + number)) {
                changeable.add(number);
            }
        }
        for (int row = 0; book.book().facts().containsKey("r0") && row < sheet.rowLow().length; row++) {
            changeable.add(Sheet.NUMBERS + row * Sheet.ROW_NUMBERS);
        }
        Map<Integer, Map<Long, Map<Set<String>, Set<String>>>> found = new HashMap<>();
        tryAll(book, sheet, new HashMap<>(), changeable, 0, found);
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
        return ways;
    }

    private static void tryAll(
            PreparedBook<Sheet> book,
            Sheet sheet,
            Map<Integer, Long> wanted,
            List<Integer> changeable,
            int from,
            Map<Integer, Map<Long, Map<Set<String>, Set<String>>>> found) {
        if (from == changeable.size()) {
            judge(book, sheet, wanted, found);
            return;
        }
        int at = changeable.get(from);
        tryAll(book, sheet, wanted, changeable, from + 1, found);
        for (long value = 0; value <= Sheet.MOST; value++) {
            if (value != sheet.low(at)) {
                wanted.put(at, value);
                tryAll(book, sheet, wanted, changeable, from + 1, found);
                wanted.remove(at);
            }
        }
    }

    private static void judge(
            PreparedBook<Sheet> book,
            Sheet sheet,
            Map<Integer, Long> wanted,
            Map<Integer, Map<Long, Map<Set<String>, Set<String>>>> found) {
        Sheet changed = sheet.copy();
        wanted.forEach(changed::set);
        if (wanted.containsKey(0)
                && !wanted.containsKey(1)
                && book.book().facts().containsKey("n1")) {
            changed.set(1, sheet.low(1) + wanted.get(0) - sheet.low(0));
        }
        if (wanted.containsKey(2) && changed.low(3) < changed.low(2)) {
            changed.set(3, changed.low(2));
        }
        if (changed.low(1) < 0 || book.verdict(changed) != Verdict.MET) {
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
    }

    private static boolean speaksOf(PreparedBook<Sheet> book, Sheet sheet, int at) {
        String name = sheet.name(at);
        return book.book().facts().containsKey(name.substring(name.lastIndexOf('/') + 1));
    }
}
