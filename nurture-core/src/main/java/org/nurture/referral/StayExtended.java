package org.nurture.referral;

import java.time.LocalDate;

/**
 * The stay was extended.
 *
 * @param header what every event carries
 * @param untilExclusive the day before which it may last, exclusive
 */
public record StayExtended(EventHeader header, LocalDate untilExclusive) implements ReferralEvent {}
