package org.nurture.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nurture.json.collect.Surrogates;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Writes the value on which a parser stands in canonical form. How deep it may nest is a limit of the parser's. */
final class CanonicalWriter {
    /** Beyond it a reader whose numbers are doubles has another number. */
    private static final long LARGEST = (1L << 53) - 1;

    private static final String HEX = "0123456789abcdef";

    private final JsonParser parser;

    CanonicalWriter(JsonParser parser) {
        this.parser = parser;
    }

    String value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> quoted(parser.getString());
            case VALUE_NUMBER_INT -> whole();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> throw refused("canonical.fraction");
        };
    }

    private String object() {
        // The natural order of strings is that of their UTF-16 code units, as the RFC wants it.
        Map<String, String> members = new TreeMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (members.containsKey(name)) {
                throw refused("json.duplicate-member");
            }
            String quoted = quoted(name);
            parser.nextToken();
            members.put(name, quoted + ":" + value());
        }
        return "{" + String.join(",", members.values()) + "}";
    }

    private String list() {
        StringBuilder text = new StringBuilder("[");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            text.append(text.length() > 1 ? "," : "").append(value());
        }
        return text.append(']').toString();
    }

    private String whole() {
        JsonParser.NumberType type = parser.getNumberType();
        boolean fits = type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG;
        if (!fits || Math.abs(parser.getLongValue()) > LARGEST || parser.getLongValue() == Long.MIN_VALUE) {
            throw refused("canonical.number-range");
        }
        return Long.toString(parser.getLongValue());
    }

    private String quoted(String text) {
        if (Surrogates.hasLone(text)) {
            throw refused("json.surrogate");
        }
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private RefusedInputException refused(String code) {
        return new RefusedInputException(List.of(Problem.of(code)
                .under(Jackson3Reader.pointer(parser.streamReadContext()))
                .with(Jackson3Reader.position(parser.currentTokenLocation()))));
    }
}
