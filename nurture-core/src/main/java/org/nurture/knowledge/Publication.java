package org.nurture.knowledge;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.identity.PublicationId;
import org.nurture.principle.Principle;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.Nation;
import org.nurture.style.NurtureStyle;

/**
 * A publication on nurture, as a bibliography names it.
 */
@Value.Immutable
@NurtureStyle
public abstract class Publication {
    Publication() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract PublicationId getId();

    /**
     * Answers the title.
     *
     * @return the title, 1 to 300 characters
     */
    @Size(min = 1, max = 300)
    public abstract String getTitle();

    /**
     * Answers what kind of publication it is.
     *
     * @return the kind
     */
    public abstract PublicationKind getKind();

    /**
     * Answers the authors, in the order of the title page.
     *
     * @return at most 50 names; none if none is named
     */
    @Size(max = 50)
    public abstract List<@Size(min = 1, max = 120) String> getAuthors();

    /**
     * Answers who published it.
     *
     * @return the publisher; empty if it is not known
     */
    public abstract Optional<@Size(min = 1, max = 200) String> getPublisher();

    /**
     * Answers the year of publication.
     *
     * @return the year, 1 to 9999 inclusive; empty if it is not known
     */
    public abstract OptionalInt getYear();

    /**
     * Answers its international standard book number.
     *
     * @return the number; empty if it has none or it is not known
     */
    public abstract Optional<Isbn> getIsbn();

    /**
     * Answers where it can be read.
     *
     * @return the address; empty if there is none
     */
    public abstract Optional<URI> getLink();

    /**
     * Answers the nation that it is written for.
     *
     * @return the nation; empty if it is for any
     */
    public abstract Optional<Nation> getNation();

    /**
     * Answers the principles that it speaks of.
     *
     * @return the principles; none if none was noted
     */
    @Value.NaturalOrder
    public abstract SortedSet<Principle> getPrinciples();

    /**
     * Answers the key stages that it speaks of.
     *
     * @return the key stages; none if none was noted
     */
    @Value.NaturalOrder
    public abstract SortedSet<KeyStage> getKeyStages();

    /** A year is one that four digits write. */
    @Value.Check
    void checkYear() {
        if (getYear().orElse(1) < 1 || getYear().orElse(1) > 9999) {
            throw RefusedInputException.at(Pointer.ROOT.child("year"), "publication.year");
        }
    }

    /**
     * Begins a publication.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this publication
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Publication}: one method for each accessor, named without its {@code get}. A method for a list or
     * set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutablePublication.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
