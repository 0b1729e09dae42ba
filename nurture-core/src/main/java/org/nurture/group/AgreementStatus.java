package org.nurture.group;

/**
 * How parents or carers stand to a place.
 */
public enum AgreementStatus {
    /**
     * They agreed.
     */
    GIVEN,
    /**
     * They did not agree.
     */
    REFUSED,
    /**
     * They agreed and have taken it back.
     */
    WITHDRAWN
}
