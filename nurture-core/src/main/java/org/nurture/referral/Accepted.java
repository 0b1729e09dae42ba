package org.nurture.referral;

import java.util.List;
import java.util.Optional;
import org.nurture.identity.GroupId;
import org.nurture.privacy.Narrative;

/**
 * A place was agreed.
 *
 * @param header what every event carries
 * @param group the group
 * @param conditions on what conditions; none if there are none
 */
public record Accepted(EventHeader header, GroupId group, List<Narrative> conditions) implements ReferralEvent {
    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param group the group
     * @param conditions on what conditions; none if there are none
     */
    public Accepted {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.ACCEPTED);
    }
}
