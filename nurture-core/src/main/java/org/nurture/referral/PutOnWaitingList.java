package org.nurture.referral;

import java.util.Optional;

/**
 * A group is right for the child, and there is no place yet.
 *
 * @param header what every event carries
 */
public record PutOnWaitingList(EventHeader header) implements ReferralEvent {
    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.WAITING);
    }
}
