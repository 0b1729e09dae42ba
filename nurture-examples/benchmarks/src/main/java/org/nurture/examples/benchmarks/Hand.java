package org.nurture.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What the codecs that are written by hand have in common: fast dates, and checks of structure. */
final class Hand {
    private Hand() {}

    static LocalDate day(String text) {
        require(text.length() == 10);
        return dayOf(text);
    }

    static LocalDate dayOf(String text) {
        require(text.charAt(4) == '-' && text.charAt(7) == '-');
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    static Instant moment(String text) {
        require(text.length() == 20 && text.charAt(10) == 'T' && text.charAt(19) == 'Z');
        long seconds = dayOf(text).toEpochDay() * 86_400
                + number(text, 11, 13) * 3_600L
                + number(text, 14, 16) * 60L
                + number(text, 17, 19);
        return Instant.ofEpochSecond(seconds);
    }

    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            require(digit >= 0 && digit <= 9);
            number = number * 10 + digit;
        }
        return number;
    }

    static String text(JsonParser in) {
        require(in.currentToken() == JsonToken.VALUE_STRING);
        return in.getString();
    }

    static <T> T once(@Nullable T before, T now) {
        require(before == null);
        return now;
    }

    static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("missing member");
        }
        return value;
    }

    static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("not a referral");
        }
    }

    static void writeDay(LocalDate day, JsonGenerator out) {
        char[] text = new char[10];
        put(day, text);
        out.writeString(text, 0, text.length);
    }

    static void writeMoment(Instant moment, JsonGenerator out) {
        require(moment.getNano() == 0);
        long seconds = moment.getEpochSecond();
        int ofDay = (int) Math.floorMod(seconds, 86_400L);
        char[] text = new char[20];
        put(LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L)), text);
        text[10] = 'T';
        put(ofDay / 3_600, text, 11);
        text[13] = ':';
        put(ofDay / 60 % 60, text, 14);
        text[16] = ':';
        put(ofDay % 60, text, 17);
        text[19] = 'Z';
        out.writeString(text, 0, text.length);
    }

    private static void put(LocalDate day, char[] text) {
        require(day.getYear() >= 1000 && day.getYear() <= 9999);
        put(day.getYear() / 100, text, 0);
        put(day.getYear() % 100, text, 2);
        text[4] = '-';
        put(day.getMonthValue(), text, 5);
        text[7] = '-';
        put(day.getDayOfMonth(), text, 8);
    }

    private static void put(int number, char[] text, int at) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }
}
