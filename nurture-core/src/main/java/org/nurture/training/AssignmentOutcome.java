package org.nurture.training;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a delegate's assignment.
 *
 * @param result the result
 * @param decidedOn the day on which it was handed in or marked; empty if it is not known
 * @param form the form in which it was handed in; empty if it is not known
 */
public record AssignmentOutcome(AssignmentResult result, Optional<LocalDate> decidedOn, Optional<AssignmentForm> form) {
    /**
     * Takes the parts.
     *
     * @param result the result
     * @param decidedOn the day on which it was handed in or marked; empty if it is not known
     * @param form the form in which it was handed in; empty if it is not known
     */
    public AssignmentOutcome {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(form, "form");
    }
}
