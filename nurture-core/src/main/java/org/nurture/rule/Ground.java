package org.nurture.rule;

import java.util.BitSet;
import org.nurture.rule.Grounding.Side;

/**
 * A condition with one subject put in: no parts, no readers, only comparisons of numbered variables. The searches for
 * missing facts and for changes work on it.
 */
abstract class Ground {
    static final Ground NOT_APPLICABLE = new Fixed(Outcome.NOT_APPLICABLE);

    static Ground of(Outcome outcome) {
        return outcome == Outcome.NOT_APPLICABLE ? NOT_APPLICABLE : new Fixed(outcome);
    }

    static Ground join(boolean all, Ground[] parts) {
        return new Joined(all, parts);
    }

    abstract Outcome eval(long[] low, long[] high);

    /** Adds every variable that it speaks of. */
    abstract void variables(BitSet sink);

    /**
     * Adds variables of which at least one must become another for this to come to the target; it has not come to it.
     */
    abstract void pick(boolean target, long[] low, long[] high, BitSet sink);

    /** Tells of every comparison, and whether the whole comes nearer to being so when that one is so. */
    abstract void comparisons(boolean helps, Comparisons sink);

    /** Is told of comparisons. */
    interface Comparisons {
        void add(Test comparison, boolean helps);
    }

    /** What must all come to the target for this to do so: its parts if it is of that kind, else itself. */
    Ground[] musts(boolean target) {
        return new Ground[] {this};
    }

    static boolean reached(Outcome outcome, boolean target) {
        return outcome == Outcome.NOT_APPLICABLE || outcome == (target ? Outcome.TRUE : Outcome.FALSE);
    }

    private static final class Fixed extends Ground {
        private final Outcome outcome;

        Fixed(Outcome outcome) {
            this.outcome = outcome;
        }

        @Override
        Outcome eval(long[] low, long[] high) {
            return outcome;
        }

        @Override
        void variables(BitSet sink) {}

        @Override
        void comparisons(boolean helps, Comparisons sink) {}

        @Override
        void pick(boolean target, long[] low, long[] high, BitSet sink) {}
    }

    /** How two intervals compare. */
    interface Test4 {
        Outcome test(long leftLow, long leftHigh, long rightLow, long rightHigh);
    }

    static final class Test extends Ground {
        private final Test4 test;
        private final Side left;
        private final Side right;

        Test(Test4 test, Side left, Side right) {
            this.test = test;
            this.left = left;
            this.right = right;
        }

        @Override
        Outcome eval(long[] low, long[] high) {
            return test.test(left.low(low), left.high(high), right.low(low), right.high(high));
        }

        @Override
        void variables(BitSet sink) {
            left.addTo(sink);
            right.addTo(sink);
        }

        @Override
        void comparisons(boolean helps, Comparisons sink) {
            sink.add(this, helps);
        }

        /** The variable, if there is one only; else a negative number. */
        int only() {
            return left.variable() >= 0 && right.variable() >= 0 ? -1 : Math.max(left.variable(), right.variable());
        }

        /** Whether the comparison is so for a value of its only variable. */
        boolean holds(long value) {
            boolean first = left.variable() >= 0;
            Outcome outcome = first
                    ? test.test(value, value, right.least(), right.most())
                    : test.test(left.least(), left.most(), value, value);
            return outcome == Outcome.TRUE;
        }

        @Override
        void pick(boolean target, long[] low, long[] high, BitSet sink) {
            variables(sink);
        }
    }

    private static final class Joined extends Ground {
        private final boolean all;
        private final Ground[] parts;

        Joined(boolean all, Ground[] parts) {
            this.all = all;
            this.parts = parts;
        }

        @Override
        Outcome eval(long[] low, long[] high) {
            Outcome result = Outcome.NOT_APPLICABLE;
            for (Ground part : parts) {
                Outcome next = part.eval(low, high);
                result = all ? result.and(next) : result.or(next);
                if (result == (all ? Outcome.FALSE : Outcome.TRUE)) {
                    return result;
                }
            }
            return result;
        }

        @Override
        void variables(BitSet sink) {
            for (Ground part : parts) {
                part.variables(sink);
            }
        }

        @Override
        void comparisons(boolean helps, Comparisons sink) {
            for (Ground part : parts) {
                part.comparisons(helps, sink);
            }
        }

        @Override
        void pick(boolean target, long[] low, long[] high, BitSet sink) {
            for (Ground part : parts) {
                if (!reached(part.eval(low, high), target)) {
                    part.pick(target, low, high, sink);
                    if (all == target) {
                        return;
                    }
                }
            }
        }

        @Override
        Ground[] musts(boolean target) {
            return all == target ? parts : super.musts(target);
        }
    }

    static final class Counted extends Ground {
        private final int number;
        private final boolean atLeast;
        private final Ground[] parts;

        Counted(int number, boolean atLeast, Ground[] parts) {
            this.number = number;
            this.atLeast = atLeast;
            this.parts = parts;
        }

        @Override
        Outcome eval(long[] low, long[] high) {
            int holds = 0;
            int open = 0;
            for (Ground part : parts) {
                Outcome next = part.eval(low, high);
                holds += next == Outcome.TRUE ? 1 : 0;
                open += next == Outcome.UNKNOWN ? 1 : 0;
            }
            return ForNumber.settle(number, atLeast, holds, open);
        }

        @Override
        void variables(BitSet sink) {
            for (Ground part : parts) {
                part.variables(sink);
            }
        }

        @Override
        void comparisons(boolean helps, Comparisons sink) {
            for (Ground part : parts) {
                part.comparisons(helps == atLeast, sink);
            }
        }

        @Override
        void pick(boolean target, long[] low, long[] high, BitSet sink) {
            for (Ground part : parts) {
                if (!reached(part.eval(low, high), atLeast == target)) {
                    part.pick(atLeast == target, low, high, sink);
                }
            }
        }
    }
}
