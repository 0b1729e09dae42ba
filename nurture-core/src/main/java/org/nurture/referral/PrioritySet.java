package org.nurture.referral;

import java.util.Objects;

/**
 * The panel said how urgent a place is. Its reasons are in the header, {@link EventHeader#reason()}; no published source has a
 * list of them.
 *
 * @param header what every event carries
 * @param priority the priority
 */
public record PrioritySet(EventHeader header, Priority priority) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param priority the priority
     */
    public PrioritySet {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(priority, "priority");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.PRIORITY_SET;
    }
}
