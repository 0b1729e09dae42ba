package org.nurture.referral;

import org.nurture.group.AgreementStatus;

/**
 * Parents or carers said how they stand to a place.
 *
 * @param header what every event carries
 * @param status how they stand
 */
public record ConsentRecorded(EventHeader header, AgreementStatus status) implements ReferralEvent {}
