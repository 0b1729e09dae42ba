package org.nurture.referral;

import java.util.Objects;

/**
 * Observations and assessments were asked for.
 *
 * @param header what every event carries
 */
public record GatheringBegun(EventHeader header) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     */
    public GatheringBegun {
        Objects.requireNonNull(header, "header");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.GATHERING_BEGUN;
    }
}
