package org.nurture.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a set of choices stands to those given. */
final class ChosenSet<S> extends Atom<S> {
    private final Test test;
    private final Choices choices;

    /** What is asked. */
    enum Test {
        ANY_OF(Relation.ANY_OF),
        NONE_OF(Relation.NONE_OF),
        WITHIN(Relation.WITHIN),
        NOT_WITHIN(Relation.NOT_WITHIN);

        private final Relation relation;

        Test(Relation relation) {
            this.relation = relation;
        }

        Test opposite() {
            return switch (this) {
                case ANY_OF -> NONE_OF;
                case NONE_OF -> ANY_OF;
                case WITHIN -> NOT_WITHIN;
                case NOT_WITHIN -> WITHIN;
            };
        }

        boolean holds(long set, long given) {
            return switch (this) {
                case ANY_OF -> (set & given) != 0;
                case NONE_OF -> (set & given) == 0;
                case WITHIN -> (set & ~given) == 0;
                case NOT_WITHIN -> (set & ~given) != 0;
            };
        }
    }

    ChosenSet(FactTerm<S> left, Test test, Choices choices) {
        super(left, test.relation);
        this.test = test;
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
        return Outcome.of(test.holds(leftLow, choices.mask()));
    }

    @Override
    public Condition<S> not() {
        return new ChosenSet<>(left, test.opposite(), choices);
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return new ChosenSet<>(left, test, choices.bind(policy));
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
