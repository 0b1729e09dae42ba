package org.nurture.referral;

import java.util.Objects;

/**
 * The referral was begun.
 *
 * @param header what every event carries
 */
public record Drafted(EventHeader header) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     */
    public Drafted {
        Objects.requireNonNull(header, "header");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.DRAFTED;
    }
}
