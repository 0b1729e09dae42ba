package org.nurture.referral;

import java.util.Objects;

/**
 * A group is right for the child, and there is no place yet.
 *
 * @param header what every event carries
 */
public record PutOnWaitingList(EventHeader header) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     */
    public PutOnWaitingList {
        Objects.requireNonNull(header, "header");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.PUT_ON_WAITING_LIST;
    }
}
