package org.nurture.referral;

import java.util.Optional;

/**
 * The referral was begun.
 *
 * @param header what every event carries
 */
public record Drafted(EventHeader header) implements ReferralEvent {
    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.DRAFT);
    }
}
