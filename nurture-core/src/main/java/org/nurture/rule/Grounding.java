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
    private final Map<String, Side> changed;
    private final List<Variable<S>> variables = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Grounding(@Nullable S subject, boolean changing, Set<String> movable, Map<String, Side> changed) {
        this.subject = subject;
        this.changing = changing;
        this.movable = movable;
        this.changed = changed;
    }

    /** Numbers the facts that are not known exactly, as the subject would be after some were changed. */
    static <S> Grounding<S> ofUnknown(S subject, Map<String, Side> changed) {
        return new Grounding<>(subject, false, Set.of(), changed);
    }

    /** Numbers every fact, of a subject of which nothing is known and that has one part of each kind. */
    static <S> Grounding<S> ofNothing() {
        return new Grounding<>(null, false, Set.of(), Map.of());
    }

    /** Numbers the facts that can move: those that may be changed, and those that move along, if known at least within bounds. */
    static <S> Grounding<S> ofKnown(S subject, Collection<NamedFact<S>> facts) {
        Set<String> movable = new HashSet<>();
        for (NamedFact<S> fact : facts) {
            if (fact.isChangeable()) {
                movable.add(fact.name());
            }
            fact.spec().couplings().forEach(coupling -> movable.add(coupling.other()));
        }
        return new Grounding<>(subject, true, movable, Map.of());
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
        Side seen = seen(fact, term, part);
        if (seen == null || seen.variable() >= 0) {
            return seen;
        }
        boolean numbered =
                changing ? movable.contains(fact.name()) && canMove(fact, seen) : seen.least() != seen.most();
        if (!numbered) {
            return seen;
        }
        int number = variables.size();
        numbers.put(key(fact, part), number);
        variables.add(new Variable<>(number, fact, null, part, seen.least(), seen.most()));
        return new Side(number, seen.least(), seen.most());
    }

    /** A number within bounds moves as a whole: whoever adds two adds two to the least and to the most that there may be. */
    private static boolean canMove(NamedFact<?> fact, Side seen) {
        boolean bounded =
                fact instanceof WholeFact && seen.least() != FactReader.UNKNOWN && seen.most() != Long.MAX_VALUE;
        return bounded || seen.least() == seen.most();
    }

    /** What is known of a fact, and its number if it has one; null where it does not apply. */
    private @Nullable Side seen(NamedFact<S> fact, FactTerm<S> term, int part) {
        long low = FactReader.UNKNOWN;
        long high = Long.MAX_VALUE;
        String key = key(fact, part);
        if (subject != null) {
            low = term.low(subject, part);
            if (low == FactReader.NOT_APPLICABLE) {
                return null;
            }
            high = term.high(subject, part, low);
            Side given = changed.get(key);
            if (given != null) {
                low = given.least();
                high = given.most();
            }
        }
        return new Side(numbers.getOrDefault(key, -1), low, high);
    }

    /** What is known of a fact in a part, without numbering it; null where it does not apply. */
    @Nullable
    Side seen(NamedFact<S> fact, int part) {
        return seen(fact, new FactTerm<>(fact), part);
    }

    static String key(NamedFact<?> fact, int part) {
        return fact.name() + "/" + (fact.parts().isPresent() ? part : -1);
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
