package org.nurture.rule;

/** What is asked of a subject; what conditions are made of is in {@link Askings}. */
interface Asking<S> {
    Outcome of(S subject, int part);

    /** Whether it asks no parts, of which there may be many. */
    default boolean isBrief() {
        return true;
    }
}
