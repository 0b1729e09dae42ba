package org.nurture.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether a choice is among those given. */
final class Chosen<S> extends Atom<S> {
    private final boolean among;
    private final Choices choices;

    Chosen(FactTerm<S> left, boolean among, Choices choices) {
        super(left, among ? Relation.ONE_OF : Relation.NONE_OF);
        this.among = among;
        this.choices = choices;
    }

    Choices choices() {
        return choices;
    }

    @Override
    Outcome eval(S subject, int part) {
        long value = left.low(subject, part);
        return value == FactReader.NOT_APPLICABLE ? Outcome.NOT_APPLICABLE : test(value, value, 0, 0);
    }

    @Override
    Outcome test(long leftLow, long leftHigh, long rightLow, long rightHigh) {
        if (leftLow != leftHigh || leftLow == FactReader.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        return Outcome.of(choices.has(leftLow) == among);
    }

    @Override
    public Condition<S> not() {
        return new Chosen<>(left, !among, choices);
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return new Chosen<>(left, among, choices.bind(policy));
    }

    @Override
    @Nullable
    Term<S> right() {
        return null;
    }

    @Override
    void visit(Consumer<NamedFact<S>> facts, Consumer<Parameter> parameters) {
        super.visit(facts, parameters);
        choices.parameter().ifPresent(parameters);
    }

    @Override
    String against(S subject, int part) {
        return choices.text();
    }

    @Override
    String words() {
        return Words.relation(left.fact().label(), relation, choices.text());
    }
}
