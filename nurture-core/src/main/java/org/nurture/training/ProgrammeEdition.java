package org.nurture.training;

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

/**
 * A training programme as it stood for some years: how long it is taught, what is handed in, and what it leads to.
 *
 * <p>Editions differ: a course of three days once carried credit toward a degree by way of a university; today's
 * carries credit points of the Scottish framework. What a source does not give is absent.
 */
@Value.Immutable
@NurtureStyle
public abstract class ProgrammeEdition {
    ProgrammeEdition() {}

    /**
     * Answers the short name of the edition, unique within its programme.
     *
     * @return the name, 1 to 60 characters
     */
    @Size(min = 1, max = 60)
    public abstract String getName();

    /**
     * Answers when it was offered.
     *
     * @return the span; empty if the source does not say
     */
    public abstract Optional<DateSpan> getOffered();

    /**
     * Answers on how many days it is taught.
     *
     * @return the number of days, above 0; empty if it is not known
     */
    public abstract OptionalInt getContactDays();

    /**
     * Answers how many delegates a run may have at most.
     *
     * @return the number, above 0; empty if it is not known
     */
    public abstract OptionalInt getLargestRun();

    /**
     * Answers within how many months after the training the assignment is due.
     *
     * @return the number of months, above 0; empty if the source does not say
     */
    public abstract OptionalInt getAssignmentMonths();

    /**
     * Answers in which forms the assignment may be handed in.
     *
     * @return the forms; none if they are not known
     */
    @Value.NaturalOrder
    public abstract SortedSet<AssignmentForm> getAssignmentForms();

    /**
     * Answers the nationally accredited qualification that it leads to.
     *
     * @return its name, 1 to 200 characters; empty if it leads to none or the name is not known
     */
    public abstract Optional<@Size(min = 1, max = 200) String> getQualification();

    /**
     * Answers who accredits that qualification.
     *
     * @return the body; empty if it is not known
     */
    public abstract Optional<@Size(min = 1, max = 120) String> getAccreditedBy();

    /**
     * Answers the credit that the qualification carries.
     *
     * @return at most 10 awards; none if it carries none or how much is not known
     */
    @Size(max = 10)
    public abstract List<CreditAward> getCredit();

    /**
     * Answers whether the qualification gives credit toward degree status.
     *
     * @return what the source says; empty if it does not say. How many points is another question
     */
    public abstract Optional<Boolean> getCreditTowardDegree();

    /**
     * Answers the source.
     *
     * @return the citation
     */
    public abstract Citation getSource();

    /** What is counted in days, months or people is above zero. */
    @Value.Check
    void checkNumbers() {
        check(getContactDays(), "contactDays");
        check(getLargestRun(), "largestRun");
        check(getAssignmentMonths(), "assignmentMonths");
    }

    private static void check(OptionalInt number, String property) {
        if (number.isPresent() && number.getAsInt() <= 0) {
            throw RefusedInputException.at(Pointer.ROOT.child(property), "programme-edition.number");
        }
    }

    /**
     * Begins a programme edition.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this programme edition
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link ProgrammeEdition}: one method for each accessor, named without its {@code get}. A method for a
     * list or set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()}
     * throws {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableProgrammeEdition.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
