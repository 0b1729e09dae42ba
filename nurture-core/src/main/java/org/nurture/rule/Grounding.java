package org.nurture.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts one subject into conditions, and numbers the facts that a search may give another value. */
final class Grounding<S> {
    private final @Nullable S subject;
    private final boolean changing;
    private final Set<String> movable;
    private final List<Variable<S>> variables = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Grounding(@Nullable S subject, boolean changing, Set<String> movable) {
        this.subject = subject;
        this.changing = changing;
        this.movable = movable;
    }

    /** Numbers the facts that are not known exactly. */
    static <S> Grounding<S> ofUnknown(S subject) {
        return new Grounding<>(subject, false, Set.of());
    }

    /** Numbers every fact, of a subject of which nothing is known and that has one part of each kind. */
    static <S> Grounding<S> ofNothing() {
        return new Grounding<>(null, false, Set.of());
    }

    /** Numbers the facts that are known exactly and can move: those that may be changed, and those that move along. */
    static <S> Grounding<S> ofKnown(S subject, Collection<NamedFact<S>> facts) {
        Set<String> movable = new HashSet<>();
        for (NamedFact<S> fact : facts) {
            if (fact.isChangeable()) {
                movable.add(fact.name());
            }
            fact.spec().couplings().forEach(coupling -> movable.add(coupling.other()));
        }
        return new Grounding<>(subject, true, movable);
    }

    /** One side of a comparison: a numbered variable, or an interval that stays. */
    record Side(int variable, long least, long most) {
        static final Side NONE = new Side(-1, 0, 0);

        long low(long[] low) {
            return variable < 0 ? least : low[variable];
        }

        long high(long[] high) {
            return variable < 0 ? most : high[variable];
        }

        void addTo(BitSet sink) {
            if (variable >= 0) {
                sink.set(variable);
            }
        }
    }

    List<Variable<S>> variables() {
        return variables;
    }

    int count(Parts<S> parts) {
        return subject == null ? 1 : parts.count(subject);
    }

    Ground partsUnknown(Parts<S> parts) {
        Variable<S> opaque = new Variable<>(variables.size(), null, parts, 0, 0, 1);
        opaque.mark(0);
        opaque.mark(1);
        variables.add(opaque);
        Side side = new Side(opaque.number(), 0, 0);
        return new Ground.Test(
                (low, high, zero, none) -> low != high ? Outcome.UNKNOWN : Outcome.of(low == 1), side, Side.NONE);
    }

    /** Null where the fact does not apply. */
    @Nullable
    Side side(Term<S> term, int part) {
        if (!(term instanceof FactTerm<S> fact)) {
            long value = ((ConstantTerm<S>) term).value();
            return new Side(-1, value, value);
        }
        return side(fact.fact(), fact, part);
    }

    private @Nullable Side side(NamedFact<S> fact, FactTerm<S> term, int part) {
        long low = FactReader.UNKNOWN;
        long high = Long.MAX_VALUE;
        if (subject != null) {
            low = term.low(subject, part);
            if (low == FactReader.NOT_APPLICABLE) {
                return null;
            }
            high = term.high(subject, part, low);
        }
        if ((low == high) != changing || (changing && !movable.contains(fact.name()))) {
            return new Side(-1, low, high);
        }
        String key = fact.name() + "/" + (fact.parts().isPresent() ? part : -1);
        Integer number = numbers.get(key);
        if (number == null) {
            number = variables.size();
            numbers.put(key, number);
            variables.add(new Variable<>(number, fact, null, part, low, high));
        }
        return new Side(number, low, high);
    }

    /** Numbers a fact that no condition speaks of, because others move with it. */
    void number(NamedFact<S> fact) {
        int count = fact.parts().isPresent() ? Math.max(0, count(fact.parts().get())) : 1;
        for (int part = 0; part < count; part++) {
            side(fact, new FactTerm<>(fact), part);
        }
    }

    void breakpoints(Atom<S> atom, Side first, Side second) {
        if (atom instanceof Chosen<S> chosen) {
            mark(first, variable -> variable.markUpTo(chosen.choices().size()));
        } else if (atom instanceof ChosenSet<S> chosen) {
            mark(
                    first,
                    variable -> variable.split(
                            chosen.choices().mask(), chosen.choices().size()));
        } else if (first.variable() >= 0 && second.variable() >= 0) {
            variables.get(first.variable()).link(second.variable());
            variables.get(second.variable()).link(first.variable());
        } else {
            mark(first, variable -> variable.markAt(atom.relation, second.least(), second.most()));
            mark(second, variable -> variable.markAt(atom.relation.mirrored(), first.least(), first.most()));
        }
    }

    private void mark(Side side, Consumer<Variable<S>> marking) {
        if (side.variable() >= 0) {
            marking.accept(variables.get(side.variable()));
        }
    }

    @Nullable
    S subject() {
        return subject;
    }
}
