package org.nurture.referral;

/**
 * What a review decided.
 */
public enum ReviewOutcome {
    /**
     * The child stays as planned.
     */
    CONTINUE,
    /**
     * The child is to return to the base class.
     */
    BEGIN_RETURN,
    /**
     * A longer stay is to be asked for.
     */
    EXTEND,
    /**
     * Other help is to be sought.
     */
    REFER_ONWARD,
    /**
     * The place is to end.
     */
    END
}
