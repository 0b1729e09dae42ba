package org.nurture.assessment;

/**
 * For what an assessment was made.
 */
public enum Purpose {
    /**
     * Before a place is decided.
     */
    ENTRY,
    /**
     * While the child attends.
     */
    REVIEW,
    /**
     * When the child leaves.
     */
    EXIT,
    /**
     * Some time after the return to class.
     */
    FOLLOW_UP,
    /**
     * For a whole class or school.
     */
    SCREENING
}
