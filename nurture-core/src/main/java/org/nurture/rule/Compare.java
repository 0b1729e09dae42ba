package org.nurture.rule;

import org.jspecify.annotations.Nullable;

/** A comparison of a number, a day or a yes-or-no with another. */
final class Compare<S> extends Atom<S> {
    private final Term<S> right;

    /** What a given value is called; made when it is first asked for, and then kept. */
    private @Nullable String given;

    Compare(FactTerm<S> left, Relation relation, Term<S> right) {
        this(left, relation, right, test(relation));
    }

    private Compare(FactTerm<S> left, Relation relation, Term<S> right, Ground.Test4 test) {
        super(left, relation, asking(left, relation, right, test), right.reading(), test);
        this.right = right;
    }

    /** Most are comparisons with a bound, once a policy is bound. */
    private static <S> Asking<S> asking(FactTerm<S> left, Relation relation, Term<S> right, Ground.Test4 test) {
        if (right instanceof ConstantTerm<S> bound) {
            if (relation == Relation.AT_LEAST || relation == Relation.NOT_BEFORE) {
                return new Askings.AtLeast<>(left.reading(), bound.value());
            }
            if (relation == Relation.AT_MOST || relation == Relation.NOT_AFTER) {
                return new Askings.AtMost<>(left.reading(), bound.value());
            }
        }
        return new Askings.Compared<>(left.reading(), right.reading(), test);
    }

    private static Ground.Test4 test(Relation relation) {
        return switch (relation) {
            case AT_LEAST, NOT_BEFORE -> Compare::noLess;
            case AT_MOST, NOT_AFTER -> Compare::noMore;
            case MORE_THAN, AFTER ->
                (leftLow, leftHigh, rightLow, rightHigh) ->
                        noMore(leftLow, leftHigh, rightLow, rightHigh).not();
            case LESS_THAN, BEFORE ->
                (leftLow, leftHigh, rightLow, rightHigh) ->
                        noLess(leftLow, leftHigh, rightLow, rightHigh).not();
            case EQUAL -> Compare::same;
            case NOT_EQUAL ->
                (leftLow, leftHigh, rightLow, rightHigh) ->
                        same(leftLow, leftHigh, rightLow, rightHigh).not();
            default -> throw new IllegalStateException("no comparison of numbers: " + relation);
        };
    }

    private static Outcome noLess(long leftLow, long leftHigh, long rightLow, long rightHigh) {
        return leftLow >= rightHigh ? Outcome.TRUE : leftHigh < rightLow ? Outcome.FALSE : Outcome.UNKNOWN;
    }

    /** As the asking with a given bound has it: what is surely too much comes first, should a host's bounds contradict each other. */
    private static Outcome noMore(long leftLow, long leftHigh, long rightLow, long rightHigh) {
        return leftLow > rightHigh ? Outcome.FALSE : leftHigh <= rightLow ? Outcome.TRUE : Outcome.UNKNOWN;
    }

    private static Outcome same(long leftLow, long leftHigh, long rightLow, long rightHigh) {
        if (leftLow == leftHigh && rightLow == rightHigh && leftLow == rightLow) {
            return Outcome.TRUE;
        }
        return leftHigh < rightLow || leftLow > rightHigh ? Outcome.FALSE : Outcome.UNKNOWN;
    }

    @Override
    public Condition<S> not() {
        return new Compare<>(left, relation.opposite(), right);
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return new Compare<>(left, relation, right.bind(policy));
    }

    @Override
    @Nullable
    Term<S> right() {
        return right;
    }

    @Override
    String against(S subject, int part) {
        if (right instanceof FactTerm<S> other) {
            long low = other.low(subject, part);
            long high = other.high(subject, part, low);
            return low == high && low != FactReader.NOT_APPLICABLE
                    ? left.fact().show(low)
                    : other.fact().label();
        }
        String known = given;
        if (known == null) {
            known = right.text(left.fact());
            given = known;
        }
        return known;
    }

    @Override
    String words() {
        if (left.fact() instanceof FlagFact<S> && right instanceof ConstantTerm<S> constant) {
            boolean yes = (constant.value() == 1) == (relation == Relation.EQUAL);
            return Words.flag(left.fact().label(), yes);
        }
        return Words.relation(left.fact().label(), relation, right.text(left.fact()));
    }
}
