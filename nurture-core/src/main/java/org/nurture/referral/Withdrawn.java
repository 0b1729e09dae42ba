package org.nurture.referral;

import java.util.Optional;

/**
 * The referral was taken back by those who made it.
 *
 * @param header what every event carries
 */
public record Withdrawn(EventHeader header) implements ReferralEvent {
    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.WITHDRAWN);
    }
}
