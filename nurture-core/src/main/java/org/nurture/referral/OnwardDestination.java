package org.nurture.referral;

/**
 * Where a child may be referred onward.
 */
public enum OnwardDestination {
    /**
     * To special education.
     */
    SPECIAL_EDUCATION,
    /**
     * To a support service.
     */
    SUPPORT_SERVICE,
    /**
     * To a health service.
     */
    HEALTH_SERVICE,
    /**
     * Elsewhere.
     */
    OTHER
}
