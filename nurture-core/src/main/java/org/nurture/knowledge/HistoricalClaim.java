package org.nurture.knowledge;

import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Citation;
import org.nurture.style.NurtureStyle;
import org.nurture.time.PartialDate;

/**
 * What one source says happened, and when. Claims that disagree stand side by side, each with its source.
 */
@Value.Immutable
@NurtureStyle
public abstract class HistoricalClaim {
    HistoricalClaim() {}

    /**
     * Answers the event, by a short name that rival claims share, such as {@code first-groups}.
     *
     * @return 1 to 80 characters
     */
    @Size(min = 1, max = 80)
    public abstract String getEvent();

    /**
     * Answers what the source says happened.
     *
     * @return 1 to 400 characters, in our words
     */
    @Size(min = 1, max = 400)
    public abstract String getStatement();

    /**
     * Answers when it says so: a year, a month or a day, as ISO 8601 writes them.
     *
     * @return such as {@code 1970} or {@code 2010-11}, which {@link org.nurture.time.PartialDate} reads; anything else is
     *     refused, as is a month or day that there is not
     */
    public abstract String getWhen();

    /**
     * Answers the source.
     *
     * @return the citation
     */
    public abstract Citation getSource();

    /** A time that is no year, month or day says nothing. */
    @Value.Check
    void checkWhen() {
        if (PartialDate.tryParse(getWhen()).isEmpty()) {
            throw RefusedInputException.at(Pointer.ROOT.child("when"), "historical-claim.when");
        }
    }

    /**
     * Begins a historical claim.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this historical claim
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link HistoricalClaim}: one method for each accessor, named without its {@code get}. A method for a list
     * or set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableHistoricalClaim.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
