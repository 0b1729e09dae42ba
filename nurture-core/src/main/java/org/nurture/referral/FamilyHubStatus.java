package org.nurture.referral;

/**
 * The four names by which England's family-hub referrals are told apart, as a view of a stage for services that know no
 * others. Several stages share a name, so a stage cannot be read back from it.
 *
 * <p>The four have no name for a referral that was taken back or should never have been recorded; both appear as
 * {@link #DECLINED}, since no place comes of them. A service that exports leaves out what was entered in error.
 */
public enum FamilyHubStatus {
    /** Written or handed in, and not looked at yet. */
    NEW,
    /** Somebody is at work on it. */
    OPENED,
    /** A place was agreed, whether it has begun, runs or is over. */
    ACCEPTED,
    /** No place comes of it. */
    DECLINED;

    /**
     * Answers the name for a stage.
     *
     * @param stage the stage
     * @return the name
     */
    public static FamilyHubStatus of(ReferralStage stage) {
        return switch (stage) {
            case DRAFT, SUBMITTED -> NEW;
            case GATHERING_EVIDENCE, WITH_THE_PANEL, WAITING -> OPENED;
            case ACCEPTED, ATTENDING, RETURNING, COMPLETED -> ACCEPTED;
            case DECLINED, WITHDRAWN, ENTERED_IN_ERROR -> DECLINED;
        };
    }
}
