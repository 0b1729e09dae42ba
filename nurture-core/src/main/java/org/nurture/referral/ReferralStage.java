package org.nurture.referral;

import java.util.Locale;

/**
 * Where a referral stands in its life.
 */
public enum ReferralStage {
    /**
     * Being written; nobody has been asked for anything.
     */
    DRAFT,
    /**
     * Handed in.
     */
    SUBMITTED,
    /**
     * Observations and assessments are being made.
     */
    GATHERING_EVIDENCE,
    /**
     * A panel has it.
     */
    WITH_THE_PANEL,
    /**
     * Suitable, and waiting for a place.
     */
    WAITING,
    /**
     * A place is agreed and has not begun.
     */
    ACCEPTED,
    /**
     * The child attends the group.
     */
    ATTENDING,
    /**
     * The child is returning to the base class by steps.
     */
    RETURNING,
    /**
     * The child is back, or has moved on as planned.
     */
    COMPLETED,
    /**
     * No place was offered.
     */
    DECLINED,
    /**
     * Taken back by those who made it.
     */
    WITHDRAWN,
    /**
     * Should never have been recorded.
     */
    ENTERED_IN_ERROR;

    /**
     * Answers its name as people write it.
     *
     * @return such as {@code with the panel}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Tells whether a referral that stands here is over.
     *
     * @return true for completed, declined, withdrawn and entered in error
     */
    public boolean closed() {
        return compareTo(COMPLETED) >= 0;
    }
}
