package org.nurture.rule;

import java.util.Optional;

/** A value that is given. */
final class ConstantTerm<S> extends Term<S> {
    private final long value;
    private final String unit;
    private final Optional<String> data;

    /** A whole number. */
    ConstantTerm(long value, String unit) {
        this(value, unit, Long.toString(value));
    }

    ConstantTerm(long value, String unit, String data) {
        super(Reading.constant(value));
        this.value = value;
        this.unit = unit;
        this.data = Optional.of(data);
    }

    /** The value as data, as a fact of its kind has it. */
    Optional<String> data() {
        return data;
    }

    long value() {
        return value;
    }

    @Override
    Term<S> bind(ResolvedPolicy policy) {
        return this;
    }

    @Override
    String text(NamedFact<S> as) {
        return unit.isEmpty() ? as.show(value) : Words.counted(as.show(value), unit);
    }
}
