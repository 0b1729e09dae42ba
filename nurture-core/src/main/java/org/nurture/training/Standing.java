package org.nurture.training;

/**
 * How a certificate or a quality award, or everything of that kind that somebody holds, stands on a day.
 */
public enum Standing {
    /**
     * The day is before the first award, or there is none.
     */
    NEVER_HELD,
    /**
     * It counts.
     */
    CURRENT,
    /**
     * It is suspended on that day, and does not count, whether or not it is known when it ends.
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
