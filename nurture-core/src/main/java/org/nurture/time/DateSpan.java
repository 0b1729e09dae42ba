package org.nurture.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

/**
 * A run of whole days, half-open: the start belongs to it, the end does not.
 *
 * @param start the first day, inclusive
 * @param endExclusive the first day after it, exclusive; empty if the span has no end yet
 */
public record DateSpan(LocalDate start, Optional<LocalDate> endExclusive) {
    /**
     * Checks the order of the two days.
     *
     * @param start the first day, inclusive
     * @param endExclusive the first day after it, exclusive; empty if the span has no end yet
     * @throws RefusedInputException with code {@code date-span.order} if the end is not later than the start
     */
    public DateSpan {
        if (endExclusive.isPresent() && !endExclusive.get().isAfter(start)) {
            throw new RefusedInputException(
                    List.of(Problem.of("date-span.order").under(Pointer.ROOT.child("endExclusive"))));
        }
    }
}
