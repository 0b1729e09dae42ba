package org.nurture.rule;

import org.jspecify.annotations.Nullable;

/** A comparison of a number, a day or a yes-or-no with another. */
final class Compare<S> extends Atom<S> {
    private final Term<S> right;

    /** What a given value is called; made when it is first asked for, and then kept. */
    private @Nullable String given;

    Compare(FactTerm<S> left, Relation relation, Term<S> right) {
        super(left, relation, asking(left, relation, right));
        this.right = right;
    }

    /** Most are comparisons with a bound, once a policy is bound. */
    private static <S> Asking<S> asking(FactTerm<S> left, Relation relation, Term<S> right) {
        Reading<S> one = left.reading();
        Reading<S> other = right.reading();
        return switch (relation) {
            case AT_LEAST, NOT_BEFORE ->
                right instanceof ConstantTerm<S> bound
                        ? new Askings.AtLeast<>(one, bound.value())
                        : new Askings.NoLess<>(one, other, true, false);
            case AT_MOST, NOT_AFTER ->
                right instanceof ConstantTerm<S> bound
                        ? new Askings.AtMost<>(one, bound.value())
                        : new Askings.NoLess<>(one, other, true, true);
            case MORE_THAN, AFTER -> new Askings.NoLess<>(one, other, false, false);
            case LESS_THAN, BEFORE -> new Askings.NoLess<>(one, other, false, true);
            case EQUAL -> new Askings.Same<>(one, other, true);
            case NOT_EQUAL -> new Askings.Same<>(one, other, false);
            default -> throw unfit(relation);
        };
    }

    @Override
    Outcome test(long leftLow, long leftHigh, long rightLow, long rightHigh) {
        return switch (relation) {
            case AT_LEAST, NOT_BEFORE -> Askings.NoLess.test(true, leftLow, leftHigh, rightLow, rightHigh);
            case AT_MOST, NOT_AFTER -> Askings.NoLess.test(true, rightLow, rightHigh, leftLow, leftHigh);
            case MORE_THAN, AFTER -> Askings.NoLess.test(false, leftLow, leftHigh, rightLow, rightHigh);
            case LESS_THAN, BEFORE -> Askings.NoLess.test(false, rightLow, rightHigh, leftLow, leftHigh);
            case EQUAL -> Askings.Same.test(true, leftLow, leftHigh, rightLow, rightHigh);
            case NOT_EQUAL -> Askings.Same.test(false, leftLow, leftHigh, rightLow, rightHigh);
            default -> throw unfit(relation);
        };
    }

    private static IllegalStateException unfit(Relation relation) {
        return new IllegalStateException("no comparison of numbers: " + relation);
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
