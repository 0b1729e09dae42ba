package org.nurture.principle;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.style.NurtureStyle;

/**
 * Something that shows that a group lives a principle. Whether there is enough of it is for rules to say.
 */
@Value.Immutable
@NurtureStyle
public abstract class PrincipleEvidence {
    PrincipleEvidence() {}

    /**
     * Answers the principle.
     *
     * @return the principle
     */
    public abstract Principle getPrinciple();

    /**
     * Answers by what it was seen.
     *
     * @return the kind of evidence
     */
    public abstract EvidenceKind getKind();

    /**
     * Answers when it was seen.
     *
     * @return the day
     */
    public abstract LocalDate getSeenOn();

    /**
     * Answers in what capacity somebody saw it.
     *
     * @return the role
     */
    public abstract Role getSeenBy();

    /**
     * Answers what was seen.
     *
     * @return free text that names no child
     */
    public abstract Narrative getDescription();

    /**
     * Begins a principle evidence.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this principle evidence
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link PrincipleEvidence}: one method for each accessor, named without its {@code get}. A method for a
     * list or set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()}
     * throws {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutablePrincipleEvidence.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
