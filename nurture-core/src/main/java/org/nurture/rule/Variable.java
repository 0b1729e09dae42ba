package org.nurture.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.Pointer;

/** A fact that a search may give another value, with the values at which a comparison may turn over. */
final class Variable<S> {
    private static final int MOST_CELLS = 6;

    private final int number;
    private final @Nullable NamedFact<S> fact;
    private final @Nullable Parts<S> unknownParts;
    private final int part;
    private final long low;
    private final long high;
    private final SortedSet<Long> marks = new TreeSet<>();
    private final SortedSet<Integer> links = new TreeSet<>();
    private final List<Long> cells = new ArrayList<>();

    Variable(int number, @Nullable NamedFact<S> fact, @Nullable Parts<S> unknownParts, int part, long low, long high) {
        this.number = number;
        this.fact = fact;
        this.unknownParts = unknownParts;
        this.part = part;
        this.low = low;
        this.high = high;
        if (low != FactReader.UNKNOWN) {
            marks.add(low);
        }
        if (high != Long.MAX_VALUE) {
            marks.add(high);
        }
    }

    int number() {
        return number;
    }

    @Nullable
    NamedFact<S> fact() {
        return fact;
    }

    int part() {
        return part;
    }

    long low() {
        return low;
    }

    long high() {
        return high;
    }

    /** How far the most that it can be is from the least, in a search that moves both. */
    long spread() {
        return high - low;
    }

    /** Marks from where the most that it can be would stand at what is marked. */
    void markForMost() {
        if (spread() > 0) {
            new ArrayList<>(marks).forEach(mark -> marks.add(mark - spread()));
        }
    }

    /** What is one and the same thing to learn, however many variables stand for it. */
    String support() {
        if (fact == null) {
            return "parts" + (unknownParts == null ? "" : unknownParts.at().text());
        }
        return Grounding.key(fact, part);
    }

    void mark(long value) {
        marks.add(value);
    }

    /** Marks a value that is one, which an open end is not. */
    void markWithin(long value) {
        if (isFinite(value)) {
            marks.add(value);
        }
    }

    void markAround(long least, long most) {
        for (long value : new long[] {least, most}) {
            if (isFinite(value)) {
                marks.add(value - 1);
                marks.add(value);
                marks.add(value + 1);
            }
        }
    }

    /** Marks the values on either side of where a comparison turns over. */
    void markAt(Relation relation, long least, long most) {
        switch (relation) {
            case AT_LEAST, LESS_THAN, NOT_BEFORE, BEFORE -> markTurn(least, most, -1);
            case AT_MOST, MORE_THAN, NOT_AFTER, AFTER -> markTurn(least, most, 1);
            default -> markAround(least, most);
        }
    }

    private void markTurn(long least, long most, int beyond) {
        for (long value : new long[] {least, most}) {
            if (isFinite(value)) {
                marks.add(value);
                marks.add(value + beyond);
            }
        }
    }

    private static boolean isFinite(long value) {
        return value > Long.MIN_VALUE + 2 && value < Long.MAX_VALUE - 1;
    }

    void markUpTo(int size) {
        for (long value = 0; value <= size; value++) {
            marks.add(value);
        }
    }

    /** Cuts the choices of a set finer, so that choices that no comparison tells apart stay together. */
    void split(long mask, int options) {
        if (cells.isEmpty()) {
            cells.add((1L << options) - 1);
        }
        List<Long> finer = new ArrayList<>();
        for (long cell : cells) {
            if ((cell & mask) != 0) {
                finer.add(cell & mask);
            }
            if ((cell & ~mask) != 0) {
                finer.add(cell & ~mask);
            }
        }
        cells.clear();
        cells.addAll(finer);
    }

    void link(int other) {
        if (other != number) {
            links.add(other);
        }
    }

    SortedSet<Integer> links() {
        return links;
    }

    SortedSet<Long> marks() {
        return marks;
    }

    /** Every value worth trying that the fact may have as far as it is known; a count is never below 0. */
    SortedSet<Long> values() {
        if (fact instanceof FlagFact<S>) {
            return values(Math.max(0, low), Math.min(1, high));
        }
        return values(fact instanceof WholeFact<S> ? Math.max(0, low) : low, high);
    }

    /** Every value worth trying, in order; two that no comparison tells apart are not both tried. */
    SortedSet<Long> values(long lowest, long highest) {
        SortedSet<Long> values = new TreeSet<>(marks);
        if (!cells.isEmpty()) {
            values.addAll(unions());
        }
        if (values.isEmpty()) {
            values.add(Math.max(lowest, Math.min(highest, 0)));
        }
        return values.headSet(highest == Long.MAX_VALUE ? highest : highest + 1).tailSet(lowest);
    }

    private List<Long> unions() {
        int bits = Math.min(cells.size(), MOST_CELLS);
        List<Long> unions = new ArrayList<>();
        for (int choice = 0; choice < 1 << bits; choice++) {
            long union = 0;
            for (int i = 0; i < bits; i++) {
                // One choice stands for its whole cell: no comparison tells them apart.
                union |= (choice >> i & 1) == 0 ? 0 : Long.lowestOneBit(cells.get(i));
            }
            unions.add(union);
        }
        return unions;
    }

    /** Whether every value worth trying is tried. */
    boolean isExhaustive() {
        return cells.size() <= MOST_CELLS;
    }

    Pointer pointer(@Nullable S subject) {
        if (fact == null) {
            return unknownParts == null ? Pointer.ROOT : unknownParts.at();
        }
        return subject == null ? Pointer.ROOT : fact.pointer(subject, part);
    }

    Optional<String> partLabel(@Nullable S subject) {
        if (fact == null || subject == null) {
            return Optional.empty();
        }
        return fact.parts().map(kind -> kind.label(subject, part));
    }

    String name() {
        return fact != null ? fact.name() : unknownParts == null ? "" : unknownParts.name();
    }

    String label() {
        return fact != null ? fact.label() : unknownParts == null ? "" : unknownParts.missing();
    }

    String show(long value) {
        return fact == null ? Words.yesOrNo(value == 1) : fact.show(value);
    }
}
