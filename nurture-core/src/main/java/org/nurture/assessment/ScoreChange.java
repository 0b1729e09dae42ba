package org.nurture.assessment;

import java.util.Objects;

/**
 * How the points of one strand changed between two comparable assessments.
 *
 * @param strand the letter of the strand
 * @param before the earlier points
 * @param after the later points
 */
public record ScoreChange(String strand, int before, int after) {
    /**
     * Takes the parts.
     *
     * @param strand the letter of the strand
     * @param before the earlier points
     * @param after the later points
     */
    public ScoreChange {
        Objects.requireNonNull(strand, "strand");
    }

    /**
     * Answers the difference; whether up is good depends on the strand.
     *
     * @return later less earlier
     */
    public int difference() {
        return after - before;
    }
}
