package org.nurture.json.shape;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.nurture.problem.RefusedInputException;

/**
 * Reads and writes ISO 8601 days and instants, which is where most of the time of reading a document goes.
 *
 * <p>A day is {@code 2026-11-24}, years 0001 to 9999. An instant is {@code 2026-11-24T09:30:00Z}, in UTC, with up to
 * nine digits of the second's fraction.
 */
final class FastDates {
    private static final int DATE_LENGTH = 10;
    private static final int SECONDS_LENGTH = 19;
    private static final int DAY_SECONDS = 86_400;

    private FastDates() {}

    static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH) {
            throw RefusedInputException.of("json.date");
        }
        return date(text, "json.date");
    }

    static Instant instant(String text) {
        int length = text.length();
        if (length < SECONDS_LENGTH + 1
                || text.charAt(length - 1) != 'Z'
                || text.charAt(DATE_LENGTH) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            throw RefusedInputException.of("json.instant");
        }
        LocalDate day = date(text, "json.instant");
        int hour = number(text, 11, 2, "json.instant");
        int minute = number(text, 14, 2, "json.instant");
        int second = number(text, 17, 2, "json.instant");
        if (hour > 23 || minute > 59 || second > 59) {
            throw RefusedInputException.of("json.instant");
        }
        int nanos = fraction(text, length);
        return Instant.ofEpochSecond(day.toEpochDay() * DAY_SECONDS + hour * 3600L + minute * 60L + second, nanos);
    }

    static int put(LocalDate day, char[] text) {
        put(text, day, "json.date");
        return DATE_LENGTH;
    }

    static int put(Instant instant, char[] text) {
        long seconds = instant.getEpochSecond();
        int ofDay = (int) Math.floorMod(seconds, (long) DAY_SECONDS);
        LocalDate day;
        try {
            day = LocalDate.ofEpochDay(Math.floorDiv(seconds, (long) DAY_SECONDS));
        } catch (DateTimeException outside) {
            throw RefusedInputException.of("json.instant");
        }
        int nanos = instant.getNano();
        // As the JDK writes it: no digits, or three, six or nine.
        int digits = nanos == 0 ? 0 : nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
        int length = SECONDS_LENGTH + 1 + (digits == 0 ? 0 : digits + 1);
        put(text, day, "json.instant");
        text[10] = 'T';
        put(text, 11, ofDay / 3600);
        text[13] = ':';
        put(text, 14, ofDay / 60 % 60);
        text[16] = ':';
        put(text, 17, ofDay % 60);
        if (digits > 0) {
            text[SECONDS_LENGTH] = '.';
            put(
                    text,
                    SECONDS_LENGTH + 1,
                    digits,
                    digits == 3 ? nanos / 1_000_000 : digits == 6 ? nanos / 1_000 : nanos);
        }
        text[length - 1] = 'Z';
        return length;
    }

    private static void put(char[] text, LocalDate day, String code) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw RefusedInputException.of(code);
        }
        put(text, 0, day.getYear() / 100);
        put(text, 2, day.getYear() % 100);
        text[4] = '-';
        put(text, 5, day.getMonthValue());
        text[7] = '-';
        put(text, 8, day.getDayOfMonth());
    }

    private static LocalDate date(String text, String code) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw RefusedInputException.of(code);
        }
        int year = number(text, 0, 4, code);
        if (year == 0) {
            throw RefusedInputException.of(code);
        }
        try {
            return LocalDate.of(year, number(text, 5, 2, code), number(text, 8, 2, code));
        } catch (DateTimeException noSuchDay) {
            throw RefusedInputException.of(code);
        }
    }

    private static int fraction(String text, int length) {
        if (length == SECONDS_LENGTH + 1) {
            return 0;
        }
        int digits = length - SECONDS_LENGTH - 2;
        if (text.charAt(SECONDS_LENGTH) != '.' || digits < 1 || digits > 9) {
            throw RefusedInputException.of("json.instant");
        }
        int nanos = number(text, SECONDS_LENGTH + 1, digits, "json.instant");
        for (int i = digits; i < 9; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int digits, String code) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw RefusedInputException.of(code);
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Puts two digits: most of a date are pairs, and need no loop. */
    private static void put(char[] text, int from, int value) {
        text[from] = (char) ('0' + value / 10);
        text[from + 1] = (char) ('0' + value % 10);
    }

    private static void put(char[] text, int from, int digits, int value) {
        int left = value;
        for (int i = from + digits - 1; i >= from; i--) {
            text[i] = (char) ('0' + left % 10);
            left /= 10;
        }
    }
}
