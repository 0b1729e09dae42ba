package org.nurture.referral;

import java.util.List;
import java.util.Optional;
import org.nurture.identity.Role;

/**
 * The referral went to a panel.
 *
 * @param header what every event carries
 * @param members who sits on it, by role; none if it is not known
 */
public record PanelConvened(EventHeader header, List<Role> members) implements ReferralEvent {
    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param members who sits on it, by role; none if it is not known
     */
    public PanelConvened {
        members = List.copyOf(members);
    }

    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.WITH_THE_PANEL);
    }
}
