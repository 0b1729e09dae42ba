package org.nurture.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nurture.identity.ProgrammeId;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * A training programme in nurture work, in its editions.
 */
@Value.Immutable
@NurtureStyle
public abstract class TrainingProgramme {
    TrainingProgramme() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract ProgrammeId getId();

    /**
     * Answers the title.
     *
     * @return the title, 1 to 200 characters
     */
    @Size(min = 1, max = 200)
    public abstract String getTitle();

    /**
     * Answers who offers it.
     *
     * @return the provider, 1 to 120 characters
     */
    @Size(min = 1, max = 120)
    public abstract String getProvider();

    /**
     * Answers the editions, the oldest first.
     *
     * @return at most 20 editions
     */
    @Size(max = 20)
    public abstract List<@Valid ProgrammeEdition> getEditions();

    /** An edition is told by its name. */
    @Value.Check
    void checkEditions() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < getEditions().size(); i++) {
            if (!names.add(getEditions().get(i).getName())) {
                throw RefusedInputException.at(
                        Pointer.ROOT.child("editions").child(i), "training-programme.edition-twice");
            }
        }
    }

    /**
     * Finds an edition by its name.
     *
     * @param name the name
     * @return the edition; empty if the programme has none of that name
     */
    public final Optional<ProgrammeEdition> edition(String name) {
        return getEditions().stream()
                .filter(edition -> edition.getName().equals(name))
                .findFirst();
    }

    /**
     * Finds the edition that was offered on a day by what its source says.
     *
     * @param day the day
     * @return the edition whose stated days hold the day, the last such one; empty if there is none. An edition whose source
     *     gives no days is never the answer, however likely: see {@link #editionsPossibleOn}
     */
    public final Optional<ProgrammeEdition> editionOn(LocalDate day) {
        return getEditions().stream()
                .filter(edition ->
                        edition.getOffered().filter(span -> span.contains(day)).isPresent())
                .reduce((before, after) -> after);
    }

    /**
     * Finds the editions that may have been offered on a day.
     *
     * @param day the day
     * @return those whose stated days hold the day, and those whose source gives no days, in the order of
     *     {@link #getEditions}
     */
    public final List<ProgrammeEdition> editionsPossibleOn(LocalDate day) {
        return getEditions().stream()
                .filter(edition ->
                        edition.getOffered().map(span -> span.contains(day)).orElse(true))
                .toList();
    }

    /**
     * Begins a training programme.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this training programme
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link TrainingProgramme}: one method for each accessor, named without its {@code get}. A method for a
     * list or set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()}
     * throws {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableTrainingProgramme.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
