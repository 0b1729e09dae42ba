package org.nurture.rule;

/** What is asked of a subject; what conditions are made of is in {@link Askings}. */
interface Asking<S> {
    int OF_PARTS = 1_000;

    Outcome of(S subject, int part);

    /** About how many comparisons it makes of a subject, at least 1; {@link #OF_PARTS} or more if it asks parts, of which there may be many. */
    default int length() {
        return 1;
    }
}
