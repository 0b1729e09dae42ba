package org.nurture.schooling;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.coding.Coded;
import org.nurture.coding.SenProvision;
import org.nurture.coding.SenType;
import org.nurture.identity.PersonIdentifier;
import org.nurture.identity.PupilToken;
import org.nurture.identity.SchoolId;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * A child, known to this library by a token and by nothing that the child could be told from.
 *
 * <p>There is no room for a name or a date of birth. Identifiers are a set of typed numbers, because no single number
 * covers the United Kingdom; two of one kind may stand side by side, as a temporary and a permanent number do.
 */
@Value.Immutable
@NurtureStyle
public abstract class Pupil {
    Pupil() {}

    /**
     * Answers the token.
     *
     * @return the token
     */
    public abstract PupilToken getToken();

    /**
     * Answers the numbers that identify the child, where a record must carry them at all.
     *
     * @return the identifiers by kind and text, at most 20; none in most documents. One of the same kind and text is held
     *     once
     */
    @Value.Redacted
    @Size(max = 20)
    @Value.NaturalOrder
    public abstract SortedSet<PersonIdentifier> getIdentifiers();

    /**
     * Answers the school on whose roll the child is.
     *
     * @return the id of the school
     */
    public abstract SchoolId getHomeSchool();

    /**
     * Answers the year group, as recorded: it does not follow from a date of birth.
     *
     * @return the year group; empty if it is not known
     */
    public abstract Optional<Coded<YearGroup>> getYearGroup();

    /**
     * Answers the provision for special educational needs.
     *
     * @return the provision; empty if it is not known, which is not the same as none
     */
    public abstract Optional<Coded<SenProvision>> getSenProvision();

    /**
     * Answers the types of special educational need, the primary one first.
     *
     * @return at most two types, no type twice; none if there are none or they are not known
     */
    @Size(max = 2)
    public abstract List<Coded<SenType>> getSenTypes();

    /** What is primary is not secondary too. */
    @Value.Check
    void checkSenTypes() {
        for (int i = 1; i < getSenTypes().size(); i++) {
            if (getSenTypes().indexOf(getSenTypes().get(i)) < i) {
                throw RefusedInputException.at(Pointer.ROOT.child("senTypes").child(i), "pupil.sen-type-twice");
            }
        }
    }

    /**
     * Begins a pupil.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this pupil
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Pupil}: one method for each accessor, named without its {@code get}. A method for a list or set
     * adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws {@link
     * IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutablePupil.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
