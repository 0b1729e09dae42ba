package org.nurture.assessment;

/**
 * Which way a score moves when a child does better.
 */
public enum Direction {
    /**
     * A rising score is good.
     */
    HIGHER_IS_BETTER,
    /**
     * A falling score is good.
     */
    LOWER_IS_BETTER
}
