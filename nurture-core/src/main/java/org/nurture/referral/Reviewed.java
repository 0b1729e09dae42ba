package org.nurture.referral;

/**
 * The stay was reviewed.
 *
 * @param header what every event carries
 * @param outcome what was decided
 */
public record Reviewed(EventHeader header, ReviewOutcome outcome) implements ReferralEvent {}
