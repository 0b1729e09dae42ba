package org.nurture.referral;

import java.time.LocalDate;
import java.util.Objects;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * One step of a return to the base class.
 *
 * @param from the day from which it holds
 * @param baseClassHalfDays half-days a week in the base class, 0 to 10 inclusive
 */
public record ReturnStep(LocalDate from, int baseClassHalfDays) {
    /**
     * Checks the parts.
     *
     * @param from the day from which it holds
     * @param baseClassHalfDays half-days a week in the base class, 0 to 10 inclusive
     * @throws RefusedInputException with code {@code event.half-days} if the number lies outside 0 to 10
     */
    public ReturnStep {
        Objects.requireNonNull(from, "from");
        if (baseClassHalfDays < 0 || baseClassHalfDays > 10) {
            throw RefusedInputException.at(Pointer.ROOT.child("baseClassHalfDays"), "event.half-days");
        }
    }
}
