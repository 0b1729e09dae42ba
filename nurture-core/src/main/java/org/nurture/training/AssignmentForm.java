package org.nurture.training;

/**
 * In what form the work for a qualification may be handed in.
 */
public enum AssignmentForm {
    /**
     * A study of one child.
     */
    CHILD_STUDY,
    /**
     * A reflection on one's practice.
     */
    REFLECTION_ON_PRACTICE,
    /**
     * A portfolio.
     */
    PORTFOLIO
}
