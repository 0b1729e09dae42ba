package org.nurture.referral;

import java.util.List;
import java.util.Objects;
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
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(conditions, "conditions");
        conditions = List.copyOf(conditions);
    }

    /**
     * Agrees a place without conditions.
     *
     * @param header what every event carries
     * @param group the group
     * @return the event
     */
    public static Accepted of(EventHeader header, GroupId group) {
        return new Accepted(header, group, List.of());
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.ACCEPTED;
    }
}
