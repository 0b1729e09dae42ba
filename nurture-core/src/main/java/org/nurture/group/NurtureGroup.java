package org.nurture.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.nurture.behaviour.OpeningReason;
import org.nurture.identity.GroupId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.SchoolId;
import org.nurture.principle.PrincipleEvidence;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.schooling.KeyStage;
import org.nurture.style.NurtureStyle;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/**
 * A nurture group: who runs it, for whom, when, with whom, and who has a place.
 *
 * <p>It represents provision as a school describes it. It does not say whether that provision is good, and a group
 * that goes against guidance can be represented: rules speak of that. All dates are those of the school's own
 * calendar.
 */
@Value.Immutable
@NurtureStyle
public abstract class NurtureGroup {
    NurtureGroup() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract GroupId getId();

    /**
     * Answers the name.
     *
     * @return the name, 1 to 120 characters
     */
    @Size(min = 1, max = 120)
    public abstract String getName();

    /**
     * Answers the model that the school says it follows.
     *
     * @return the model
     */
    public abstract GroupModel getModel();

    /**
     * Answers the school in which it meets.
     *
     * @return the id of the school
     */
    public abstract SchoolId getHostSchool();

    /**
     * Answers the other schools whose children may attend, where a unit is shared.
     *
     * @return the ids of schools; none if it is not shared
     */
    @Size(max = 50)
    @Value.NaturalOrder
    public abstract SortedSet<SchoolId> getSharedWith();

    /**
     * Answers the key stages that it is for.
     *
     * @return the key stages; none if they are not recorded, and in Scotland
     */
    @Value.NaturalOrder
    public abstract SortedSet<KeyStage> getKeyStages();

    /**
     * Answers from when to when it runs.
     *
     * @return the span, half-open; without an end while it runs
     */
    public abstract DateSpan getOpen();

    /**
     * Answers what led the school to open it.
     *
     * @return the reasons; none if none was recorded
     */
    @Value.NaturalOrder
    public abstract SortedSet<OpeningReason> getOpeningReasons();

    /**
     * Answers the half-days of the week in which it meets.
     *
     * @return the half-days; none if they are not settled yet
     */
    @Value.NaturalOrder
    public abstract SortedSet<HalfDay> getTimetable();

    /**
     * Answers how many children there is room for in any one half-day, as the school declares.
     *
     * @return the number, at least 1; empty if it is not declared
     */
    public abstract OptionalInt getCapacity();

    /**
     * Answers who works in it.
     *
     * @return at most 100 assignments; none if nobody is assigned yet
     */
    @Size(max = 100)
    public abstract List<@Valid StaffAssignment> getStaff();

    /**
     * Answers the places, past, present and agreed for later.
     *
     * @return at most 2,000 places; none so far
     */
    @Size(max = 2000)
    public abstract List<@Valid Place> getPlaces();

    /**
     * Answers what shows that the group lives the six principles.
     *
     * @return at most 500 entries; none if none was recorded
     */
    @Size(max = 500)
    public abstract List<@Valid PrincipleEvidence> getEvidence();

    /** A room for nobody is not a group; a place and its id belong together. */
    @Value.Check
    void checkParts() {
        if (getCapacity().orElse(1) < 1) {
            throw RefusedInputException.at(Pointer.ROOT.child("capacity"), "nurture-group.capacity");
        }
        Set<PlaceId> seen = new TreeSet<>();
        for (int i = 0; i < getPlaces().size(); i++) {
            if (!seen.add(getPlaces().get(i).getId())) {
                throw RefusedInputException.at(
                        Pointer.ROOT.child("places").child(i).child("id"), "nurture-group.place-twice");
            }
        }
    }

    /**
     * Answers how many are expected in the room in one half-day. Roll and attendance are different things: a group of
     * thirteen on roll may never have more than eight at once. A person whom several places or assignments have there is
     * one person, and one whose half-days are not settled yet is not counted.
     *
     * @param halfDay the half-day
     * @param day a day of that week
     * @return the numbers of children and adults, as places and assignments have them; none on a day on which the group does
     *     not run
     */
    public final Occupancy occupancy(HalfDay halfDay, LocalDate day) {
        Set<PupilToken> children = new HashSet<>();
        Set<PractitionerId> adults = new HashSet<>();
        if (getOpen().contains(day)) {
            for (Place place : getPlaces()) {
                if (place.covers(halfDay, day)) {
                    children.add(place.getPupil());
                }
            }
            for (StaffAssignment assignment : getStaff()) {
                if (assignment.getSpan().contains(day)
                        && assignment.getHalfDays().contains(halfDay)) {
                    adults.add(assignment.getPractitioner());
                }
            }
        }
        return new Occupancy(halfDay, children.size(), adults.size());
    }

    /**
     * Answers how many are expected in each half-day of the timetable.
     *
     * @param day a day of the week in question
     * @return one entry for each half-day of the timetable, in the order of the week
     */
    public final List<Occupancy> occupancyByHalfDay(LocalDate day) {
        return getTimetable().stream().map(halfDay -> occupancy(halfDay, day)).toList();
    }

    /**
     * Counts the children who hold a place on a day, whichever half-days they come.
     *
     * @param day the day
     * @return the number of different children, as places have them, whether or not the group runs on the day
     */
    public final int rollOn(LocalDate day) {
        Set<PupilToken> children = new HashSet<>();
        for (Place place : getPlaces()) {
            if (place.getSpan().contains(day)) {
                children.add(place.getPupil());
            }
        }
        return children.size();
    }

    /**
     * Begins a nurture group.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this nurture group
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link NurtureGroup}: one method for each accessor, named without its {@code get}. A method for a list or
     * set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableNurtureGroup.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
