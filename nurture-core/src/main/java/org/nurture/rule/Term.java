package org.nurture.rule;

import java.util.function.Consumer;

/**
 * One side of a comparison: a fact, a parameter or a constant. Its value is an interval of whole numbers, of which a known
 * value is the shortest.
 */
abstract class Term<S> {
    /** The least that it can be, {@link Long#MIN_VALUE} without a bound, or {@link FactReader#NOT_APPLICABLE}. */
    abstract long low(S subject, int part);

    /** The most that it can be, {@link Long#MAX_VALUE} without a bound; given what {@link #low} answered. */
    abstract long high(S subject, int part, long low);

    /** The same with parameters replaced by their values. */
    abstract Term<S> bind(ResolvedPolicy policy);

    void facts(Consumer<NamedFact<S>> sink) {}

    void parameters(Consumer<Parameter> sink) {}

    /** What it is, in words; a value is shown as the fact that it is compared with has it. */
    abstract String text(NamedFact<S> as);
}
