package org.nurture.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.json.shape.Shape;
import org.nurture.json.stream.Fault;
import org.nurture.json.stream.ShapeReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A text that is read: once on the good path and, after a fault, again to find every problem. Bytes are read on
 * the good path where they lie, unless they look like those of a wider encoding.
 */
final class Input {
    private final Stretch bytes;

    /** Whether it is known that no text holds half a character: then they need not be looked through. */
    private final boolean whole;

    private @Nullable String text;

    private Input(Stretch bytes, boolean whole, @Nullable String text) {
        this.bytes = bytes;
        this.whole = whole;
        this.text = text;
    }

    /**
     * Takes bytes.
     *
     * @throws org.nurture.problem.RefusedInputException if they are not UTF-8
     */
    static Input of(Stretch bytes) {
        Ascii.Kind kind = Ascii.of(bytes);
        if (kind == Ascii.Kind.WIDE) {
            return of(Utf8.decode(bytes));
        }
        if (kind == Ascii.Kind.OTHER) {
            Utf8.require(bytes);
        }
        return new Input(bytes, kind == Ascii.Kind.PLAIN, null);
    }

    static Input of(String text) {
        return new Input(Stretch.EMPTY, false, Utf8.withoutMark(text));
    }

    /** The whole text, without a byte order mark. */
    String text() {
        String known = text;
        if (known == null) {
            known = Utf8.withoutMark(new String(bytes.bytes(), bytes.from(), bytes.length(), StandardCharsets.UTF_8));
            text = known;
        }
        return known;
    }

    /**
     * Reads the text on the good path.
     *
     * @param schema what its {@code schema} member must say; null if it has none
     * @return the value; empty if anything is wrong, which a second reading is to tell
     */
    Optional<Object> value(Settings settings, Shape.Composite shape, @Nullable String schema) {
        try (JsonParser parser = parser(settings.factory())) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            ShapeReader reader = new ShapeReader(new Jackson3Reader(parser), whole);
            Object value = reader.document(shape, schema);
            return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (JacksonException | Fault | IllegalStateException fault) {
            // The second reading tells this fault and every other; a parser's table of names may also just give up.
            return Optional.empty();
        }
    }

    private JsonParser parser(JsonFactory factory) {
        return text == null
                ? factory.createParser(ObjectReadContext.empty(), bytes.bytes(), bytes.from(), bytes.length())
                : factory.createParser(ObjectReadContext.empty(), text);
    }
}
