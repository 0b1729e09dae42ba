package org.nurture.schooling;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.identity.GssCode;
import org.nurture.identity.Laestab;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.identity.NorthernIrelandSchoolReference;
import org.nurture.identity.SchoolId;
import org.nurture.identity.Urn;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * A school, or another establishment that teaches, such as a children's centre.
 *
 * <p>Numbers change: a school that becomes an academy gets a new one, and is then another establishment in the public
 * register. {@link #getPredecessors()} keeps the thread. Closing and opening are separate facts, because registers
 * often know one of the two only.
 */
@Value.Immutable
@NurtureStyle
public abstract class School {
    School() {}

    /**
     * Answers the id by which the other records of a document name this school.
     *
     * @return the id
     */
    public abstract SchoolId getId();

    /**
     * Answers the name.
     *
     * @return the name, 1 to 200 characters
     */
    @Size(min = 1, max = 200)
    public abstract String getName();

    /**
     * Answers the nation in which it lies.
     *
     * @return the nation
     */
    public abstract Nation getNation();

    /**
     * Answers its number in the public register of England and Wales.
     *
     * @return the number; empty if it has none or it is not known
     */
    public abstract Optional<Urn> getUrn();

    /**
     * Answers its number within its authority, in England and Wales.
     *
     * <p>It begins with the code of an authority. That need not be {@link #getAuthority()}: where areas were drawn anew,
     * records keep the older number for years, so a number of another authority is no impossible value but something that
     * a review of the network reports.
     *
     * @return the number; empty if it has none or it is not known
     */
    public abstract Optional<Laestab> getLaestab();

    /**
     * Answers its reference number in Northern Ireland.
     *
     * @return the number; empty elsewhere, or if it is not known
     */
    public abstract Optional<NorthernIrelandSchoolReference> getNorthernIrelandReference();

    /**
     * Answers the three-digit code of the authority in whose area it lies.
     *
     * @return the code; empty outside England and Wales, or if it is not known
     */
    public abstract Optional<LocalAuthorityCode> getAuthority();

    /**
     * Answers the code of its authority in the statistical geography.
     *
     * @return the code; empty if it is not known
     */
    public abstract Optional<GssCode> getAuthorityGss();

    /**
     * Answers the phase of education.
     *
     * @return the phase; empty if it is not known
     */
    public abstract Optional<Phase> getPhase();

    /**
     * Answers the first day on which it was open.
     *
     * @return the day; empty if it is not known
     */
    public abstract Optional<LocalDate> getOpened();

    /**
     * Answers the day on which it closed.
     *
     * @return the day; empty if it is open, or if the day is not known
     */
    public abstract Optional<LocalDate> getClosed();

    /**
     * Answers the establishments that it took over from.
     *
     * @return the ids, at most 20, its own not among them; none if there are none or they are not known
     */
    @Size(max = 20)
    @Value.NaturalOrder
    public abstract SortedSet<SchoolId> getPredecessors();

    /** A school that closes before it opens never was. */
    @Value.Check
    void checkDates() {
        if (getOpened().isPresent()
                && getClosed().isPresent()
                && getClosed().get().isBefore(getOpened().get())) {
            throw RefusedInputException.at(Pointer.ROOT.child("closed"), "school.closed-before-opened");
        }
    }

    /** Nobody takes over from oneself. */
    @Value.Check
    void checkPredecessors() {
        int own = 0;
        for (SchoolId predecessor : getPredecessors()) {
            if (predecessor.equals(getId())) {
                throw RefusedInputException.at(
                        Pointer.ROOT.child("predecessors").child(own), "school.own-predecessor");
            }
            own++;
        }
    }

    /**
     * Begins a school.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this school
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link School}: one method for each accessor, named without its {@code get}. A method for a list or set
     * adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws {@link
     * IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableSchool.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
