package org.nurture.referral;

import java.util.Objects;
import org.nurture.identity.ObservationId;

/**
 * An observation was added to the evidence.
 *
 * @param header what every event carries
 * @param observation the id of the observation
 */
public record ObservationAdded(EventHeader header, ObservationId observation) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param observation the id of the observation
     */
    public ObservationAdded {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(observation, "observation");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.OBSERVATION_ADDED;
    }
}
