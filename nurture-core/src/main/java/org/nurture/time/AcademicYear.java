package org.nurture.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * A school year, named by the calendar years in which it starts and ends: {@code 2024/25}.
 *
 * <p>On which day it begins differs: 1 September by law for England and Wales, mid-August by custom in Scotland. So the
 * day is passed in where it matters.
 *
 * @param startYear the calendar year in which it starts, 1900 to 2999 inclusive
 */
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    /**
     * Checks the year.
     *
     * @param startYear the calendar year in which it starts, 1900 to 2999 inclusive
     * @throws RefusedInputException with code {@code academic-year.range} if it lies outside
     */
    public AcademicYear {
        if (startYear < EARLIEST || startYear > LATEST) {
            throw RefusedInputException.of(
                    "academic-year.range", "earliest", Integer.toString(EARLIEST), "latest", Integer.toString(LATEST));
        }
    }

    /**
     * Reads a year such as {@code 2024/25} or {@code 2024/2025}; a hyphen may stand for the stroke.
     *
     * @param text the text
     * @return the year
     * @throws RefusedInputException with code {@code academic-year.range} if the first lies outside 1900 to 2999, or
     *     {@code academic-year.syntax} if the text is not two years that follow one another
     */
    public static AcademicYear of(String text) {
        String plain = text.strip().replace('-', '/');
        int stroke = plain.indexOf('/');
        if (stroke != 4 || !digits(plain, 0, 4)) {
            throw RefusedInputException.of("academic-year.syntax");
        }
        AcademicYear year = new AcademicYear(Integer.parseInt(plain.substring(0, 4)));
        String second = plain.substring(5);
        String full = Integer.toString(year.startYear + 1);
        if (!second.equals(full) && !second.equals(full.substring(full.length() - 2))) {
            throw RefusedInputException.of("academic-year.syntax");
        }
        return year;
    }

    /**
     * Reads a year, or answers nothing where {@link #of} would throw.
     *
     * @param text the text
     * @return the year, or empty if the text names none
     */
    public static Optional<AcademicYear> tryParse(String text) {
        try {
            return Optional.of(of(text));
        } catch (RefusedInputException refused) {
            return Optional.empty();
        }
    }

    /**
     * Finds the year that a day belongs to.
     *
     * @param day the day
     * @param startsOn the day on which school years begin there
     * @return the school year
     * @throws RefusedInputException with code {@code academic-year.range} if it lies outside 1900 to 2999
     */
    public static AcademicYear containing(LocalDate day, MonthDay startsOn) {
        boolean begun = !day.isBefore(startsOn.atYear(day.getYear()));
        return new AcademicYear(begun ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Answers the days of this year.
     *
     * @param startsOn the day on which school years begin there
     * @return from that day, inclusive, to the same day of the next year, exclusive
     */
    public DateSpan span(MonthDay startsOn) {
        return DateSpan.of(startsOn.atYear(startYear), startsOn.atYear(startYear + 1));
    }

    /**
     * Answers the year after this one.
     *
     * @return the next school year
     * @throws RefusedInputException with code {@code academic-year.range} after 2999/00
     */
    public AcademicYear next() {
        return new AcademicYear(startYear + 1);
    }

    /**
     * Answers the canonical text, such as {@code 2024/25}; {@link #of} reads it back.
     *
     * @return the text
     */
    public String text() {
        int end = (startYear + 1) % 100;
        return startYear + "/" + (end < 10 ? "0" : "") + end;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** Answers the canonical text. */
    @Override
    public String toString() {
        return text();
    }
}
