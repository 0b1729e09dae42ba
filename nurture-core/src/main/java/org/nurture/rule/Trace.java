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
    private List<Observed> observed = new ArrayList<>(2);

    /** They are few, so that looking through them is quicker than a map. */
    private final List<Summary> summaries = new ArrayList<>(2);

    private @Nullable Parts<S> within;

    void within(@Nullable Parts<S> parts) {
        within = parts;
    }

    /**
     * Adds a comparison that holds, or does not apply and then is nothing to speak of, in the parts from the first to the one
     * before the end; of the whole subject, in the one.
     */
    void addSatisfied(Atom<S> atom, S subject, int first, int end) {
        if (within != null) {
            summarise(atom, within, subject, first, end);
            return;
        }
        Term<S> right = atom.right();
        boolean applies = atom.left.low(subject, first) != FactReader.NOT_APPLICABLE
                && (right == null || right.low(subject, first) != FactReader.NOT_APPLICABLE);
        if (applies) {
            add(atom, subject, first, Outcome.TRUE);
        }
    }

    /** What is the same for all parts is read once. */
    private void summarise(Atom<S> atom, Parts<S> kind, S subject, int first, int end) {
        Term<S> right = atom.right();
        Term<S> moving = right instanceof ConstantTerm ? null : right;
        long bound = right instanceof ConstantTerm<S> constant ? constant.value() : 0;
        Summary sum = null;
        for (int part = first; part < end; part++) {
            long low = atom.left.low(subject, part);
            if (low == FactReader.NOT_APPLICABLE) {
                continue;
            }
            if (moving != null) {
                bound = moving.low(subject, part);
                if (bound == FactReader.NOT_APPLICABLE) {
                    continue;
                }
            }
            long high = atom.left.high(subject, part, low);
            if (sum == null) {
                sum = summarise(atom, kind, subject, part, low, high, bound);
            } else {
                sum.widen(low, high, bound);
            }
        }
    }

    void add(Atom<S> atom, S subject, int part, Outcome outcome) {
        if (outcome == Outcome.TRUE && within != null) {
            summarise(atom, within, subject, part, part + 1);
            return;
        }
        FactTerm<S> left = atom.left;
        long low = left.low(subject, part);
        long high = left.high(subject, part, low);
        if (outcome != Outcome.UNKNOWN || low != high) {
            Optional<String> bound = bound(atom, subject, part);
            observed.add(entry(
                    left.fact(),
                    subject,
                    part,
                    low,
                    high,
                    atom.relation,
                    against(atom, subject, part, bound),
                    bound,
                    other(atom)));
        }
        if (outcome == Outcome.UNKNOWN && atom.right() instanceof FactTerm<S> right) {
            addOpen(
                    right,
                    atom,
                    subject,
                    part,
                    low == high ? Optional.of(left.fact().data(low)) : Optional.empty());
        }
    }

    /** Adds one part to the summary of a comparison, and answers that. */
    private Summary summarise(Atom<S> atom, Parts<S> kind, S subject, int part, long low, long high, long bound) {
        for (int i = 0; i < summaries.size(); i++) {
            Summary sum = summaries.get(i);
            if (sum.atom == atom) {
                sum.widen(low, high, bound);
                return sum;
            }
        }
        Summary sum = new Summary(atom, kind, subject, part, low, high, bound);
        summaries.add(sum);
        return sum;
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
                    Optional.of(left.name())));
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

    private static <S> Optional<String> other(Atom<S> atom) {
        return atom.right() instanceof FactTerm<S> other
                ? Optional.of(other.fact().name())
                : Optional.empty();
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
            return Optional.of(((ChoiceAtom<S>) atom).choices().data());
        }
        long low = right.low(subject, part);
        return low != FactReader.NOT_APPLICABLE && low == right.high(subject, part, low)
                ? Optional.of(atom.left.fact().data(low))
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
        return low == FactReader.UNKNOWN ? Optional.empty() : Optional.of(fact.data(low));
    }

    private static <S> Optional<String> most(NamedFact<S> fact, long high) {
        return high == Long.MAX_VALUE ? Optional.empty() : Optional.of(fact.data(high));
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

    /** What was gathered, of which nothing is kept: the next rule begins anew. */
    List<Observed> take() {
        for (Summary sum : summaries) {
            observed.add(sum.entry());
        }
        summaries.clear();
        List<Observed> taken = observed;
        observed = new ArrayList<>(2);
        return taken;
    }

    /** What the satisfied parts have been, from the least to the most. */
    private final class Summary {
        private final Atom<S> atom;
        private final Parts<S> kind;
        private final S subject;
        private final int part;
        private final long bound;
        private boolean oneBound = true;
        private long low;
        private long high;

        Summary(Atom<S> atom, Parts<S> kind, S subject, int part, long low, long high, long bound) {
            this.atom = atom;
            this.kind = kind;
            this.subject = subject;
            this.part = part;
            this.low = low;
            this.high = high;
            this.bound = bound;
        }

        void widen(long nextLow, long nextHigh, long nextBound) {
            low = Math.min(low, nextLow);
            high = Math.max(high, nextHigh);
            oneBound &= nextBound == bound;
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
                    other(atom));
        }
    }
}
