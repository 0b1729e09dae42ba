package org.nurture.group;

import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.Role;
import org.nurture.style.NurtureStyle;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/**
 * An adult who works in a group: in what role, from when to when, and on which half-days.
 */
@Value.Immutable
@NurtureStyle
public abstract class StaffAssignment {
    StaffAssignment() {}

    /**
     * Answers who.
     *
     * @return the practitioner's id
     */
    public abstract PractitionerId getPractitioner();

    /**
     * Answers in what role.
     *
     * @return the role
     */
    public abstract Role getRole();

    /**
     * Answers from when to when.
     *
     * @return the span, half-open
     */
    public abstract DateSpan getSpan();

    /**
     * Answers on which half-days of the week.
     *
     * @return the half-days; none if they are not settled yet
     */
    @Value.NaturalOrder
    public abstract SortedSet<HalfDay> getHalfDays();

    /**
     * Begins a staff assignment.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this staff assignment
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link StaffAssignment}: one method for each accessor, named without its {@code get}. A method for a list
     * or set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableStaffAssignment.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
