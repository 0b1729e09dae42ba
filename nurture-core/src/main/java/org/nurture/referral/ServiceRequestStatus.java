package org.nurture.referral;

import java.util.Locale;

/**
 * The status of a FHIR R4 ServiceRequest, as a view of a stage for health services. Several stages share a status, so a
 * stage cannot be read back from it.
 */
public enum ServiceRequestStatus {
    /** Not asked for yet. */
    DRAFT,
    /** Asked for, and being dealt with. */
    ACTIVE,
    /** Asked for, and waiting. */
    ON_HOLD,
    /** Ended before what was asked for was done. */
    REVOKED,
    /** What was asked for was done. */
    COMPLETED,
    /** Should never have been recorded. */
    ENTERED_IN_ERROR;

    /**
     * Answers the status for a stage.
     *
     * @param stage the stage
     * @return the status
     */
    public static ServiceRequestStatus of(ReferralStage stage) {
        return switch (stage) {
            case DRAFT -> DRAFT;
            case SUBMITTED, GATHERING_EVIDENCE, WITH_THE_PANEL, ACCEPTED, ATTENDING, RETURNING -> ACTIVE;
            case WAITING -> ON_HOLD;
            case COMPLETED -> COMPLETED;
            case DECLINED, WITHDRAWN -> REVOKED;
            case ENTERED_IN_ERROR -> ENTERED_IN_ERROR;
        };
    }

    /**
     * Answers the code that FHIR has for it.
     *
     * @return such as {@code on-hold}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
