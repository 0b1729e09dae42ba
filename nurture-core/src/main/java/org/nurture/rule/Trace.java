package org.nurture.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.Messages;

/**
 * Gathers the comparisons that settled a rule. Where the rule is satisfied in many parts, one entry for each fact tells
 * of them all: nobody reads nine lines that say that all is well.
 */
final class Trace<S> {
    private final List<Observed> observed = new ArrayList<>();

    /** They are few, so that looking through them is quicker than a map. */
    private final List<Summary> summaries = new ArrayList<>();

    private final Sweep.Seen seen = new Sweep.Seen();

    private @Nullable Parts<S> within;

    void within(@Nullable Parts<S> parts) {
        within = parts;
    }

    /**
     * Adds a comparison if it holds in the parts from the first to the one before the end; of the whole subject, in the one.
     *
     * @return true if it holds in every part in which it applies, not applicable if it applies in none; false, and nothing is
     *     added, if it does not hold in one or that is not known
     */
    Outcome addHolding(Atom<S> atom, S subject, int first, int end) {
        Outcome outcome = atom.sweep().over(subject, first, end, seen);
        if (outcome == Outcome.TRUE) {
            tell(atom, subject);
        }
        return outcome;
    }

    /** Tells what was just seen, of which the comparison holds. */
    private void tell(Atom<S> atom, S subject) {
        Parts<S> kind = within;
        if (kind == null) {
            observed.add(entry(atom, subject, seen.first, seen.low, seen.high));
        } else {
            summarise(atom, kind, subject);
        }
    }

    private void summarise(Atom<S> atom, Parts<S> kind, S subject) {
        for (int i = 0; i < summaries.size(); i++) {
            Summary before = summaries.get(i);
            if (before.atom == atom) {
                before.widen(seen);
                return;
            }
        }
        summaries.add(new Summary(atom, kind, subject, seen));
    }

    /** Adds a comparison of which it is known what it came to. */
    void add(Atom<S> atom, S subject, int part, Outcome outcome) {
        FactTerm<S> left = atom.left;
        Term<S> right = atom.right();
        long low = left.low(subject, part);
        long high = left.high(subject, part, low);
        if (outcome == Outcome.TRUE) {
            long bound = right == null ? 0 : right.low(subject, part);
            seen.one(part, low, high, bound, right == null ? 0 : right.high(subject, part, bound));
            tell(atom, subject);
            return;
        }
        if (outcome == Outcome.FALSE || low != high) {
            observed.add(entry(atom, subject, part, low, high));
        }
        if (outcome == Outcome.UNKNOWN && right instanceof FactTerm<S> other) {
            addOpen(other, atom, subject, part, low == high ? left.fact().data(low) : Optional.empty());
        }
    }

    private Observed entry(Atom<S> atom, S subject, int part, long low, long high) {
        Optional<String> bound = bound(atom, subject, part);
        return entry(
                atom.left.fact(),
                subject,
                part,
                low,
                high,
                atom.relation,
                against(atom, subject, part, bound),
                bound,
                atom.otherFact());
    }

    /** The other side of a comparison, where that is what is not known. */
    private void addOpen(FactTerm<S> right, Atom<S> atom, S subject, int part, Optional<String> bound) {
        long low = right.low(subject, part);
        long high = right.high(subject, part, low);
        NamedFact<S> left = atom.left.fact();
        if (low != high) {
            observed.add(entry(
                    right.fact(),
                    subject,
                    part,
                    low,
                    high,
                    atom.relation.mirrored(),
                    left.label(),
                    bound,
                    atom.left.asOther()));
        }
    }

    void addUnknownParts(Parts<S> parts) {
        observed.add(new Observed(
                parts.name(),
                parts.at(),
                Optional.empty(),
                FactState.UNKNOWN,
                Optional.empty(),
                Relation.AT_LEAST,
                "1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("1"),
                Optional.empty()));
    }

    /** What the fact was compared with, as people write it; where they write it as data, it is not written again. */
    private static <S> String against(Atom<S> atom, S subject, int part, Optional<String> bound) {
        boolean written = bound.isPresent()
                && atom.right() instanceof FactTerm
                && atom.left.fact().isPlain();
        return written ? bound.get() : atom.against(subject, part);
    }

    private static <S> Optional<String> bound(Atom<S> atom, S subject, int part) {
        Term<S> right = atom.right();
        if (right instanceof ConstantTerm<S> constant) {
            return constant.data();
        }
        if (right == null) {
            return ((ChoiceAtom<S>) atom).choices().data();
        }
        long low = right.low(subject, part);
        return low != FactReader.NOT_APPLICABLE && low == right.high(subject, part, low)
                ? atom.left.fact().data(low)
                : Optional.empty();
    }

    private Observed entry(
            NamedFact<S> fact,
            S subject,
            int part,
            long low,
            long high,
            Relation relation,
            String against,
            Optional<String> bound,
            Optional<String> other) {
        Parts<S> kind = within;
        boolean ofPart = kind != null && fact.parts().isPresent();
        Optional<String> least = least(fact, low);
        return new Observed(
                fact.name(),
                fact.pointer(subject, part),
                ofPart && kind != null ? Optional.of(kind.label(subject, part)) : Optional.empty(),
                state(low, high),
                low == high && fact.isPlain() ? least : value(fact, low, high),
                relation,
                against,
                least,
                low == high ? least : most(fact, high),
                fact.unit(),
                bound,
                other);
    }

    private static <S> Optional<String> least(NamedFact<S> fact, long low) {
        return low == FactReader.UNKNOWN ? Optional.empty() : fact.data(low);
    }

    private static <S> Optional<String> most(NamedFact<S> fact, long high) {
        return high == Long.MAX_VALUE ? Optional.empty() : fact.data(high);
    }

    static FactState state(long low, long high) {
        if (low == high) {
            return FactState.KNOWN;
        }
        return low == FactReader.UNKNOWN && high == Long.MAX_VALUE ? FactState.UNKNOWN : FactState.WITHIN_BOUNDS;
    }

    static <S> Optional<String> value(NamedFact<S> fact, long low, long high) {
        if (low == high) {
            return Optional.of(fact.show(low));
        }
        if (low == FactReader.UNKNOWN) {
            return high == Long.MAX_VALUE
                    ? Optional.empty()
                    : Optional.of(Messages.text("rule-text.up-to", Map.of("most", fact.show(high))));
        }
        return Optional.of(
                high == Long.MAX_VALUE
                        ? Messages.text("rule-text.from", Map.of("least", fact.show(low)))
                        : between(fact, low, high));
    }

    private static <S> String between(NamedFact<S> fact, long low, long high) {
        return Messages.text("rule-text.between", Map.of("least", fact.show(low), "most", fact.show(high)));
    }

    /** What was gathered, which is there until it is cleared for the next rule. */
    List<Observed> gathered() {
        for (Summary sum : summaries) {
            observed.add(sum.entry());
        }
        summaries.clear();
        return observed;
    }

    /** Forgets what was gathered. */
    void clear() {
        observed.clear();
        summaries.clear();
        within = null;
    }

    /** What the satisfied parts have been, from the least to the most. */
    private final class Summary {
        private final Atom<S> atom;
        private final Parts<S> kind;
        private final S subject;
        private final int part;
        private final long bound;
        private boolean oneBound;
        private long low;
        private long high;

        Summary(Atom<S> atom, Parts<S> kind, S subject, Sweep.Seen seen) {
            this.atom = atom;
            this.kind = kind;
            this.subject = subject;
            this.part = seen.first;
            this.bound = seen.bound;
            this.oneBound = seen.oneBound;
            this.low = seen.low;
            this.high = seen.high;
        }

        void widen(Sweep.Seen more) {
            low = Math.min(low, more.low);
            high = Math.max(high, more.high);
            oneBound &= more.oneBound && more.bound == bound;
        }

        /** What all were compared with, or where they differ what it is called. */
        private String against(Optional<String> only) {
            return !oneBound && atom.right() instanceof FactTerm<S> other
                    ? other.fact().label()
                    : Trace.against(atom, subject, part, only);
        }

        Observed entry() {
            NamedFact<S> fact = atom.left.fact();
            boolean one = low == high;
            boolean ranged = one || fact.options().isEmpty();
            Optional<String> least = ranged ? least(fact, low) : Optional.empty();
            Optional<String> only = oneBound ? bound(atom, subject, part) : Optional.empty();
            return new Observed(
                    fact.name(),
                    kind.at(),
                    Optional.empty(),
                    FactState.KNOWN,
                    one && fact.isPlain() ? least : ranged ? value(fact, low, high) : Optional.empty(),
                    atom.relation,
                    against(only),
                    least,
                    one ? least : ranged ? most(fact, high) : Optional.empty(),
                    fact.unit(),
                    only,
                    atom.otherFact());
        }
    }
}
