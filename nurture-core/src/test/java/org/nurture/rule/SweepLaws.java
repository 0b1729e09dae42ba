package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Looking at all parts in one go says what looking at each says, at first and when it was asked often. */
class SweepLaws {
    /** Of numbers of rows, and of facts of the whole, which are the same in every row. */
    @Provide
    Arbitrary<Condition<Sheet>> comparisons() {
        return Arbitraries.oneOf(RandomBooks.rowAtoms(), RandomBooks.wholeAtoms());
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return RandomBooks.sheets();
    }

    @Property(tries = 300)
    void allInOneGoIsEachByItself(
            @ForAll("comparisons") Condition<Sheet> condition,
            @ForAll("sheets") Sheet other,
            @ForAll("sheets") Sheet sheet) {
        Atom<Sheet> atom = (Atom<Sheet>) condition;
        // Made anew for each try, so that it was never asked.
        Sweep<Sheet> sweep = ((Atom<Sheet>) atom.not().not()).sweep();
        requireAsEachByItself(sweep, atom, sheet);
        for (int i = 0; i <= Question.OFTEN; i++) {
            sweep.over(other, 0, rows(other), new Sweep.Seen());
        }
        requireAsEachByItself(sweep, atom, sheet);
    }

    private static int rows(Sheet sheet) {
        return Sheet.ROWS.count(sheet);
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
                    .isEqualTo(IntStream.of(held).allMatch(row -> boundMost(atom, sheet, row) == bounds[0])
                            && LongStream.of(bounds).allMatch(bound -> bound == bounds[0]));
        }
    }

    private static long boundMost(Atom<Sheet> atom, Sheet sheet, int row) {
        Term<Sheet> right = atom.right();
        return right == null ? 0 : right.high(sheet, row, right.low(sheet, row));
    }

    private static long bound(Atom<Sheet> atom, Sheet sheet, int row) {
        Term<Sheet> right = atom.right();
        return right == null ? 0 : right.low(sheet, row);
    }
}
