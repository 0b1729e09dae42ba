package org.nurture.referral;

import org.nurture.identity.EventId;

/**
 * An earlier event was entered in error and no longer counts. It stays in the history.
 *
 * @param header what every event carries
 * @param event the id of that event
 */
public record Retracted(EventHeader header, EventId event) implements ReferralEvent {}
