package org.nurture.referral;

import java.util.Objects;

/**
 * The referral was handed in.
 *
 * @param header what every event carries
 */
public record Submitted(EventHeader header) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     */
    public Submitted {
        Objects.requireNonNull(header, "header");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.SUBMITTED;
    }
}
