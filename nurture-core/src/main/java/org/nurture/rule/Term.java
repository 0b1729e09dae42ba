package org.nurture.rule;

import java.util.function.Consumer;

/**
 * One side of a comparison: a fact, a parameter or a constant. Its value is an interval of whole numbers, of which a known
 * value is the shortest.
 */
abstract class Term<S> {
    private final Reading<S> reading;

    Term(Reading<S> reading) {
        this.reading = reading;
    }

    final Reading<S> reading() {
        return reading;
    }

    final long low(S subject, int part) {
        return reading.low(subject, part);
    }

    final long high(S subject, int part, long low) {
        return reading.high(subject, part, low);
    }

    /** The same with parameters replaced by their values. */
    abstract Term<S> bind(ResolvedPolicy policy);

    void facts(Consumer<NamedFact<S>> sink) {}

    void parameters(Consumer<Parameter> sink) {}

    /** What it is, in words; a value is shown as the fact that it is compared with has it. */
    abstract String text(NamedFact<S> as);
}
