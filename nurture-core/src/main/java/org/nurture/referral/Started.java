package org.nurture.referral;

import java.util.Optional;
import org.nurture.identity.GroupId;

/**
 * The child began to attend.
 *
 * @param header what every event carries
 * @param group the group
 */
public record Started(EventHeader header, GroupId group) implements ReferralEvent {
    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.ATTENDING);
    }
}
