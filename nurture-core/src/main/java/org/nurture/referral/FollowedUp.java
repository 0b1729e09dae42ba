package org.nurture.referral;

import java.util.Objects;
import org.nurture.privacy.Narrative;

/**
 * Somebody looked how the child does after the return.
 *
 * @param header what every event carries
 * @param finding what was found
 */
public record FollowedUp(EventHeader header, Narrative finding) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param finding what was found
     */
    public FollowedUp {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(finding, "finding");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.FOLLOWED_UP;
    }
}
