package org.nurture.referral;

import java.util.Objects;

/**
 * The child is back in the base class, or has moved on as planned.
 *
 * @param header what every event carries
 */
public record Completed(EventHeader header) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     */
    public Completed {
        Objects.requireNonNull(header, "header");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.COMPLETED;
    }
}
