package org.nurture.rule;

import java.util.function.LongPredicate;

/** How a set of choices stands to those given. */
final class ChosenSet<S> extends ChoiceAtom<S> {
    private final Test test;

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
        super(left, test.relation, choices, holds(test, choices.mask()));
        this.test = test;
    }

    private static LongPredicate holds(Test test, long given) {
        return value -> test.holds(value, given);
    }

    @Override
    public Condition<S> not() {
        return new ChosenSet<>(left, test.opposite(), choices());
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return new ChosenSet<>(left, test, choices().bind(policy));
    }
}
