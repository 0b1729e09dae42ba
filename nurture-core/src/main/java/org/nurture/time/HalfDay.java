package org.nurture.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * A half-day of the school week: what this field calls a session, ten to the week.
 *
 * <p>The order is that of the week. The department's statistics define a session as half a school day; full-time and
 * part-time provision are counted in them.
 */
public enum HalfDay {
    /** Monday morning. */
    MONDAY_AM(DayOfWeek.MONDAY, true),
    /** Monday afternoon. */
    MONDAY_PM(DayOfWeek.MONDAY, false),
    /** Tuesday morning. */
    TUESDAY_AM(DayOfWeek.TUESDAY, true),
    /** Tuesday afternoon. */
    TUESDAY_PM(DayOfWeek.TUESDAY, false),
    /** Wednesday morning. */
    WEDNESDAY_AM(DayOfWeek.WEDNESDAY, true),
    /** Wednesday afternoon. */
    WEDNESDAY_PM(DayOfWeek.WEDNESDAY, false),
    /** Thursday morning. */
    THURSDAY_AM(DayOfWeek.THURSDAY, true),
    /** Thursday afternoon. */
    THURSDAY_PM(DayOfWeek.THURSDAY, false),
    /** Friday morning. */
    FRIDAY_AM(DayOfWeek.FRIDAY, true),
    /** Friday afternoon. */
    FRIDAY_PM(DayOfWeek.FRIDAY, false);

    private static final List<HalfDay> ALL = List.of(values());

    private final DayOfWeek day;
    private final boolean morning;
    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    HalfDay(DayOfWeek day, boolean morning) {
        this.day = day;
        this.morning = morning;
    }

    /**
     * Finds the half-day of a school day.
     *
     * @param day Monday to Friday
     * @param morning whether the morning is meant
     * @return the half-day
     * @throws RefusedInputException with code {@code half-day.weekend} for a Saturday or a Sunday
     */
    public static HalfDay of(DayOfWeek day, boolean morning) {
        if (day.compareTo(DayOfWeek.FRIDAY) > 0) {
            throw RefusedInputException.of("half-day.weekend");
        }
        return ALL.get((day.getValue() - 1) * 2 + (morning ? 0 : 1));
    }

    /**
     * Reads a half-day: the day's English name or its first three letters, then {@code am} or {@code pm}, parted by a
     * hyphen, a space or an underscore, in capitals or not.
     *
     * @param text such as {@code tuesday-pm} or {@code Tue PM}
     * @return the half-day
     * @throws RefusedInputException with code {@code half-day.unknown} if the text names none
     */
    public static HalfDay of(String text) {
        return tryParse(text).orElseThrow(() -> RefusedInputException.of("half-day.unknown"));
    }

    /**
     * Reads a half-day, or answers nothing where {@link #of(String)} would throw.
     *
     * @param text the text
     * @return the half-day, or empty if the text names none
     */
    public static Optional<HalfDay> tryParse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        for (HalfDay half : ALL) {
            String shorter = half.text.substring(0, 3) + half.text.substring(half.text.indexOf('-'));
            if (plain.equals(half.text) || plain.equals(shorter)) {
                return Optional.of(half);
            }
        }
        return Optional.empty();
    }

    /**
     * Answers the day of the week.
     *
     * @return Monday to Friday
     */
    public DayOfWeek day() {
        return day;
    }

    /**
     * Tells mornings from afternoons.
     *
     * @return true for a morning
     */
    public boolean isMorning() {
        return morning;
    }

    /**
     * Answers the canonical text, such as {@code tuesday-pm}; {@link #of(String)} reads it back.
     *
     * @return the text
     */
    public String text() {
        return text;
    }
}
