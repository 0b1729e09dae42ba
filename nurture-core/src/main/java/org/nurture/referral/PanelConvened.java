package org.nurture.referral;

import java.util.List;
import java.util.Objects;
import org.nurture.identity.Role;

/**
 * The referral went to a panel.
 *
 * @param header what every event carries
 * @param members who sits on it, one role for each person, so that two teachers are two entries; none if it is not known. The
 *     child may be named, but does not count towards a panel's size
 */
public record PanelConvened(EventHeader header, List<Role> members) implements ReferralEvent {
    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param members who sits on it, by role; none if it is not known
     */
    public PanelConvened {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(members, "members");
        members = List.copyOf(members);
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.PANEL_CONVENED;
    }
}
