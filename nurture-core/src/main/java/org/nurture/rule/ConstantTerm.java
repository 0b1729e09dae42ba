package org.nurture.rule;

/** A value that is given. */
final class ConstantTerm<S> extends Term<S> {
    private final long value;
    private final String unit;

    ConstantTerm(long value, String unit) {
        this.value = value;
        this.unit = unit;
    }

    long value() {
        return value;
    }

    @Override
    long low(S subject, int part) {
        return value;
    }

    @Override
    long high(S subject, int part, long low) {
        return low;
    }

    @Override
    Term<S> bind(ResolvedPolicy policy) {
        return this;
    }

    @Override
    String text(NamedFact<S> as) {
        return unit.isEmpty() ? as.show(value) : as.show(value) + " " + unit;
    }
}
