package org.nurture.json.shape;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nurture.json.token.Taker;
import org.nurture.problem.RefusedInputException;

/**
 * Reads and writes ISO 8601 days and instants, which is where most of the time of reading a document goes.
 *
 * <p>A day is {@code 2026-11-24}, years 0001 to 9999. An instant is {@code 2026-11-24T09:30:00Z}, in UTC, with up to
 * nine digits of the second's fraction.
 */
final class FastDates {
    /** The code of what is no day. */
    static final String DATE = "json.date";

    /** The code of what is no instant. */
    static final String INSTANT = "json.instant";

    /** Makes days. */
    static final Taker DATE_TAKER = new Taker() {
        @Override
        public @Nullable Object take(char[] text, int from, int length) {
            return date(text, from, length);
        }
    };

    /** Makes instants. */
    static final Taker INSTANT_TAKER = new Taker() {
        @Override
        public @Nullable Object take(char[] text, int from, int length) {
            return instant(text, from, length);
        }
    };

    private static final int DATE_LENGTH = 10;
    private static final int SECONDS_LENGTH = 19;
    private static final int DAY_SECONDS = 86_400;

    /** So far below zero that a year of two pairs is negative whichever of them is none. */
    private static final int NO_DIGITS = -10_000;

    private FastDates() {}

    static @Nullable LocalDate date(char[] text, int from, int length) {
        return length == DATE_LENGTH ? date(text, from) : null;
    }

    static @Nullable Instant instant(char[] text, int from, int length) {
        if (length <= SECONDS_LENGTH
                || text[from + length - 1] != 'Z'
                || text[from + DATE_LENGTH] != 'T'
                || text[from + 13] != ':'
                || text[from + 16] != ':') {
            return null;
        }
        LocalDate day = date(text, from);
        int hour = pair(text, from + 11);
        int minute = pair(text, from + 14);
        int second = pair(text, from + 17);
        int nanos = fraction(text, from + SECONDS_LENGTH, length - SECONDS_LENGTH - 1);
        if (day == null || (hour | minute | second | nanos) < 0 || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return Instant.ofEpochSecond(day.toEpochDay() * DAY_SECONDS + hour * 3600L + minute * 60L + second, nanos);
    }

    static int put(LocalDate day, char[] text) {
        put(text, day, DATE);
        return DATE_LENGTH;
    }

    static int put(Instant instant, char[] text) {
        long seconds = instant.getEpochSecond();
        int ofDay = (int) Math.floorMod(seconds, (long) DAY_SECONDS);
        LocalDate day;
        try {
            day = LocalDate.ofEpochDay(Math.floorDiv(seconds, (long) DAY_SECONDS));
        } catch (DateTimeException outside) {
            throw RefusedInputException.of(INSTANT);
        }
        int nanos = instant.getNano();
        // As the JDK writes it: no digits, or three, six or nine.
        int digits = nanos == 0 ? 0 : nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
        int length = SECONDS_LENGTH + 1 + (digits == 0 ? 0 : digits + 1);
        put(text, day, INSTANT);
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

    private static @Nullable LocalDate date(char[] text, int from) {
        int year = pair(text, from) * 100 + pair(text, from + 2);
        int month = pair(text, from + 5);
        int day = pair(text, from + 8);
        if (text[from + 4] != '-' || text[from + 7] != '-' || year < 1 || month < 0 || day < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Answers the nanoseconds of a point and digits, or of nothing at all; negative if it is anything else. */
    private static int fraction(char[] text, int from, int length) {
        if (length == 0) {
            return 0;
        }
        int digits = length - 1;
        if (text[from] != '.' || digits < 1 || digits > 9) {
            return -1;
        }
        int nanos = number(text, from + 1, digits);
        for (int i = digits; i < 9; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** Answers what two digits say; {@link #NO_DIGITS} if one is none. */
    private static int pair(char[] text, int from) {
        int tens = text[from] - '0';
        int ones = text[from + 1] - '0';
        boolean digits = (tens | 9 - tens | ones | 9 - ones) >= 0;
        return digits ? tens * 10 + ones : NO_DIGITS;
    }

    /** Answers what the digits say; negative if one is none. */
    private static int number(char[] text, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
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
