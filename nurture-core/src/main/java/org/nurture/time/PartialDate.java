package org.nurture.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nurture.problem.RefusedInputException;

/**
 * A year, a month or a day, as precisely as a source gives it, written as ISO 8601 does.
 *
 * <p>The order is that of the texts: {@code 2010} before {@code 2010-11} before {@code 2010-11-30}.
 *
 * @param text such as {@code 1970}, {@code 2010-11} or {@code 2010-11-30}; a year 0000 to 9999, a month of the twelve, a day
 *     that the month has
 */
public record PartialDate(String text) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    /**
     * Checks that there is such a year, month or day.
     *
     * @param text such as {@code 1970}, {@code 2010-11} or {@code 2010-11-30}
     * @throws RefusedInputException with code {@code partial-date.syntax} if it is none
     */
    public PartialDate {
        Objects.requireNonNull(text, "text");
        if (!isOne(text)) {
            throw RefusedInputException.of("partial-date.syntax");
        }
    }

    /**
     * Reads a year, a month or a day.
     *
     * @param text such as {@code 1970}, {@code 2010-11} or {@code 2010-11-30}
     * @return the date, as precise as the text
     * @throws RefusedInputException with code {@code partial-date.syntax} if it is none
     */
    public static PartialDate of(String text) {
        return new PartialDate(text);
    }

    /**
     * Reads a year, a month or a day, or answers nothing where {@link #of} would throw.
     *
     * @param text the text
     * @return the date, or empty if the text names none
     */
    public static Optional<PartialDate> tryParse(String text) {
        return isOne(text) ? Optional.of(new PartialDate(text)) : Optional.empty();
    }

    /**
     * Answers the days that it may mean.
     *
     * @return the days of that year or month, or the one day
     */
    public DateSpan span() {
        LocalDate first = first(text);
        return switch (text.length()) {
            case 4 -> DateSpan.of(first, first.plusYears(1));
            case 7 -> DateSpan.of(first, first.plusMonths(1));
            default -> DateSpan.ofDays(first, first);
        };
    }

    private static boolean isOne(String text) {
        // Java's own readers also take years of other lengths and signs, and are slow to be made ready.
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            first(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** The first day that it may mean. */
    private static LocalDate first(String text) {
        int month = text.length() < 7 ? 1 : Integer.parseInt(text, 5, 7, 10);
        int day = text.length() < 10 ? 1 : Integer.parseInt(text, 8, 10, 10);
        return LocalDate.of(Integer.parseInt(text, 0, 4, 10), month, day);
    }

    @Override
    public int compareTo(PartialDate other) {
        return text.compareTo(other.text);
    }

    /** Answers the text. */
    @Override
    public String toString() {
        return text;
    }
}
