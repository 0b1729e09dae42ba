package org.nurture.accreditation;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Citation;
import org.nurture.style.NurtureStyle;
import org.nurture.time.DateSpan;
import org.nurture.time.MonthEnd;

/**
 * The terms of a quality award as one source states them.
 */
@Value.Immutable
@NurtureStyle
public abstract class SchemeEdition {
    SchemeEdition() {}

    /**
     * Answers the short name of the edition, unique within its scheme.
     *
     * @return the name, 1 to 60 characters
     */
    @Size(min = 1, max = 60)
    public abstract String getName();

    /**
     * Answers for how many months an award counts from the day on which it was given.
     *
     * @return the number of months, above 0; empty if the source does not say
     */
    public abstract OptionalInt getValidMonths();

    /**
     * Answers how many months a group must have been running before it may apply.
     *
     * @return the number of months, at least 0; empty if the source does not say
     */
    public abstract OptionalInt getMonthsRunning();

    /**
     * Answers since when, and until when, these terms hold.
     *
     * @return the span; empty if the source does not say
     */
    public abstract Optional<DateSpan> getInForce();

    /**
     * Answers for how many months a school follows a programme before it may apply.
     *
     * @return the number of months, above 0; empty if there is no programme or the source does not say
     */
    public abstract OptionalInt getProgrammeMonths();

    /**
     * Answers after how many months of that programme checks are made.
     *
     * @return the months, each above 0; none if there are none or the source does not say
     */
    @Value.NaturalOrder
    public abstract SortedSet<Integer> getChecksAfterMonths();

    /**
     * Answers under which headings the standards stand.
     *
     * @return at most 50 headings; none if the source does not give them
     */
    @Size(max = 50)
    public abstract List<@Size(min = 1, max = 120) String> getStandards();

    /**
     * Answers what is laid before the body when an award is to be renewed.
     *
     * @return the kinds of evidence; none if the source does not give them
     */
    @Value.NaturalOrder
    public abstract SortedSet<RenewalEvidence> getRenewalEvidence();

    /**
     * Answers who says what is laid before the body when an award is to be renewed.
     *
     * @return the citation; empty if it is the {@linkplain #getSource source} of the rest, or nothing is said
     */
    public abstract Optional<Citation> getRenewalSource();

    /**
     * Answers what becomes of an award given on a day that the month of its end has not. The sources do not say; this
     * is our decision, stated.
     *
     * @return the policy
     */
    public abstract MonthEnd getMonthEnd();

    /**
     * Answers the source.
     *
     * @return the citation
     */
    public abstract Citation getSource();

    /** An award counts for some time, and nobody has been running for less than none. */
    @Value.Check
    void checkMonths() {
        if (getValidMonths().orElse(1) < 1) {
            throw RefusedInputException.at(Pointer.ROOT.child("validMonths"), "scheme-edition.months");
        }
        if (getMonthsRunning().orElse(0) < 0) {
            throw RefusedInputException.at(Pointer.ROOT.child("monthsRunning"), "scheme-edition.months");
        }
        if (getProgrammeMonths().orElse(1) < 1) {
            throw RefusedInputException.at(Pointer.ROOT.child("programmeMonths"), "scheme-edition.months");
        }
        if (!getChecksAfterMonths().isEmpty() && getChecksAfterMonths().first() < 1) {
            throw RefusedInputException.at(Pointer.ROOT.child("checksAfterMonths"), "scheme-edition.months");
        }
    }

    /**
     * Begins a scheme edition.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this scheme edition
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link SchemeEdition}: one method for each accessor, named without its {@code get}. A method for a list
     * or set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableSchemeEdition.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
