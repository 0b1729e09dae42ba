package org.nurture.rule;

import org.jspecify.annotations.Nullable;

/**
 * A comparison with a value that is known beforehand: what most comparisons are once a policy is bound, and the reason
 * why a verdict is quick. What is surely so is told from one reading.
 */
final class CompareConstant<S> extends Atom<S> {
    private final Compare<S> general;
    private final ConstantTerm<S> right;
    private final long value;
    private final boolean least;
    private final String against;

    private CompareConstant(Compare<S> general, FactTerm<S> left, ConstantTerm<S> right, boolean least) {
        super(left, general.relation);
        this.general = general;
        this.right = right;
        this.value = right.value();
        this.least = least;
        this.against = right.text(left.fact());
    }

    /** The same comparison, by the quick way where there is one. */
    static <S> Atom<S> of(Compare<S> compare, FactTerm<S> left, Term<S> right) {
        if (!(right instanceof ConstantTerm<S> constant)) {
            return compare;
        }
        return switch (compare.relation) {
            case AT_LEAST, NOT_BEFORE -> new CompareConstant<>(compare, left, constant, true);
            case AT_MOST, NOT_AFTER -> new CompareConstant<>(compare, left, constant, false);
            default -> compare;
        };
    }

    @Override
    Outcome eval(S subject, int part) {
        long low = left.low(subject, part);
        if (low <= FactReader.NOT_APPLICABLE) {
            return low == FactReader.NOT_APPLICABLE ? Outcome.NOT_APPLICABLE : open(subject, part, low);
        }
        if (least) {
            return low >= value ? Outcome.TRUE : open(subject, part, low);
        }
        return low > value ? Outcome.FALSE : open(subject, part, low);
    }

    /** What the lower bound did not settle. */
    private Outcome open(S subject, int part, long low) {
        long high = left.high(subject, part, low);
        if (least) {
            return high < value ? Outcome.FALSE : Outcome.UNKNOWN;
        }
        return high <= value ? Outcome.TRUE : Outcome.UNKNOWN;
    }

    @Override
    Outcome test(long leftLow, long leftHigh, long rightLow, long rightHigh) {
        return general.test(leftLow, leftHigh, rightLow, rightHigh);
    }

    @Override
    public Condition<S> not() {
        return general.not();
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return this;
    }

    @Override
    @Nullable
    Term<S> right() {
        return right;
    }

    @Override
    String against(S subject, int part) {
        return against;
    }

    @Override
    String words() {
        return general.words();
    }
}
