package org.nurture.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.identity.CourseRunId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * A training course as it was, or will be, held once.
 */
@Value.Immutable
@NurtureStyle
public abstract class CourseRun {
    CourseRun() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract CourseRunId getId();

    /**
     * Answers which programme was taught.
     *
     * @return the programme's id
     */
    public abstract ProgrammeId getProgramme();

    /**
     * Answers which edition of it.
     *
     * @return the name of the edition
     */
    @Size(min = 1, max = 60)
    public abstract String getEdition();

    /**
     * Answers the days on which it is taught.
     *
     * @return 1 to 60 days
     */
    @Size(min = 1, max = 60)
    @Value.NaturalOrder
    public abstract SortedSet<LocalDate> getDays();

    /**
     * Answers where.
     *
     * @return the place; empty if it is not known
     */
    public abstract Optional<@Size(min = 1, max = 120) String> getVenue();

    /**
     * Answers how many delegates it has room for.
     *
     * @return the number, above 0; empty if it is not stated
     */
    public abstract OptionalInt getCapacity();

    /**
     * Answers who is on it.
     *
     * @return at most 500 delegates
     */
    @Size(max = 500)
    public abstract List<@Valid Delegate> getDelegates();

    /** Nobody is on a run twice, or attends on a day that is not one of its days. */
    @Value.Check
    void checkDelegates() {
        if (getCapacity().orElse(1) <= 0) {
            throw RefusedInputException.at(Pointer.ROOT.child("capacity"), "course-run.capacity");
        }
        Set<PractitionerId> seen = new HashSet<>();
        for (int i = 0; i < getDelegates().size(); i++) {
            Pointer place = Pointer.ROOT.child("delegates").child(i);
            if (!seen.add(getDelegates().get(i).getPractitioner())) {
                throw RefusedInputException.at(place.child("practitioner"), "course-run.delegate-twice");
            }
            if (!getDays().containsAll(getDelegates().get(i).getDaysAttended())) {
                throw RefusedInputException.at(place.child("daysAttended"), "course-run.other-day");
            }
        }
    }

    /**
     * Tells whether a practitioner attended every day of this run.
     *
     * @param practitioner the practitioner
     * @return false also if the practitioner is not on it
     */
    public final boolean attendedInFull(PractitionerId practitioner) {
        return getDelegates().stream()
                .anyMatch(delegate -> delegate.getPractitioner().equals(practitioner)
                        && delegate.getDaysAttended().containsAll(getDays()));
    }

    /**
     * Begins a course run.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this course run
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link CourseRun}: one method for each accessor, named without its {@code get}. A method for a list or
     * set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableCourseRun.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
