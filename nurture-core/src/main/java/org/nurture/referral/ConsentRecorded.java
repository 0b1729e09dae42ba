package org.nurture.referral;

import java.util.Objects;
import org.nurture.group.AgreementStatus;

/**
 * Parents or carers said how they stand to a place.
 *
 * @param header what every event carries
 * @param status how they stand
 */
public record ConsentRecorded(EventHeader header, AgreementStatus status) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param status how they stand
     */
    public ConsentRecorded {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(status, "status");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.CONSENT_RECORDED;
    }
}
