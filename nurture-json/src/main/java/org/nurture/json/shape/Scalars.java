package org.nurture.json.shape;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nurture.json.collect.Surrogates;
import org.nurture.json.token.Taker;
import org.nurture.problem.RefusedInputException;

/** The forms of the types that stand in a JSON string or number of their own. */
final class Scalars {
    private static final Shape INT = new Shape.Whole(false);
    private static final Shape LONG = new Shape.Whole(true);
    private static final Shape FLAG = new Shape.Flag();

    private static final Map<Class<?>, Shape> PLATFORM = Map.ofEntries(
            Map.entry(String.class, text("a text", value -> value, text -> Surrogates.whole((String) text))),
            Map.entry(
                    LocalDate.class,
                    date(
                            "a day such as 2026-11-24",
                            FastDates.DATE,
                            FastDates.DATE_TAKER,
                            (day, text) -> FastDates.put((LocalDate) day, text))),
            Map.entry(
                    Instant.class,
                    date(
                            "an instant such as 2026-11-24T09:30:00Z",
                            FastDates.INSTANT,
                            FastDates.INSTANT_TAKER,
                            (instant, text) -> FastDates.put((Instant) instant, text))),
            Map.entry(LocalTime.class, text("a time such as 09:30", jdk(LocalTime::parse), Object::toString)),
            Map.entry(YearMonth.class, text("a month such as 2026-11", jdk(YearMonth::parse), Object::toString)),
            Map.entry(Duration.class, text("a duration such as PT15M", jdk(Duration::parse), Object::toString)),
            Map.entry(URI.class, text("an address", Scalars::address, Object::toString)),
            Map.entry(
                    BigDecimal.class,
                    text(
                            "a decimal number in quotes",
                            Scalars::decimal,
                            number -> ((BigDecimal) number).toPlainString())));

    private Scalars() {}

    static Optional<Shape> of(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Optional.of(INT);
        }
        if (type == long.class || type == Long.class) {
            return Optional.of(LONG);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(FLAG);
        }
        return Optional.ofNullable(PLATFORM.get(type));
    }

    static Shape constant(Class<?> type) {
        Map<String, Object> byText = new LinkedHashMap<>();
        List<String> allowed = Arrays.stream(type.getEnumConstants())
                .map(constant -> {
                    String text = WireNames.ofConstant((Enum<?>) constant);
                    byText.put(text, constant);
                    return text;
                })
                .toList();
        String expected = "one of: " + String.join(", ", allowed);
        return new Shape.Text(
                expected,
                Optional.of(allowed),
                text -> {
                    Object constant = byText.get(text);
                    if (constant == null) {
                        throw RefusedInputException.of("json.constant", "allowed", String.join(", ", allowed));
                    }
                    return constant;
                },
                constant -> allowed.get(((Enum<?>) constant).ordinal()),
                Optional.of(new Words(allowed)),
                Optional.empty(),
                new WordTable<>(byText));
    }

    static Shape text(String expected, Function<? super String, ?> parse, Function<Object, String> format) {
        return new Shape.Text(expected, Optional.empty(), parse, format);
    }

    private static Shape date(String expected, String code, Taker taker, Chars chars) {
        Function<Object, String> format = value -> {
            char[] text = new char[Chars.LONGEST];
            return new String(text, 0, chars.put(value, text));
        };
        return new Shape.Text(
                expected, Optional.empty(), parse(taker, code), format, Optional.empty(), Optional.of(chars), taker);
    }

    private static Function<? super String, ?> parse(Taker taker, String code) {
        return text -> {
            Object value = taker.take(text.toCharArray(), 0, text.length());
            if (value == null) {
                throw RefusedInputException.of(code);
            }
            return value;
        };
    }

    private static Function<String, Object> jdk(Function<CharSequence, Object> parse) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (DateTimeException notOne) {
                throw RefusedInputException.of("json.time");
            }
        };
    }

    private static Object address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException notOne) {
            throw RefusedInputException.of("json.address");
        }
    }

    /** Only plain decimals, so that what is written is what was read. */
    private static Object decimal(String text) {
        if (text.length() > 40 || !text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
            throw RefusedInputException.of("json.decimal");
        }
        return new BigDecimal(text);
    }
}
