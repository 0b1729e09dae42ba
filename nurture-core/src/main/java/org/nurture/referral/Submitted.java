package org.nurture.referral;

import java.util.Optional;

/**
 * The referral was handed in.
 *
 * @param header what every event carries
 */
public record Submitted(EventHeader header) implements ReferralEvent {
    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.SUBMITTED);
    }
}
