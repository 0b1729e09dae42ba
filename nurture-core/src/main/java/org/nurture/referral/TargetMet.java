package org.nurture.referral;

import java.util.Objects;
import org.nurture.identity.EventId;

/**
 * A target that was set is met.
 *
 * @param header what every event carries
 * @param target the id of the event that set it
 */
public record TargetMet(EventHeader header, EventId target) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param target the id of the event that set it
     */
    public TargetMet {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(target, "target");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.TARGET_MET;
    }
}
