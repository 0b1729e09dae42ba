package org.nurture.referral;

/**
 * The panel said how urgent a place is.
 *
 * @param header what every event carries
 * @param priority the priority
 */
public record PrioritySet(EventHeader header, Priority priority) implements ReferralEvent {}
