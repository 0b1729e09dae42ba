package org.nurture.rule;

import org.jspecify.annotations.Nullable;

/** A comparison of a number, a day or a yes-or-no with another. */
final class Compare<S> extends Atom<S> {
    private final Term<S> right;

    Compare(FactTerm<S> left, Relation relation, Term<S> right) {
        super(left, relation);
        this.right = right;
    }

    @Override
    Outcome eval(S subject, int part) {
        long leftLow = left.low(subject, part);
        if (leftLow == FactReader.NOT_APPLICABLE) {
            return Outcome.NOT_APPLICABLE;
        }
        long rightLow = right.low(subject, part);
        if (rightLow == FactReader.NOT_APPLICABLE) {
            return Outcome.NOT_APPLICABLE;
        }
        return test(leftLow, left.high(subject, part, leftLow), rightLow, right.high(subject, part, rightLow));
    }

    @Override
    Outcome test(long leftLow, long leftHigh, long rightLow, long rightHigh) {
        return switch (relation) {
            case AT_LEAST, NOT_BEFORE -> settle(leftLow >= rightHigh, leftHigh < rightLow);
            case AT_MOST, NOT_AFTER -> settle(leftHigh <= rightLow, leftLow > rightHigh);
            case MORE_THAN, AFTER -> settle(leftLow > rightHigh, leftHigh <= rightLow);
            case LESS_THAN, BEFORE -> settle(leftHigh < rightLow, leftLow >= rightHigh);
            case EQUAL ->
                settle(
                        leftLow == leftHigh && rightLow == rightHigh && leftLow == rightLow,
                        leftHigh < rightLow || leftLow > rightHigh);
            case NOT_EQUAL ->
                settle(
                        leftHigh < rightLow || leftLow > rightHigh,
                        leftLow == leftHigh && rightLow == rightHigh && leftLow == rightLow);
            default -> throw new IllegalStateException("no comparison of numbers: " + relation);
        };
    }

    private static Outcome settle(boolean holds, boolean fails) {
        return holds ? Outcome.TRUE : fails ? Outcome.FALSE : Outcome.UNKNOWN;
    }

    @Override
    public Condition<S> not() {
        return new Compare<>(left, relation.opposite(), right);
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        Compare<S> bound = new Compare<>(left, relation, right.bind(policy));
        return CompareConstant.of(bound, left, bound.right);
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
        return right.text(left.fact());
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
