package org.nurture.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a search for missing facts is after. */
abstract class Goal {
    /** TRUE if it is reached, FALSE if it cannot be any more, UNKNOWN while it is open. */
    abstract Outcome outcome(long[] low, long[] high);

    /** Variables of which one must become known for the goal to be reached; it is open. */
    abstract void pick(long[] low, long[] high, BitSet sink);

    /** For each thing that must still happen, the variables by which it can. */
    abstract List<BitSet> musts(long[] low, long[] high);

    /** Whether it is still open which demands there will be. */
    abstract boolean isWhetherOpen(long[] low, long[] high);

    /**
     * Whether one of the facts that were learnt has not helped to come so far and cannot help from here on: then whatever is
     * reached with it is reached without it.
     *
     * @param learnt the facts
     * @param least what each fact was at least before it was learnt
     * @param most what it was at most
     */
    boolean hasIdle(BitSet learnt, long[] least, long[] most, long[] low, long[] high) {
        return false;
    }

    /** At least how many more facts must become known; more than there are if it cannot be done with the free ones. */
    static int needs(List<BitSet> musts, BitSet free) {
        BitSet used = new BitSet();
        int needed = 0;
        for (BitSet must : musts) {
            must.and(free);
            if (must.isEmpty()) {
                return Integer.MAX_VALUE;
            }
            if (!must.intersects(used)) {
                used.or(must);
                needed++;
            }
        }
        return Math.max(1, needed);
    }

    static void addMusts(GroundRule rule, boolean target, long[] low, long[] high, List<BitSet> sink) {
        if (rule.isWhetherOpen(low, high)) {
            BitSet whether = new BitSet();
            rule.pick(target, low, high, whether);
            sink.add(whether);
            return;
        }
        for (Ground must : rule.requires().musts(target)) {
            if (!Ground.reached(must.eval(low, high), target)) {
                BitSet open = new BitSet();
                must.variables(open);
                sink.add(open);
            }
        }
    }

    /** Every rule that applies is satisfied, or with leave to stay open not violated, and, if that is asked, one applies. */
    static final class Met extends Goal {
        private final List<GroundRule> rules;
        private final boolean oneApplies;
        private final boolean mayStayOpen;

        Met(List<GroundRule> rules, boolean oneApplies) {
            this(rules, oneApplies, false);
        }

        Met(List<GroundRule> rules, boolean oneApplies, boolean mayStayOpen) {
            this.rules = rules;
            this.oneApplies = oneApplies;
            this.mayStayOpen = mayStayOpen;
        }

        @Override
        Outcome outcome(long[] low, long[] high) {
            boolean open = false;
            boolean active = false;
            for (GroundRule rule : rules) {
                Outcome outcome = rule.outcome(low, high);
                if (outcome == Outcome.FALSE) {
                    return Outcome.FALSE;
                }
                open |= outcome == Outcome.UNKNOWN;
                active |= outcome == Outcome.TRUE;
            }
            return open && !mayStayOpen ? Outcome.UNKNOWN : Outcome.of(active || open || !oneApplies);
        }

        /** Whether some rule comes out so. */
        boolean outcomeOfRules(long[] low, long[] high, Outcome wanted) {
            return rules.stream().anyMatch(rule -> rule.outcome(low, high) == wanted);
        }

        /** For each thing that is not as it should be, the variables that it speaks of. */
        List<BitSet> unmet(long[] low, long[] high) {
            List<BitSet> unmet = new ArrayList<>();
            for (GroundRule rule : rules) {
                Outcome outcome = rule.outcome(low, high);
                if (outcome == Outcome.FALSE || (outcome == Outcome.UNKNOWN && !mayStayOpen)) {
                    rule.addUnmet(mayStayOpen, low, high, unmet);
                }
            }
            return unmet;
        }

        @Override
        boolean isWhetherOpen(long[] low, long[] high) {
            return rules.stream().anyMatch(rule -> rule.isWhetherOpen(low, high));
        }

        @Override
        boolean hasIdle(BitSet learnt, long[] least, long[] most, long[] low, long[] high) {
            BitSet idle = (BitSet) learnt.clone();
            for (GroundRule rule : rules) {
                rule.removeHelpful(idle, least, most, low, high);
            }
            return !idle.isEmpty();
        }

        @Override
        void pick(long[] low, long[] high, BitSet sink) {
            for (GroundRule rule : rules) {
                if (rule.outcome(low, high) == Outcome.UNKNOWN) {
                    rule.pick(true, low, high, sink);
                    return;
                }
            }
        }

        @Override
        List<BitSet> musts(long[] low, long[] high) {
            List<BitSet> musts = new ArrayList<>();
            for (GroundRule rule : rules) {
                if (rule.outcome(low, high) == Outcome.UNKNOWN) {
                    addMusts(rule, true, low, high, musts);
                }
            }
            return musts;
        }
    }

    /** One rule comes out in one way. */
    private abstract static class OneRule extends Goal {
        private final GroundRule rule;
        private final boolean target;

        OneRule(GroundRule rule, boolean target) {
            this.rule = rule;
            this.target = target;
        }

        @Override
        Outcome outcome(long[] low, long[] high) {
            Outcome outcome = rule.outcome(low, high);
            return switch (outcome) {
                case UNKNOWN -> Outcome.UNKNOWN;
                case NOT_APPLICABLE -> Outcome.FALSE;
                default -> Outcome.of(outcome == Outcome.of(target));
            };
        }

        @Override
        boolean isWhetherOpen(long[] low, long[] high) {
            return rule.isWhetherOpen(low, high);
        }

        @Override
        void pick(long[] low, long[] high, BitSet sink) {
            rule.pick(target, low, high, sink);
        }

        @Override
        List<BitSet> musts(long[] low, long[] high) {
            List<BitSet> musts = new ArrayList<>();
            addMusts(rule, target, low, high, musts);
            return musts;
        }
    }

    /** A rule is violated. */
    static final class Violated extends OneRule {
        Violated(GroundRule rule) {
            super(rule, false);
        }
    }

    /** A rule is satisfied. */
    static final class Satisfied extends OneRule {
        Satisfied(GroundRule rule) {
            super(rule, true);
        }
    }
}
