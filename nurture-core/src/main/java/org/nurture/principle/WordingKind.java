package org.nurture.principle;

/**
 * How much of a body's wording is held.
 */
public enum WordingKind {
    /**
     * The whole principle, as that body words it.
     */
    SENTENCE,
    /**
     * Only the word or words by which that body's wording differs from others, or that our source gives of it.
     */
    TERM
}
