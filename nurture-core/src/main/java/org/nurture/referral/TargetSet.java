package org.nurture.referral;

import java.util.Objects;
import org.nurture.behaviour.AreaOfGain;
import org.nurture.privacy.Narrative;

/**
 * A target was set for the child.
 *
 * @param header what every event carries
 * @param area the area in which to gain
 * @param target the target
 */
public record TargetSet(EventHeader header, AreaOfGain area, Narrative target) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param area the area in which to gain
     * @param target the target
     */
    public TargetSet {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(target, "target");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.TARGET_SET;
    }
}
