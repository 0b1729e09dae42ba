package org.nurture.rule;

/**
 * Reads one fact of a subject as a whole number, so that a verdict needs no object: a count is itself, a yes is 1 and a
 * no 0, a day is its epoch day, a choice is its place in the list of choices from 0, and a set of choices has one bit for
 * each, the first choice in the lowest bit.
 *
 * @param <S> the type of the subject
 */
@FunctionalInterface
public interface FactReader<S> {
    /** What a reader answers where the fact is not known. */
    long UNKNOWN = Long.MIN_VALUE;

    /** What a reader answers where there is nothing of the kind. */
    long NOT_APPLICABLE = Long.MIN_VALUE + 1;

    /**
     * Reads the fact.
     *
     * @param subject the subject
     * @param part which of its parts, from 0; 0 for a fact of the whole
     * @return the value, {@link #UNKNOWN} or {@link #NOT_APPLICABLE}
     */
    long read(S subject, int part);
}
