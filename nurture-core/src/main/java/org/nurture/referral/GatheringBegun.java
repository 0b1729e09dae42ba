package org.nurture.referral;

import java.util.Optional;

/**
 * Observations and assessments were asked for.
 *
 * @param header what every event carries
 */
public record GatheringBegun(EventHeader header) implements ReferralEvent {
    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.GATHERING_EVIDENCE);
    }
}
