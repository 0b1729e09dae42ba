package org.nurture.training;

/**
 * How an assignment ended, or stands.
 */
public enum AssignmentResult {
    /**
     * Nothing was handed in.
     */
    NOT_HANDED_IN,
    /**
     * Handed in, not marked yet.
     */
    HANDED_IN,
    /**
     * Passed.
     */
    PASSED,
    /**
     * Marked and not passed.
     */
    NOT_PASSED
}
