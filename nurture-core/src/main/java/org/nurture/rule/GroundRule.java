package org.nurture.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule with one subject put in. */
final class GroundRule {
    private final String id;
    private final @Nullable Ground applies;
    private final Ground requires;
    private final BitSet variables;

    private GroundRule(String id, @Nullable Ground applies, Ground requires) {
        this.id = id;
        this.applies = applies;
        this.requires = requires;
        this.variables = variables();
    }

    /** Removes the facts without which the rule would not be settled as it is, and all that it speaks of while it is open. */
    void removeHelpful(BitSet facts, long[] least, long[] most, long[] low, long[] high) {
        if (!facts.intersects(variables)) {
            return;
        }
        Outcome learnt = outcome(low, high);
        for (int fact = facts.nextSetBit(0); fact >= 0; fact = facts.nextSetBit(fact + 1)) {
            if (variables.get(fact)
                    && (learnt == Outcome.UNKNOWN
                            || learnt != outcomeWithout(fact, least[fact], most[fact], low, high))) {
                facts.clear(fact);
            }
        }
    }

    /** What it would come to if one fact were known within its bounds only. */
    private Outcome outcomeWithout(int variable, long least, long most, long[] low, long[] high) {
        long lowNow = low[variable];
        long highNow = high[variable];
        low[variable] = least;
        high[variable] = most;
        Outcome outcome = outcome(low, high);
        low[variable] = lowNow;
        high[variable] = highNow;
        return outcome;
    }

    /** The id of the rule, or of the rule that this is a part of. */
    String id() {
        return id;
    }

    static <S> List<GroundRule> of(PreparedBook<S> book, Grounding<S> grounding) {
        return book.deciding().stream()
                .flatMap(rule -> of(rule, grounding).stream())
                .toList();
    }

    /** The same demand as several: whatever must all hold, each by itself. */
    List<GroundRule> split() {
        if (requires.musts(true).length == 0) {
            return List.of(this);
        }
        List<GroundRule> parts = new ArrayList<>();
        for (Ground must : requires.musts(true)) {
            if (must == requires) {
                return List.of(this);
            }
            parts.addAll(new GroundRule(id, applies, must).split());
        }
        return parts;
    }

    BitSet variables() {
        BitSet all = new BitSet();
        requires.variables(all);
        Ground when = applies;
        if (when != null) {
            when.variables(all);
        }
        return all;
    }

    static <S> Optional<GroundRule> of(PreparedBook<S> book, Grounding<S> grounding, String id) {
        return book.all().stream()
                .filter(rule -> rule.rule().id().equals(id))
                .findFirst()
                .flatMap(rule -> of(rule, grounding));
    }

    private static <S> Optional<GroundRule> of(BoundRule<S> rule, Grounding<S> grounding) {
        Condition<S> requires = rule.requires();
        if (requires == null) {
            return Optional.empty();
        }
        Condition<S> applies = rule.applies();
        return Optional.of(new GroundRule(
                rule.rule().id(),
                applies == null ? null : applies.ground(grounding, 0),
                requires.ground(grounding, 0)));
    }

    /** Open, violated, satisfied, or nothing to say. */
    Outcome outcome(long[] low, long[] high) {
        if (applies != null) {
            Outcome applied = applies.eval(low, high);
            if (applied != Outcome.TRUE) {
                return applied == Outcome.UNKNOWN ? Outcome.UNKNOWN : Outcome.NOT_APPLICABLE;
            }
        }
        return requires.eval(low, high);
    }

    /**
     * For each thing that keeps it from being satisfied, or with leave to stay open from not being violated, the variables
     * by which that, or whether it applies, may change.
     */
    void addUnmet(boolean mayStayOpen, long[] low, long[] high, List<BitSet> sink) {
        Ground whether = applies;
        if (whether != null && !mayStayOpen && isWhetherOpen(low, high)) {
            BitSet open = new BitSet();
            whether.variables(open);
            sink.add(open);
        }
        for (Ground must : requires.musts(true)) {
            Outcome outcome = must.eval(low, high);
            if (!Ground.reached(outcome, true) && !(mayStayOpen && outcome == Outcome.UNKNOWN)) {
                BitSet open = new BitSet();
                must.variables(open);
                Ground when = applies;
                if (when != null) {
                    when.variables(open);
                }
                sink.add(open);
            }
        }
    }

    boolean isWhetherOpen(long[] low, long[] high) {
        return applies != null && applies.eval(low, high) == Outcome.UNKNOWN;
    }

    /** Adds the variables that settle whether the rule applies. */
    void addWhether(BitSet sink) {
        if (applies != null) {
            applies.variables(sink);
        }
    }

    Ground requires() {
        return requires;
    }

    /** Variables of which one must become known for the rule to come to the target. */
    void pick(boolean target, long[] low, long[] high, BitSet sink) {
        Ground when = applies;
        if (when != null && isWhetherOpen(low, high)) {
            // Whether it applies must be settled first, one way or the other, so any of its open facts may be the one.
            when.pick(true, low, high, sink);
            when.pick(false, low, high, sink);
        } else {
            requires.pick(target, low, high, sink);
        }
    }
}
