package org.nurture.referral;

import org.nurture.privacy.Narrative;

/**
 * Somebody looked how the child does after the return.
 *
 * @param header what every event carries
 * @param finding what was found
 */
public record FollowedUp(EventHeader header, Narrative finding) implements ReferralEvent {}
