package org.nurture.accreditation;

import java.util.List;
import java.util.Objects;
import org.nurture.identity.GroupId;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/**
 * Too few adults of a kind are in a group in a half-day of its timetable, whenever that half-day comes in a run of days.
 *
 * @param group the group
 * @param halfDay the half-day
 * @param span the days, half-open, within those looked at; at least one of them is a day of the half-day's weekday on which
 *     there is school, and of those on which there is, none has enough
 * @param need which adults are too few
 * @param wanted how many the policy asks for
 * @param present how many are there for certain
 * @param perhaps how many may be there at most, those counted whose training or half-days are not known
 * @param begins whether the half-day had enough of them when it last came, within the days looked at. False if it lacks
 *     them from the first time on, and if it lacked them the time before too, in another number
 * @param causes the certificates that lapsed within the days looked at and would count here had they not, in order of time;
 *     none if none did, as where an adult left
 */
public record Shortfall(
        GroupId group,
        HalfDay halfDay,
        DateSpan span,
        Need need,
        int wanted,
        int present,
        int perhaps,
        boolean begins,
        List<Lapse> causes) {
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
     * @param begins whether the half-day had enough of them when it last came
     * @param causes the certificates that lapsed within the days looked at and would count here had they not
     */
    public Shortfall {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(halfDay, "halfDay");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(causes, "causes");
        causes = List.copyOf(causes);
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
