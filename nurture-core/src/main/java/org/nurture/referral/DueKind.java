package org.nurture.referral;

/** What may be due with a referral. */
public enum DueKind {
    /**
     * The decision on a referral that was handed in, counted in working days from submission: that a place was agreed, the
     * child put on the waiting list, or no place offered.
     */
    DECISION,
    /** A review of the stay, counted in weeks from the start or the last review; on a working day. */
    REVIEW,
    /** The end of the stay as expected, counted in terms from the start. */
    EXPECTED_END,
    /** The end of the stay at the latest, counted in terms from the start, or as it was extended, whichever is later. */
    LATEST_END,
    /** A look at how the child does, counted in weeks from the return; on a working day. */
    FOLLOW_UP
}
