package org.nurture.referral;

import java.util.Objects;

/**
 * The stay was reviewed.
 *
 * @param header what every event carries
 * @param outcome what was decided
 */
public record Reviewed(EventHeader header, ReviewOutcome outcome) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param outcome what was decided
     */
    public Reviewed {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(outcome, "outcome");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.REVIEWED;
    }
}
