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

    /**
     * What {@link ForParts} would come to over so many parts, with one call that is not known beforehand for each part
     * instead of three: most of a verdict is spent here.
     */
    Outcome over(S subject, int count, boolean every) {
        FactReader<S> reader = left.lowReader();
        boolean atLeast = least;
        long bound = value;
        Outcome settles = every ? Outcome.FALSE : Outcome.TRUE;
        boolean open = false;
        boolean other = false;
        for (int part = 0; part < count; part++) {
            long low = reader.read(subject, part);
            Outcome next;
            if (low > FactReader.NOT_APPLICABLE && (atLeast ? low >= bound : low > bound)) {
                next = atLeast ? Outcome.TRUE : Outcome.FALSE;
            } else {
                next = low == FactReader.NOT_APPLICABLE ? Outcome.NOT_APPLICABLE : open(subject, part, low);
            }
            if (next == settles) {
                return settles;
            }
            open |= next == Outcome.UNKNOWN;
            other |= next != Outcome.NOT_APPLICABLE;
        }
        return open ? Outcome.UNKNOWN : other ? settles.not() : Outcome.NOT_APPLICABLE;
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
