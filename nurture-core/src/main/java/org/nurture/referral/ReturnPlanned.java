package org.nurture.referral;

import java.util.List;
import java.util.Objects;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * The steps of the return to the base class were planned.
 *
 * @param header what every event carries
 * @param steps the steps in order of time, at least one
 */
public record ReturnPlanned(EventHeader header, List<ReturnStep> steps) implements ReferralEvent {
    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param steps the steps in order of time, at least one
     * @throws RefusedInputException with code {@code event.nothing-named} if there is no step, or {@code
     *     event.step-order} if one does not begin after the one before it
     */
    public ReturnPlanned {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw RefusedInputException.at(Pointer.ROOT.child("steps"), "event.nothing-named");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i).from().isAfter(steps.get(i - 1).from())) {
                throw RefusedInputException.at(
                        Pointer.ROOT.child("steps").child(i).child("from"), "event.step-order");
            }
        }
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.RETURN_PLANNED;
    }
}
