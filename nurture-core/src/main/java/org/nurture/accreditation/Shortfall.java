package org.nurture.accreditation;

import java.util.Objects;
import org.nurture.identity.GroupId;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/**
 * Too few adults of a kind are in a group in a half-day of its timetable, through a run of days.
 *
 * @param group the group
 * @param halfDay the half-day
 * @param span the days, half-open, within those looked at
 * @param need which adults are too few
 * @param wanted how many the policy asks for
 * @param present how many are there for certain
 * @param perhaps how many may be there at most, those counted whose training or half-days are not known
 */
public record Shortfall(
        GroupId group, HalfDay halfDay, DateSpan span, Need need, int wanted, int present, int perhaps) {
    /**
     * Checks that nothing is null.
     *
     * @param group the group
     * @param halfDay the half-day
     * @param span the days, half-open, within those looked at
     * @param need which adults are too few
     * @param wanted how many the policy asks for
     * @param present how many are there for certain
     * @param perhaps how many may be there at most, those counted whose training or half-days are not known
     */
    public Shortfall {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(halfDay, "halfDay");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(need, "need");
    }

    /** Which adults a policy asks for. */
    public enum Need {
        /** Adults, whoever they are. */
        ADULTS,
        /** Adults trained in nurture work. */
        TRAINED,
        /** Adults who hold a certificate that counts. */
        CERTIFICATED
    }
}
