package org.nurture.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.ToIntFunction;

/**
 * What a condition is made of. Each is a record because a compiler takes the components of a constant record for constants:
 * {@link Question} hands it a whole one.
 */
final class Askings {
    private Askings() {}

    /** Something that is so whatever the subject. */
    record Settled<S>(Outcome outcome) implements Asking<S> {
        @Override
        public Outcome of(S subject, int part) {
            return outcome;
        }
    }

    /** A lower bound that is given. What is surely so is told from one reading. */
    record AtLeast<S>(Reading<S> fact, long bound) implements Asking<S> {
        @Override
        public Outcome of(S subject, int part) {
            long low = fact.low(subject, part);
            if (low == FactReader.NOT_APPLICABLE) {
                return Outcome.NOT_APPLICABLE;
            }
            if (low >= bound && low != FactReader.UNKNOWN) {
                return Outcome.TRUE;
            }
            return fact.high(subject, part, low) < bound ? Outcome.FALSE : Outcome.UNKNOWN;
        }
    }

    /** An upper bound that is given. */
    record AtMost<S>(Reading<S> fact, long bound) implements Asking<S> {
        @Override
        public Outcome of(S subject, int part) {
            long low = fact.low(subject, part);
            if (low == FactReader.NOT_APPLICABLE) {
                return Outcome.NOT_APPLICABLE;
            }
            if (low > bound) {
                return Outcome.FALSE;
            }
            return fact.high(subject, part, low) <= bound ? Outcome.TRUE : Outcome.UNKNOWN;
        }
    }

    /** Any comparison of two sides. */
    record Compared<S>(Reading<S> left, Reading<S> right, Ground.Test4 test) implements Asking<S> {
        @Override
        public Outcome of(S subject, int part) {
            long leftLow = left.low(subject, part);
            if (leftLow == FactReader.NOT_APPLICABLE) {
                return Outcome.NOT_APPLICABLE;
            }
            long rightLow = right.low(subject, part);
            if (rightLow == FactReader.NOT_APPLICABLE) {
                return Outcome.NOT_APPLICABLE;
            }
            return test.test(leftLow, left.high(subject, part, leftLow), rightLow, right.high(subject, part, rightLow));
        }
    }

    /** A choice, or a set of them, against choices. */
    record Chosen<S>(FactReader<S> fact, LongPredicate holds) implements Asking<S> {
        @Override
        public Outcome of(S subject, int part) {
            long value = fact.read(subject, part);
            if (value <= FactReader.NOT_APPLICABLE) {
                return value == FactReader.UNKNOWN ? Outcome.UNKNOWN : Outcome.NOT_APPLICABLE;
            }
            return Outcome.of(holds.test(value));
        }
    }

    /** Two joined by "and" or by "or". */
    record Joined<S>(boolean all, Asking<S> one, Asking<S> other) implements Asking<S> {
        @Override
        public Outcome of(S subject, int part) {
            Outcome first = one.of(subject, part);
            return first == settling(all) ? first : join(all, first, other.of(subject, part));
        }

        @Override
        public int length() {
            return one.length() + other.length();
        }

        static Outcome settling(boolean all) {
            return all ? Outcome.FALSE : Outcome.TRUE;
        }

        static Outcome join(boolean all, Outcome first, Outcome second) {
            return all ? first.and(second) : first.or(second);
        }
    }

    /**
     * Four joined by "and" or by "or"; what does not apply fills the place of one that there is not. Pairs of pairs would
     * do, but a compiler does not look into a pair within a pair within a pair.
     */
    record JoinedFour<S>(boolean all, Asking<S> one, Asking<S> two, Asking<S> three, Asking<S> four)
            implements Asking<S> {
        @Override
        public Outcome of(S subject, int part) {
            Outcome settling = Joined.settling(all);
            Outcome joined = one.of(subject, part);
            if (joined == settling) {
                return joined;
            }
            joined = Joined.join(all, joined, two.of(subject, part));
            if (joined == settling) {
                return joined;
            }
            joined = Joined.join(all, joined, three.of(subject, part));
            return joined == settling ? joined : Joined.join(all, joined, four.of(subject, part));
        }

        @Override
        public int length() {
            return one.length() + two.length() + three.length() + four.length();
        }
    }

    /** Any number joined by "and" or by "or", in their order: four by four, so that they nest as little as can be. */
    static <S> Asking<S> joined(boolean all, List<Asking<S>> parts) {
        int size = parts.size();
        if (size == 1) {
            return parts.get(0);
        }
        if (size == 2) {
            return new Joined<>(all, parts.get(0), parts.get(1));
        }
        List<Asking<S>> four = new ArrayList<>(4);
        for (int i = 0; i < 4; i++) {
            List<Asking<S>> stretch = parts.subList(i * size / 4, (i + 1) * size / 4);
            four.add(stretch.isEmpty() ? new Settled<>(Outcome.NOT_APPLICABLE) : joined(all, stretch));
        }
        return new JoinedFour<>(all, four.get(0), four.get(1), four.get(2), four.get(3));
    }

    /** Something asked of every part, or of one of them. */
    record OfParts<S>(ToIntFunction<S> count, boolean every, Asking<S> demand) implements Asking<S> {
        @Override
        public Outcome of(S subject, int outer) {
            int parts = count.applyAsInt(subject);
            if (parts == Parts.UNKNOWN) {
                return Outcome.UNKNOWN;
            }
            Outcome settling = Joined.settling(every);
            Outcome joined = Outcome.NOT_APPLICABLE;
            for (int part = 0; part < parts; part++) {
                joined = Joined.join(every, joined, demand.of(subject, part));
                if (joined == settling) {
                    return joined;
                }
            }
            return joined;
        }

        @Override
        public int length() {
            return OF_PARTS;
        }
    }

    /** Something asked of at least so many parts, or of fewer. */
    record OfNumber<S>(ToIntFunction<S> count, int number, boolean atLeast, Asking<S> demand) implements Asking<S> {
        @Override
        public Outcome of(S subject, int outer) {
            int parts = count.applyAsInt(subject);
            if (parts == Parts.UNKNOWN) {
                return Outcome.UNKNOWN;
            }
            int holds = 0;
            int open = 0;
            for (int part = 0; part < parts; part++) {
                Outcome next = demand.of(subject, part);
                holds += next == Outcome.TRUE ? 1 : 0;
                open += next == Outcome.UNKNOWN ? 1 : 0;
            }
            return ForNumber.settle(number, atLeast, holds, open);
        }

        @Override
        public int length() {
            return OF_PARTS;
        }
    }

    /** Something asked only where something else is so. */
    record Where<S>(Asking<S> applies, Asking<S> demand) implements Asking<S> {
        @Override
        public Outcome of(S subject, int part) {
            Outcome applied = applies.of(subject, part);
            if (applied != Outcome.TRUE) {
                return applied == Outcome.UNKNOWN ? Outcome.UNKNOWN : Outcome.NOT_APPLICABLE;
            }
            return demand.of(subject, part);
        }

        @Override
        public int length() {
            return applies.length() + demand.length();
        }
    }
}
