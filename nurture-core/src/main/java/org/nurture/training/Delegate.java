package org.nurture.training;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.identity.PractitionerId;
import org.nurture.style.NurtureStyle;

/**
 * Somebody on a course run: on which days they attended, and what became of the assignment. To have attended is not to
 * be certificated.
 */
@Value.Immutable
@NurtureStyle
public abstract class Delegate {
    Delegate() {}

    /**
     * Answers who.
     *
     * @return the practitioner's id
     */
    public abstract PractitionerId getPractitioner();

    /**
     * Answers on which days of the course they were there.
     *
     * @return the days; none if they came on none
     */
    @Size(max = 60)
    @Value.NaturalOrder
    public abstract SortedSet<LocalDate> getDaysAttended();

    /**
     * Answers what became of the assignment.
     *
     * @return the outcome; empty if it is not known
     */
    public abstract Optional<AssignmentOutcome> getAssignment();

    /**
     * Begins a delegate.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this delegate
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Delegate}: one method for each accessor, named without its {@code get}. A method for a list or set
     * adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws {@link
     * IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableDelegate.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
