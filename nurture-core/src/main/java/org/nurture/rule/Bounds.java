package org.nurture.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.rule.FactSpec.Coupling;
import org.nurture.rule.FactSpec.How;
import org.nurture.rule.Grounding.Side;

/**
 * Which facts are never more than which, as their declared dependences say, so that a search supposes nothing that cannot
 * be: no more children present than there are on roll.
 */
final class Bounds<S> {
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(String lesser, String greater, Side less, Side more) {
        boolean holds(long[] low, long[] high) {
            return less.low(low) <= more.high(high);
        }
    }

    Bounds(Grounding<S> grounding, Map<String, NamedFact<S>> facts) {
        for (NamedFact<S> fact : facts.values()) {
            for (Coupling coupling : fact.spec().couplings()) {
                NamedFact<S> other = facts.get(coupling.other());
                if (other != null && coupling.how() != How.BY_AS_MUCH) {
                    boolean rises = coupling.how() != How.NO_MORE;
                    add(grounding, rises ? fact : other, rises ? other : fact);
                }
            }
        }
        close();
        // What the document has against a dependence is for its rules to say; it is not for a search to stumble over.
        long[] low = grounding.variables().stream().mapToLong(Variable::low).toArray();
        long[] high = grounding.variables().stream().mapToLong(Variable::high).toArray();
        pairs.removeIf(pair -> !pair.holds(low, high));
        pairs.forEach(pair -> mark(grounding.variables(), pair));
    }

    private void add(Grounding<S> grounding, NamedFact<S> lesser, NamedFact<S> greater) {
        Optional<Parts<S>> kind = lesser.parts().or(greater::parts);
        int count = kind.map(grounding::count).orElse(1);
        for (int part = 0; part < count; part++) {
            @Nullable Side less = grounding.seen(lesser, part);
            @Nullable Side more = grounding.seen(greater, part);
            if (less != null && more != null && (less.variable() >= 0 || more.variable() >= 0)) {
                pairs.add(new Pair(Grounding.key(lesser, part), Grounding.key(greater, part), less, more));
            }
        }
    }

    /** What is never more than something is never more than that is, either. */
    private void close() {
        Map<List<String>, Pair> all = new LinkedHashMap<>();
        pairs.forEach(pair -> all.putIfAbsent(List.of(pair.lesser, pair.greater), pair));
        int before = 0;
        while (before < all.size()) {
            before = all.size();
            List<Pair> known = List.copyOf(all.values());
            for (Pair one : known) {
                for (Pair other : known) {
                    boolean follows = one.greater.equals(other.lesser) && !one.lesser.equals(other.greater);
                    if (follows && (one.less.variable() >= 0 || other.more.variable() >= 0)) {
                        all.putIfAbsent(
                                List.of(one.lesser, other.greater),
                                new Pair(one.lesser, other.greater, one.less, other.more));
                    }
                }
            }
        }
        pairs.clear();
        pairs.addAll(all.values());
    }

    private void mark(List<Variable<S>> variables, Pair pair) {
        if (pair.less.variable() < 0) {
            variables.get(pair.more.variable()).markWithin(pair.less.least());
        } else if (pair.more.variable() < 0) {
            variables.get(pair.less.variable()).markWithin(pair.more.most());
        }
    }

    /** Takes over the values of the facts that bound each other. */
    void shareMarks(List<Variable<S>> variables) {
        for (Pair pair : pairs) {
            if (pair.less.variable() >= 0 && pair.more.variable() >= 0) {
                Variable<S> less = variables.get(pair.less.variable());
                Variable<S> more = variables.get(pair.more.variable());
                new ArrayList<>(less.marks()).forEach(more::markWithin);
                new ArrayList<>(more.marks()).forEach(less::markWithin);
            }
        }
    }

    boolean hold(long[] low, long[] high) {
        for (Pair pair : pairs) {
            if (!pair.holds(low, high)) {
                return false;
            }
        }
        return true;
    }

    /** Adds every variable that bounds another or is bounded. */
    void addAll(BitSet sink) {
        for (Pair pair : pairs) {
            pair.less.addTo(sink);
            pair.more.addTo(sink);
        }
    }

    /** Adds every variable that is bound to one of the given. */
    void addBound(BitSet variables) {
        int before = -1;
        while (before < variables.cardinality()) {
            before = variables.cardinality();
            for (Pair pair : pairs) {
                if (pair.less.variable() >= 0
                        && pair.more.variable() >= 0
                        && (variables.get(pair.less.variable()) || variables.get(pair.more.variable()))) {
                    variables.set(pair.less.variable());
                    variables.set(pair.more.variable());
                }
            }
        }
    }
}
