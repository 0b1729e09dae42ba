package org.nurture.referral;

import java.util.Optional;

/**
 * No place was offered.
 *
 * @param header what every event carries
 */
public record Declined(EventHeader header) implements ReferralEvent {
    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.DECLINED);
    }
}
