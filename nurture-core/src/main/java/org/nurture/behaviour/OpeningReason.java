package org.nurture.behaviour;

/**
 * What leads a school to open a group: what concerned Marjorie Boxall in Hackney in the first place.
 */
public enum OpeningReason {
    /**
     * How much disturbance there is in classes.
     */
    LEVELS_OF_DISTURBANCE,
    /**
     * How much strain staff are under.
     */
    STAFF_STRESS,
    /**
     * How many children are referred to special education.
     */
    REFERRALS_TO_SPECIAL_EDUCATION,
    /**
     * How many children are referred to support services.
     */
    REFERRALS_TO_SUPPORT_SERVICES
}
