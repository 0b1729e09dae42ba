package org.nurture.rule;

/** What is asked of a subject; {@link Askings} has all that there are. */
interface Asking<S> {
    Outcome of(S subject, int part);
}
