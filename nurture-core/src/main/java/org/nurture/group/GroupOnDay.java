package org.nurture.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nurture.assessment.Assessment;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.coding.Coded;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.schooling.YearGroup;
import org.nurture.time.SchoolTerm;
import org.nurture.training.PractitionerStanding;

/**
 * A nurture group on a day, with whatever is known around it: how its adults are trained, in which year groups its
 * children are, what concern brought them, when they were assessed, and when the terms are. It is what the rules of
 * {@link GroupRules} judge.
 *
 * <p>A group alone says nothing of all that, and what is not given is unknown, not absent. An empty list of places, staff
 * or half-days is unknown too, for it may only not have been written down. Immutable.
 */
public final class GroupOnDay {
    private final NurtureGroup group;
    private final LocalDate day;
    private final Week week;
    private final Stays stays;
    private final Lives staff;
    private final boolean open;
    private final long groupStart;
    private final long groupEnd;

    private GroupOnDay(Builder builder) {
        this.group = builder.group;
        this.day = builder.day;
        this.week = new Week(group, day, builder.standings);
        this.stays = new Stays(builder);
        this.staff = Lives.of(group.getStaff(), StaffAssignment::getSpan, day);
        this.open = group.getOpen().contains(day);
        this.groupStart = group.getOpen().start().toEpochDay();
        this.groupEnd = Lives.end(group.getOpen());
    }

    /**
     * Takes a group as it stands on a day, with nothing known around it.
     *
     * @param group the group
     * @param day the day
     * @return the subject
     */
    public static GroupOnDay of(NurtureGroup group, LocalDate day) {
        return builder(group, day).build();
    }

    /**
     * Begins to say what is known around a group.
     *
     * @param group the group
     * @param day the day
     * @return a builder
     */
    public static Builder builder(NurtureGroup group, LocalDate day) {
        return new Builder(group, day);
    }

    /**
     * Answers the group.
     *
     * @return the group
     */
    public NurtureGroup group() {
        return group;
    }

    /**
     * Answers the day.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    Week week() {
        return week;
    }

    Stays stays() {
        return stays;
    }

    Lives staff() {
        return staff;
    }

    boolean isOpen() {
        return open;
    }

    long groupStart() {
        return groupStart;
    }

    long groupEnd() {
        return groupEnd;
    }

    /** Shows the group's id and the day, and no child. */
    @Override
    public String toString() {
        return "GroupOnDay[" + group.getId() + ", " + day + "]";
    }

    /**
     * Gathers what is known around a group; each method says which rules need it, and those are undetermined without it.
     * Not safe for use by several threads.
     */
    public static final class Builder {
        private final NurtureGroup group;
        private final LocalDate day;
        private final Map<PractitionerId, PractitionerStanding> standings = new TreeMap<>();
        private final Map<PupilToken, Coded<YearGroup>> yearGroups = new TreeMap<>();
        private final Map<PupilToken, Set<ConcernCategory>> concerns = new TreeMap<>();
        private final List<Assessment> assessments = new ArrayList<>();
        private final List<SchoolTerm> terms = new ArrayList<>();

        private Builder(NurtureGroup group, LocalDate day) {
            this.group = group;
            this.day = day;
        }

        /**
         * Says how an adult's training stands on the day. Needed by {@code group.trained-adults} and {@code
         * group.certificated-adults}; an adult of whom nothing is said may be trained or not.
         *
         * @param practitioner the adult
         * @param standing the standing
         * @return this builder
         */
        public Builder standing(PractitionerId practitioner, PractitionerStanding standing) {
            standings.put(practitioner, standing);
            return this;
        }

        /**
         * Says in which year group a child is recorded. Needed by {@code group.eligible-stage}, and by {@code
         * group.part-time-week} and {@code group.secondary-part-time-week} if the group's key stages do not tell.
         *
         * @param pupil the child
         * @param yearGroup the year group
         * @return this builder
         */
        public Builder yearGroup(PupilToken pupil, Coded<YearGroup> yearGroup) {
            yearGroups.put(pupil, yearGroup);
            return this;
        }

        /**
         * Says what categories of concern brought a child. Needed of every child by {@code group.mix}.
         *
         * @param pupil the child
         * @param categories the categories; empty if the child was referred for none of them
         * @return this builder
         */
        public Builder concerns(PupilToken pupil, Set<ConcernCategory> categories) {
            concerns.put(
                    pupil, categories.isEmpty() ? EnumSet.noneOf(ConcernCategory.class) : EnumSet.copyOf(categories));
            return this;
        }

        /**
         * Adds assessments of children of the group, by any instrument. Needed by {@code group.entry-assessment}, which
         * follows the place's own id, and by {@code group.review-assessment}.
         *
         * @param made the assessments; those of other children are passed over
         * @return this builder
         */
        public Builder assessments(Collection<Assessment> made) {
            assessments.addAll(made);
            return this;
        }

        /**
         * Adds the terms of the school's calendar. Needed by {@code group.expected-stay}, {@code group.maximum-stay} and
         * {@code group.review-assessment}, which count terms.
         *
         * @param calendar the terms, from the first that a place began in to one that ends after the day
         * @return this builder
         */
        public Builder terms(Collection<SchoolTerm> calendar) {
            terms.addAll(calendar);
            return this;
        }

        /**
         * Builds the subject.
         *
         * @return the group on the day with all that was said
         */
        public GroupOnDay build() {
            return new GroupOnDay(this);
        }

        NurtureGroup group() {
            return group;
        }

        LocalDate day() {
            return day;
        }

        Map<PupilToken, Coded<YearGroup>> yearGroups() {
            return yearGroups;
        }

        Map<PupilToken, Set<ConcernCategory>> concerns() {
            return concerns;
        }

        List<Assessment> assessments() {
            return assessments;
        }

        List<SchoolTerm> terms() {
            return terms;
        }
    }
}
