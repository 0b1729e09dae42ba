package org.nurture.referral;

import java.util.Objects;

/**
 * The child began to return to the base class.
 *
 * @param header what every event carries
 */
public record ReturnBegun(EventHeader header) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     */
    public ReturnBegun {
        Objects.requireNonNull(header, "header");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.RETURN_BEGUN;
    }
}
