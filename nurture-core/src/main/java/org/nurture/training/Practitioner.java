package org.nurture.training;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.identity.TeacherReferenceNumber;
import org.nurture.style.NurtureStyle;

/**
 * An adult who works, or has worked, in a nurture group. There is no room for a name.
 */
@Value.Immutable
@NurtureStyle
public abstract class Practitioner {
    Practitioner() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract PractitionerId getId();

    /**
     * Answers the teacher reference number.
     *
     * @return the number; empty if the practitioner is no teacher or it is not known
     */
    public abstract Optional<TeacherReferenceNumber> getTeacherReferenceNumber();

    /**
     * Answers the role.
     *
     * @return the role
     */
    public abstract Role getRole();

    /**
     * Answers where the practitioner works.
     *
     * @return the ids of schools; none if they are not known
     */
    @Size(max = 50)
    @Value.NaturalOrder
    public abstract SortedSet<SchoolId> getSchools();

    /**
     * Answers whether the practitioner is trained in nurture work, as declared by the school where no course run shows
     * it.
     *
     * @return what was declared; empty if nothing was
     */
    public abstract Optional<Boolean> getTrained();

    /**
     * Begins a practitioner.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this practitioner
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Practitioner}: one method for each accessor, named without its {@code get}. A method for a list or
     * set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutablePractitioner.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
