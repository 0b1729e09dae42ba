package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Looking at all parts in one go says what looking at each says, at first and when it was asked often. */
class SweepLaws {
    @Provide
    Arbitrary<Condition<Sheet>> rowAtoms() {
        return RandomBooks.rowAtoms();
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return RandomBooks.sheets();
    }

    @Property(tries = 300)
    void allInOneGoIsEachByItself(
            @ForAll("rowAtoms") Condition<Sheet> condition,
            @ForAll("sheets") Sheet other,
            @ForAll("sheets") Sheet sheet) {
        Atom<Sheet> atom = (Atom<Sheet>) condition;
        Term<Sheet> right = atom.right();
        Sweep<Sheet> sweep =
                new Sweep<>(atom.left.reading(), right == null ? Reading.constant(0) : right.reading(), atom::test);
        requireAsEachByItself(sweep, atom, sheet);
        for (int i = 0; i <= Question.OFTEN; i++) {
            sweep.over(other, 0, rows(other), new Sweep.Seen());
        }
        requireAsEachByItself(sweep, atom, sheet);
    }

    private static int rows(Sheet sheet) {
        return Math.max(0, Sheet.ROWS.count(sheet));
    }

    private static void requireAsEachByItself(Sweep<Sheet> sweep, Atom<Sheet> atom, Sheet sheet) {
        Sweep.Seen seen = new Sweep.Seen();
        int count = rows(sheet);
        List<Outcome> each =
                IntStream.range(0, count).mapToObj(row -> atom.eval(sheet, row)).toList();
        Outcome outcome = sweep.over(sheet, 0, count, seen);
        if (each.contains(Outcome.FALSE) || each.contains(Outcome.UNKNOWN)) {
            assertThat(outcome).isEqualTo(Outcome.FALSE);
            return;
        }
        int[] held = IntStream.range(0, count)
                .filter(row -> each.get(row) == Outcome.TRUE)
                .toArray();
        assertThat(outcome).isEqualTo(held.length == 0 ? Outcome.NOT_APPLICABLE : Outcome.TRUE);
        assertThat(seen.parts).isEqualTo(held.length);
        if (held.length > 0) {
            long[] bounds =
                    IntStream.of(held).mapToLong(row -> bound(atom, sheet, row)).toArray();
            assertThat(seen.first).isEqualTo(held[0]);
            assertThat(seen.low)
                    .isEqualTo(IntStream.of(held)
                            .mapToLong(row -> atom.left.low(sheet, row))
                            .min()
                            .orElseThrow());
            assertThat(seen.high)
                    .isEqualTo(IntStream.of(held)
                            .mapToLong(row -> atom.left.high(sheet, row, atom.left.low(sheet, row)))
                            .max()
                            .orElseThrow());
            assertThat(seen.bound).isEqualTo(bounds[0]);
            assertThat(seen.oneBound)
                    .isEqualTo(IntStream.range(0, bounds.length).allMatch(i -> bounds[i] == bounds[0]));
        }
    }

    private static long bound(Atom<Sheet> atom, Sheet sheet, int row) {
        Term<Sheet> right = atom.right();
        return right == null ? 0 : right.low(sheet, row);
    }
}
