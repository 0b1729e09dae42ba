package org.nurture.training;

/**
 * How a certificate stands on a day.
 */
public enum CertificateStanding {
    /**
     * The day is before its award.
     */
    NOT_YET_AWARDED,
    /**
     * It counts.
     */
    CURRENT,
    /**
     * Its stated expiry has passed.
     */
    LAPSED,
    /**
     * It was taken back.
     */
    WITHDRAWN
}
