package org.nurture.knowledge;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nurture.style.NurtureStyle;
import org.nurture.time.DateSpan;

/** A publication, as a bibliography names it. */
@Value.Immutable
@NurtureStyle
public abstract class Publication {
    Publication() {}

    /**
     * Answers the title.
     *
     * @return the title, at most 300 characters
     */
    public abstract @Size(min = 1, max = 300) String getTitle();

    /**
     * Answers the authors in the order of the title page.
     *
     * @return the authors, possibly none
     */
    public abstract List<@Size(min = 1, max = 120) String> getAuthors();

    /**
     * Answers the words under which it is found.
     *
     * @return the words
     */
    public abstract Set<String> getKeywords();

    /**
     * Answers when it was in print.
     *
     * @return the span; empty if not known
     */
    public abstract Optional<DateSpan> getInPrint();

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

    /** Builds a {@link Publication}; a builder is not thread-safe and may be used again after {@code build()}. */
    public static final class Builder extends ImmutablePublication.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
