package org.nurture.referral;

import java.util.Objects;
import org.nurture.identity.AssessmentId;

/**
 * An assessment was added to the evidence.
 *
 * @param header what every event carries
 * @param assessment the id of the assessment
 */
public record AssessmentAdded(EventHeader header, AssessmentId assessment) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param assessment the id of the assessment
     */
    public AssessmentAdded {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(assessment, "assessment");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.ASSESSMENT_ADDED;
    }
}
