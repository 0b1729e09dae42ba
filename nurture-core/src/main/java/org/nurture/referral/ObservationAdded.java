package org.nurture.referral;

import org.nurture.identity.ObservationId;

/**
 * An observation was added to the evidence.
 *
 * @param header what every event carries
 * @param observation the id of the observation
 */
public record ObservationAdded(EventHeader header, ObservationId observation) implements ReferralEvent {}
