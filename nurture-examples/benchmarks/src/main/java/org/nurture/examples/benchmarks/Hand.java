package org.nurture.examples.benchmarks;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nurture.identity.Role;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** What the codecs that are written by hand have in common: fast dates, and checks of structure. */
final class Hand {
    static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory LINES =
            JsonFactory.builder().rootValueSeparator("\n").build();

    static final Vocabulary<Role> ROLES = new Vocabulary<>(Role.values());
    static final SerializedString SCHEMA = new SerializedString("schema");
    static final SerializedString ID = new SerializedString("id");

    private Hand() {}

    static JsonParser reader(byte[] json) {
        WholeText.require(json);
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    static JsonParser reader(InputStream json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    static JsonGenerator lineWriter(OutputStream out) {
        return LINES.createGenerator(ObjectWriteContext.empty(), out);
    }

    static JsonGenerator writer(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    static LocalDate day(JsonParser in) {
        require(in.currentToken() == JsonToken.VALUE_STRING);
        char[] text = in.getStringCharacters();
        require(in.getStringLength() == 10);
        return day(text, in.getStringOffset());
    }

    private static LocalDate day(char[] text, int from) {
        require(text[from + 4] == '-' && text[from + 7] == '-');
        return LocalDate.of(number(text, from, 4), number(text, from + 5, 2), number(text, from + 8, 2));
    }

    static Instant moment(JsonParser in) {
        require(in.currentToken() == JsonToken.VALUE_STRING);
        char[] text = in.getStringCharacters();
        int from = in.getStringOffset();
        require(in.getStringLength() == 20
                && text[from + 10] == 'T'
                && text[from + 13] == ':'
                && text[from + 16] == ':'
                && text[from + 19] == 'Z');
        int hour = number(text, from + 11, 2);
        int minute = number(text, from + 14, 2);
        int second = number(text, from + 17, 2);
        require(hour < 24 && minute < 60 && second < 60);
        return Instant.ofEpochSecond(day(text, from).toEpochDay() * 86_400 + hour * 3_600L + minute * 60L + second);
    }

    private static int number(char[] text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] - '0';
            require(digit >= 0 && digit <= 9);
            number = number * 10 + digit;
        }
        return number;
    }

    static String text(JsonParser in) {
        require(in.currentToken() == JsonToken.VALUE_STRING);
        return in.getString();
    }

    static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("missing member");
        }
        return value;
    }

    /** A list of what each of its objects is read to; the parser stands at its beginning. */
    static <T> List<T> list(JsonParser in, Function<JsonParser, T> read) {
        require(in.currentToken() == JsonToken.START_ARRAY);
        List<T> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(read.apply(in));
        }
        return list;
    }

    static void begin(JsonParser in) {
        require(in.currentToken() == JsonToken.START_OBJECT);
    }

    static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("not the document that was asked for");
        }
    }

    static void write(SerializableString name, String text, JsonGenerator out) {
        out.writeName(name);
        out.writeString(text);
    }

    static void write(SerializableString name, LocalDate day, JsonGenerator out) {
        out.writeName(name);
        writeDay(day, out);
    }

    static void write(SerializableString name, SerializableString word, JsonGenerator out) {
        out.writeName(name);
        out.writeString(word);
    }

    static <T> void write(
            SerializableString name, Collection<T> list, BiConsumer<T, JsonGenerator> write, JsonGenerator out) {
        out.writeName(name);
        out.writeStartArray();
        for (T each : list) {
            write.accept(each, out);
        }
        out.writeEndArray();
    }

    private static void writeDay(LocalDate day, JsonGenerator out) {
        char[] text = new char[10];
        put(day, text);
        out.writeString(text, 0, text.length);
    }

    static void write(SerializableString name, Instant moment, JsonGenerator out) {
        out.writeName(name);
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
