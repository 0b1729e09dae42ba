package org.nurture.referral;

import java.util.Optional;

/**
 * The child is back in the base class, or has moved on as planned.
 *
 * @param header what every event carries
 */
public record Completed(EventHeader header) implements ReferralEvent {
    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.COMPLETED);
    }
}
