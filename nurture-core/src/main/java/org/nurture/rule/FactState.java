package org.nurture.rule;

/** What is known of a fact. */
public enum FactState {
    /** Its value is known. */
    KNOWN,
    /** It is known within bounds. */
    WITHIN_BOUNDS,
    /** Nothing is known of it. */
    UNKNOWN
}
