package org.nurture.referral;

import org.nurture.identity.AssessmentId;

/**
 * An assessment was added to the evidence.
 *
 * @param header what every event carries
 * @param assessment the id of the assessment
 */
public record AssessmentAdded(EventHeader header, AssessmentId assessment) implements ReferralEvent {}
