package org.nurture.referral;

import java.util.Objects;
import org.nurture.identity.EventId;

/**
 * An earlier event was entered in error and no longer counts. It stays in the history. To retract an amendment restores what
 * it replaced; to retract a retraction lets count again what that took out. Retracting an event that was put right takes it
 * out with all that put it right.
 *
 * @param header what every event carries
 * @param event the id of that event
 */
public record Retracted(EventHeader header, EventId event) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param event the id of that event
     */
    public Retracted {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(event, "event");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.RETRACTED;
    }
}
