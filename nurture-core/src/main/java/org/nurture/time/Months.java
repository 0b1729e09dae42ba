package org.nurture.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.nurture.problem.RefusedInputException;

/** Counting on by whole months, with a stated answer where the month is too short. */
public final class Months {
    private Months() {}

    /**
     * Counts on, or back, by whole months.
     *
     * @param from the day to count from
     * @param months how many months, negative to count back
     * @param policy what to answer where the month reached has no such day
     * @return the day reached
     * @throws RefusedInputException with code {@code months.no-such-day} if the month reached has no such day and the
     *     policy is {@link MonthEnd#REFUSE}, or {@code time.limit} if the day lies outside {@link LocalDate#MIN} to {@link
     *     LocalDate#MAX}
     */
    public static LocalDate plus(LocalDate from, int months, MonthEnd policy) {
        LocalDate clipped;
        try {
            clipped = from.plusMonths(months);
        } catch (DateTimeException beyond) {
            throw RefusedInputException.of("time.limit");
        }
        if (clipped.getDayOfMonth() == from.getDayOfMonth()) {
            return clipped;
        }
        return switch (policy) {
            case LAST_DAY -> clipped;
            case FIRST_OF_NEXT -> clipped.plusDays(1);
            case REFUSE -> throw RefusedInputException.of("months.no-such-day");
        };
    }
}
