package org.nurture.network;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.identity.AuthorityTeamId;
import org.nurture.identity.GssCode;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.identity.Role;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.schooling.Nation;
import org.nurture.style.NurtureStyle;

/**
 * A local authority's nurture team, and since when the authority has provided.
 */
@Value.Immutable
@NurtureStyle
public abstract class AuthorityTeam {
    AuthorityTeam() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract AuthorityTeamId getId();

    /**
     * Answers the name.
     *
     * @return the name, 1 to 120 characters
     */
    @Size(min = 1, max = 120)
    public abstract String getName();

    /**
     * Answers the nation.
     *
     * @return the nation
     */
    public abstract Nation getNation();

    /**
     * Answers the three-digit code of the authority.
     *
     * @return the code; empty outside England and Wales, or if it is not known
     */
    public abstract Optional<LocalAuthorityCode> getAuthority();

    /**
     * Answers the code of the authority in the statistical geography.
     *
     * @return the code; empty if it is not known
     */
    public abstract Optional<GssCode> getAuthorityGss();

    /**
     * Answers in what roles the team has staff.
     *
     * @return the roles; none if they are not known
     */
    @Value.NaturalOrder
    public abstract SortedSet<Role> getRoles();

    /**
     * Answers the year in which the authority's provision began.
     *
     * @return the year, 1 to 9999 inclusive; empty if it is not known
     */
    public abstract OptionalInt getProvisionBeganIn();

    /** A year is one that four digits write. */
    @Value.Check
    void checkBeginning() {
        if (getProvisionBeganIn().orElse(1) < 1 || getProvisionBeganIn().orElse(1) > 9999) {
            throw RefusedInputException.at(Pointer.ROOT.child("provisionBeganIn"), "authority-team.year");
        }
    }

    /**
     * Answers how many years of provision an authority counts on a day, by calendar years: one that began in 1999 counts ten
     * throughout 2009.
     *
     * @param day the day
     * @return the number of years; empty if the beginning is not known or later than that
     */
    public final OptionalInt yearsOn(LocalDate day) {
        int years = day.getYear() - getProvisionBeganIn().orElse(Integer.MAX_VALUE);
        return getProvisionBeganIn().isPresent() && years >= 0 ? OptionalInt.of(years) : OptionalInt.empty();
    }

    /**
     * Begins an authority team.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this authority team
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link AuthorityTeam}: one method for each accessor, named without its {@code get}. A method for a list
     * or set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableAuthorityTeam.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
