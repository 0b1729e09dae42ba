package org.nurture.training;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * What became of a delegate's assignment.
 *
 * <p>Records that were written before the two days were told apart have only {@code decidedOn}, and may have meant either by
 * it; {@link #handedInBy} takes it for no more than it says.
 *
 * @param result the result
 * @param decidedOn the day on which it was marked; in older records, and where nothing was marked yet, the day on which it
 *     was handed in; empty if it is not known
 * @param form the form in which it was handed in; empty if it is not known
 * @param handedInOn the day on which it was handed in; empty if it was not, or the day is not known
 */
public record AssignmentOutcome(
        AssignmentResult result,
        Optional<LocalDate> decidedOn,
        Optional<AssignmentForm> form,
        Optional<LocalDate> handedInOn) {
    /**
     * Takes the parts.
     *
     * @param result the result
     * @param decidedOn the day on which it was marked; in older records the day on which it was handed in or marked; empty
     *     if it is not known
     * @param form the form in which it was handed in; empty if it is not known
     * @param handedInOn the day on which it was handed in; empty if it was not, or the day is not known
     * @throws org.nurture.problem.RefusedInputException with code {@code assignment-outcome.dates} if it was decided before
     *     it was handed in, or has a day of handing in and is said not to have been handed in
     */
    public AssignmentOutcome {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(handedInOn, "handedInOn");
        if (handedInOn.isPresent()
                && (result == AssignmentResult.NOT_HANDED_IN
                        || decidedOn.filter(handedInOn.get()::isAfter).isPresent())) {
            throw RefusedInputException.at(Pointer.ROOT.child("handedInOn"), "assignment-outcome.dates");
        }
    }

    /**
     * Makes an outcome of which the day of handing in is not known.
     *
     * @param result the result
     * @param decidedOn the day on which it was marked, or handed in where nothing was marked yet; empty if it is not known
     * @param form the form in which it was handed in; empty if it is not known
     */
    public AssignmentOutcome(AssignmentResult result, Optional<LocalDate> decidedOn, Optional<AssignmentForm> form) {
        this(result, decidedOn, form, Optional.empty());
    }

    /**
     * Answers by when it had been handed in.
     *
     * @return the day of handing in if it is known, else the day of the decision, before which it must have been; empty if
     *     it was not handed in or neither day is known
     */
    public Optional<LocalDate> handedInBy() {
        return result == AssignmentResult.NOT_HANDED_IN ? Optional.empty() : handedInOn.or(() -> decidedOn);
    }

    /**
     * Tells whether the day of {@link #handedInBy} is the very day of handing in.
     *
     * @return true if that was recorded, or if nothing was marked yet, so that the one day there is can be no other
     */
    public boolean handingInKnown() {
        return handedInOn.isPresent() || (result == AssignmentResult.HANDED_IN && decidedOn.isPresent());
    }
}
