package org.nurture.referral;

/**
 * How urgent a place is, in the panel's view.
 */
public enum Priority {
    /**
     * When there is a place.
     */
    ROUTINE,
    /**
     * The next place.
     */
    SOON,
    /**
     * A place should be found now.
     */
    URGENT
}
