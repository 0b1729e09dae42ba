package org.nurture.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A comparison: the only kind of condition that looks at facts. */
abstract class Atom<S> extends Condition<S> {
    final FactTerm<S> left;
    final Relation relation;
    private final Ground.Test4 test;
    private final Sweep<S> sweep;

    /**
     * Makes one.
     *
     * @param right what is compared with; anything, where the test does not look at it
     */
    Atom(FactTerm<S> left, Relation relation, Asking<S> asking, Reading<S> right, Ground.Test4 test) {
        super(asking);
        this.test = test;
        this.sweep = new Sweep<>(left.reading(), right, test);
        this.left = left;
        this.relation = relation;
    }

    /** Compares two intervals; both ends inclusive. */
    final Outcome test(long leftLow, long leftHigh, long rightLow, long rightHigh) {
        return test.test(leftLow, leftHigh, rightLow, rightHigh);
    }

    /** What the fact is compared with; null where that is a set of choices. */
    abstract @Nullable Term<S> right();

    final Sweep<S> sweep() {
        return sweep;
    }

    /** The name of the fact that it is compared with; empty if it is a given value. */
    final Optional<String> otherFact() {
        return right() instanceof FactTerm<S> other ? other.asOther() : Optional.empty();
    }

    /** What the fact is compared with, as people write it. */
    abstract String against(S subject, int part);

    @Override
    final void requireParts(@Nullable Parts<S> within) {
        visit(
                fact -> {
                    if (fact.parts().isPresent() && fact.parts().get() != within) {
                        throw new IllegalArgumentException("the fact " + fact.name() + " is one of each "
                                + fact.parts().get().name() + ", and stands outside a demand on those");
                    }
                },
                parameter -> {});
    }

    @Override
    void visit(Consumer<NamedFact<S>> facts, Consumer<Parameter> parameters) {
        left.facts(facts);
        Term<S> right = right();
        if (right != null) {
            right.facts(facts);
            right.parameters(parameters);
        }
    }

    @Override
    final void trace(S subject, int part, Outcome outcome, Trace<S> sink) {
        sink.add(this, subject, part, outcome);
    }

    @Override
    final Outcome traceHolding(S subject, int first, int end, Trace<S> sink) {
        return sink.addHolding(this, subject, first, end);
    }

    @Override
    Ground ground(Grounding<S> grounding, int part) {
        Term<S> right = right();
        Grounding.Side first = grounding.side(left, part);
        Grounding.Side second = right == null ? Grounding.Side.NONE : grounding.side(right, part);
        if (first == null || second == null) {
            return Ground.NOT_APPLICABLE;
        }
        grounding.breakpoints(this, first, second);
        return new Ground.Test(test, first, second);
    }
}
