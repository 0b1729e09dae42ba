package org.nurture.schooling;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nurture.identity.GssCode;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * A local authority as the dated table lists it.
 *
 * <p>The dates are those of the code in the statistical geography, which changes with boundaries, and not the
 * authority's own: Sheffield has had two such codes and one authority. An authority whose code changed stands in the
 * table once for each.
 */
@Value.Immutable
@NurtureStyle
public abstract class LocalAuthority {
    LocalAuthority() {}

    /**
     * Answers the name, as the list has it.
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
     * Answers the education departments' three-digit code.
     *
     * @return the code; empty in Scotland and Northern Ireland, and for counties that ended before the list begins
     */
    public abstract Optional<LocalAuthorityCode> getCode();

    /**
     * Answers the code in the statistical geography.
     *
     * @return the code, of the same nation; empty if it has none, as the Education Authority of Northern Ireland
     */
    public abstract Optional<GssCode> getGssCode();

    /**
     * Answers the first day on which that code was in force.
     *
     * @return the day; empty if the list gives none
     */
    public abstract Optional<LocalDate> getGssOpened();

    /**
     * Answers the last day on which that code was in force.
     *
     * @return the day, inclusive, not before the first; empty if the code is in force or the list gives none
     */
    public abstract Optional<LocalDate> getGssClosed();

    /** A code begins before it ends, and names its nation by its first letter. */
    @Value.Check
    void checkCode() {
        if (getGssOpened().isPresent()
                && getGssClosed().isPresent()
                && getGssClosed().get().isBefore(getGssOpened().get())) {
            throw RefusedInputException.at(Pointer.ROOT.child("gssClosed"), "local-authority.dates");
        }
        if (getGssCode().isPresent() && Nation.of(getGssCode().get()) != getNation()) {
            throw RefusedInputException.at(Pointer.ROOT.child("gssCode"), "local-authority.nation");
        }
    }

    /**
     * Tells whether the code in the statistical geography was in force on a day, as far as the list says.
     *
     * @param day the day
     * @return false before the first and after the last day given
     */
    public final boolean inForceOn(LocalDate day) {
        boolean begun = getGssOpened().map(opened -> !day.isBefore(opened)).orElse(true);
        boolean ended = getGssClosed().map(day::isAfter).orElse(false);
        return begun && !ended;
    }

    /**
     * Begins a local authority.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this local authority
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link LocalAuthority}: one method for each accessor, named without its {@code get}. A method for a list
     * or set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableLocalAuthority.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
