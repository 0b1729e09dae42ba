package org.nurture.referral;

import java.util.Optional;

/**
 * The child began to return to the base class.
 *
 * @param header what every event carries
 */
public record ReturnBegun(EventHeader header) implements ReferralEvent {
    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.RETURNING);
    }
}
