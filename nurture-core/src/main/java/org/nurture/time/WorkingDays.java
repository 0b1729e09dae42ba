package org.nurture.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.nurture.problem.RefusedInputException;

/**
 * The calendar that deadlines are counted in. The caller supplies it, because closures differ from school to school.
 *
 * <p>An implementation must answer the same for the same day and be safe for use by several threads.
 */
@FunctionalInterface
public interface WorkingDays {
    /** How many days on end a search for the next working day looks at: about ten years. */
    int SEARCH_LIMIT = 3660;

    /** How many days {@link #countBetween} looks at, at most: a thousand years. */
    int COUNT_LIMIT = 366_000;

    /**
     * Tells whether a day counts.
     *
     * @param day the day
     * @return true if it is a working day
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * Makes the calendar of Mondays to Fridays but for some closures.
     *
     * @param closures days on which nobody works, such as bank holidays
     * @return the calendar
     */
    static WorkingDays weekdaysExcept(Collection<LocalDate> closures) {
        Set<LocalDate> closed = Collections.unmodifiableSet(new TreeSet<>(closures));
        return day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !closed.contains(day);
    }

    /**
     * Counts on by working days: the nth working day after a day.
     *
     * @param from the day to count from, itself not counted
     * @param count how many working days, at least 0; 0 answers the day itself
     * @return the day reached
     * @throws IllegalArgumentException if the count is negative
     * @throws RefusedInputException with code {@code working-days.none} if {@link #SEARCH_LIMIT} days on end are none
     */
    default LocalDate plus(LocalDate from, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("working days are counted on, not back");
        }
        LocalDate day = from;
        for (int left = count; left > 0; left--) {
            day = next(day);
        }
        return day;
    }

    /**
     * Finds the first working day after a day.
     *
     * @param after the day, itself not considered
     * @return the next working day
     * @throws RefusedInputException with code {@code working-days.none} if {@link #SEARCH_LIMIT} days on end are none, or
     *     all those to {@link LocalDate#MAX}
     */
    default LocalDate next(LocalDate after) {
        LocalDate day = after;
        for (int i = 0; i < SEARCH_LIMIT && day.isBefore(LocalDate.MAX); i++) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                return day;
            }
        }
        throw RefusedInputException.of("working-days.none", "days", Integer.toString(SEARCH_LIMIT));
    }

    /**
     * Counts the working days between two days.
     *
     * @param startInclusive the first day counted
     * @param endExclusive the day before which counting stops
     * @return how many, 0 if the end is not later than the start
     * @throws RefusedInputException with code {@code working-days.too-far} if the two lie more than {@link #COUNT_LIMIT}
     *     days apart
     */
    default int countBetween(LocalDate startInclusive, LocalDate endExclusive) {
        if (endExclusive.toEpochDay() - startInclusive.toEpochDay() > COUNT_LIMIT) {
            throw RefusedInputException.of("working-days.too-far", "days", Integer.toString(COUNT_LIMIT));
        }
        int count = 0;
        for (LocalDate day = startInclusive; day.isBefore(endExclusive); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
