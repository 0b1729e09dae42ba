package org.nurture.accreditation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
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
