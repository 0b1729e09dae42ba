package org.nurture.accreditation;

/**
 * How a quality award stands on a day.
 */
public enum AwardStanding {
    /**
     * The day is before the award.
     */
    NOT_YET_AWARDED,
    /**
     * It counts.
     */
    CURRENT,
    /**
     * It is suspended on that day.
     */
    SUSPENDED,
    /**
     * Its term has run out.
     */
    LAPSED,
    /**
     * It was taken back.
     */
    WITHDRAWN,
    /**
     * It was given, but when it ends is not known; never taken as current.
     */
    UNKNOWN
}
