package org.nurture.accreditation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * A scheme under which groups or schools are given a quality award.
 */
@Value.Immutable
@NurtureStyle
public abstract class QualityAwardScheme {
    QualityAwardScheme() {}

    /**
     * Answers the short name by which awards name the scheme.
     *
     * @return lower-case words joined by hyphens
     */
    @Size(min = 1, max = 60)
    public abstract String getName();

    /**
     * Answers the title.
     *
     * @return the title
     */
    @Size(min = 1, max = 120)
    public abstract String getTitle();

    /**
     * Answers who gives the award.
     *
     * @return the body
     */
    @Size(min = 1, max = 120)
    public abstract String getGivenBy();

    /**
     * Answers to what it is given.
     *
     * @return a group or a school
     */
    public abstract AwardRecipientKind getRecipient();

    /**
     * Answers the terms, as dated sources state them, the present ones last.
     *
     * @return at most 20 editions
     */
    @Size(max = 20)
    public abstract List<@Valid SchemeEdition> getEditions();

    /** An edition is told by its name. */
    @Value.Check
    void checkEditions() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < getEditions().size(); i++) {
            if (!names.add(getEditions().get(i).getName())) {
                throw RefusedInputException.at(
                        Pointer.ROOT.child("editions").child(i), "quality-award-scheme.edition-twice");
            }
        }
    }

    /**
     * Finds an edition by its name.
     *
     * @param name the name
     * @return the edition; empty if the scheme has none of that name
     */
    public final Optional<SchemeEdition> edition(String name) {
        return getEditions().stream()
                .filter(edition -> edition.getName().equals(name))
                .findFirst();
    }

    /**
     * Finds the terms that held on a day by what their source says.
     *
     * @param day the day
     * @return the edition whose stated days hold the day, the last such one; empty if there is none. An edition whose source
     *     gives no days is never the answer, however likely: see {@link #editionsPossibleOn}
     */
    public final Optional<SchemeEdition> editionOn(LocalDate day) {
        return getEditions().stream()
                .filter(edition ->
                        edition.getInForce().filter(span -> span.contains(day)).isPresent())
                .reduce((before, after) -> after);
    }

    /**
     * Finds the terms that may have held on a day.
     *
     * @param day the day
     * @return those whose stated days hold the day, and those whose source gives no days, in the order of
     *     {@link #getEditions}
     */
    public final List<SchemeEdition> editionsPossibleOn(LocalDate day) {
        return getEditions().stream()
                .filter(edition ->
                        edition.getInForce().map(span -> span.contains(day)).orElse(true))
                .toList();
    }

    /**
     * Begins a quality award scheme.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this quality award scheme
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link QualityAwardScheme}: one method for each accessor, named without its {@code get}. A method for a
     * list or set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()}
     * throws {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableQualityAwardScheme.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
