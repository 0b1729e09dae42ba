package org.nurture.behaviour;

/**
 * How sure an observer is of a hypothesis.
 */
public enum Confidence {
    /**
     * A guess worth recording.
     */
    LOW,
    /**
     * Fits what was seen.
     */
    MEDIUM,
    /**
     * Fits what was seen on several occasions.
     */
    HIGH
}
