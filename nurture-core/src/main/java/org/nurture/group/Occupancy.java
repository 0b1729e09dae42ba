package org.nurture.group;

import java.util.Objects;
import org.nurture.time.HalfDay;

/**
 * How many are in the room in one half-day.
 *
 * @param halfDay the half-day
 * @param children how many different children are expected
 * @param adults how many different adults are assigned
 */
public record Occupancy(HalfDay halfDay, int children, int adults) {
    /**
     * Takes the parts.
     *
     * @param halfDay the half-day
     * @param children how many children are expected
     * @param adults how many adults are assigned
     */
    public Occupancy {
        Objects.requireNonNull(halfDay, "halfDay");
    }
}
