package org.nurture.rule;

import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Looks at one comparison in many parts: whether it holds in each, and what was seen there, from the least to the most.
 */
final class Sweep<S> extends Often {
    private final Reading<S> left;
    private final Reading<S> right;
    private final Ground.Test4 test;

    Sweep(Reading<S> left, Reading<S> right, Ground.Test4 test) {
        this.left = left;
        this.right = right;
        this.test = test;
    }

    /** What was seen in the parts in which the comparison applies. */
    static final class Seen {
        /** How many parts those are. */
        int parts;

        /** The first of them. */
        int first;

        long low;
        long high;

        /** What was compared with in the first. */
        long bound;

        /** Whether it was known, and so in all. */
        boolean oneBound;

        /** Takes one part alone. */
        void one(int part, long nextLow, long nextHigh, long nextBound, long boundMost) {
            begin();
            add(part, nextLow, nextHigh, nextBound, boundMost);
        }

        private void begin() {
            parts = 0;
            low = Long.MAX_VALUE;
            high = Long.MIN_VALUE;
            oneBound = true;
        }

        private void add(int part, long nextLow, long nextHigh, long nextBound, long boundMost) {
            if (parts++ == 0) {
                first = part;
                bound = nextBound;
            }
            low = Math.min(low, nextLow);
            high = Math.max(high, nextHigh);
            oneBound &= bound == nextBound && bound == boundMost;
        }

        private Outcome outcome() {
            return parts == 0 ? Outcome.NOT_APPLICABLE : Outcome.TRUE;
        }
    }

    /** Looked up when the first handle is made, which a program that asks once never does. */
    private static final class Way {
        static final MethodHandle MANY;

        static {
            MethodType type = methodType(
                    Outcome.class,
                    Reading.class,
                    Reading.class,
                    Ground.Test4.class,
                    Object.class,
                    int.class,
                    int.class,
                    Seen.class);
            try {
                MANY = MethodHandles.lookup().findStatic(Sweep.class, "many", type);
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError("parts cannot be looked at", impossible);
            }
        }

        private Way() {}
    }

    /**
     * Looks at the parts from the first to the one before the end.
     *
     * @return true if the comparison holds in every part in which it applies, not applicable if it applies in none; false if
     *     it does not hold in one or that is not known, and what was seen is worth nothing then
     */
    Outcome over(S subject, int first, int end, Seen seen) {
        MethodHandle made = handle();
        if (made == null) {
            return many(left, right, test, subject, first, end, seen);
        }
        try {
            return (Outcome) made.invokeExact((Object) subject, first, end, seen);
        } catch (Throwable fault) {
            throw Often.<RuntimeException>asItIs(fault);
        }
    }

    @Override
    MethodHandle make() {
        return insertArguments(Way.MANY, 0, left, right, test);
    }

    static <S> Outcome many(
            Reading<S> left, Reading<S> right, Ground.Test4 test, S subject, int first, int end, Seen seen) {
        seen.begin();
        for (int part = first; part < end; part++) {
            if (!holds(left, right, test, subject, part, seen)) {
                return Outcome.FALSE;
            }
        }
        return seen.outcome();
    }

    private static <S> boolean holds(
            Reading<S> left, Reading<S> right, Ground.Test4 test, S subject, int part, Seen seen) {
        long low = left.low(subject, part);
        if (low == FactReader.NOT_APPLICABLE) {
            return true;
        }
        long bound = right.low(subject, part);
        if (bound == FactReader.NOT_APPLICABLE) {
            return true;
        }
        long high = left.high(subject, part, low);
        long boundMost = right.high(subject, part, bound);
        if (test.test(low, high, bound, boundMost) != Outcome.TRUE) {
            return false;
        }
        seen.add(part, low, high, bound, boundMost);
        return true;
    }
}
