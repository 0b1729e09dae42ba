package org.nurture.referral;

import java.util.Objects;

/**
 * No place was offered.
 *
 * @param header what every event carries
 */
public record Declined(EventHeader header) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     */
    public Declined {
        Objects.requireNonNull(header, "header");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.DECLINED;
    }
}
