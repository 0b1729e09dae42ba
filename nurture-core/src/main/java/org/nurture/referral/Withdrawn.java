package org.nurture.referral;

import java.util.Objects;

/**
 * The referral was taken back by those who made it.
 *
 * @param header what every event carries
 */
public record Withdrawn(EventHeader header) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     */
    public Withdrawn {
        Objects.requireNonNull(header, "header");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.WITHDRAWN;
    }
}
