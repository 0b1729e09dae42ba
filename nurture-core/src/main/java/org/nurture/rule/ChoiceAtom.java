package org.nurture.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A comparison of a choice, or of a set of choices, with choices. */
abstract class ChoiceAtom<S> extends Atom<S> {
    private final Choices choices;

    ChoiceAtom(FactTerm<S> left, Relation relation, Choices choices) {
        super(left, relation);
        this.choices = choices;
    }

    final Choices choices() {
        return choices;
    }

    /** Compares a value that is known. */
    abstract boolean holds(long value);

    @Override
    final Outcome eval(S subject, int part) {
        long value = left.low(subject, part);
        return value == FactReader.NOT_APPLICABLE ? Outcome.NOT_APPLICABLE : test(value, value, 0, 0);
    }

    @Override
    final Outcome test(long leftLow, long leftHigh, long rightLow, long rightHigh) {
        boolean known = leftLow == leftHigh && leftLow != FactReader.UNKNOWN;
        return known ? Outcome.of(holds(leftLow)) : Outcome.UNKNOWN;
    }

    @Override
    final @Nullable Term<S> right() {
        return null;
    }

    @Override
    final void visit(Consumer<NamedFact<S>> facts, Consumer<Parameter> parameters) {
        super.visit(facts, parameters);
        choices.parameter().ifPresent(parameters);
    }

    @Override
    final String against(S subject, int part) {
        return choices.text();
    }

    @Override
    final String words() {
        return Words.relation(left.fact().label(), relation, choices.text());
    }
}
