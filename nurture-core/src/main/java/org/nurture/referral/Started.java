package org.nurture.referral;

import java.util.Objects;
import org.nurture.identity.GroupId;

/**
 * The child began to attend.
 *
 * @param header what every event carries
 * @param group the group
 */
public record Started(EventHeader header, GroupId group) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param group the group
     */
    public Started {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(group, "group");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.STARTED;
    }
}
