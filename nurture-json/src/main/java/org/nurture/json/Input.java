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
 * A text that is read: once on the good path and, after a fault, again to find every problem. Most texts are of ASCII, and then
 * the bytes need no decoding on the good path.
 */
final class Input {
    private final Ascii.Kind kind;
    private final Stretch bytes;
    private @Nullable String text;

    private Input(Ascii.Kind kind, Stretch bytes, @Nullable String text) {
        this.kind = kind;
        this.bytes = bytes;
        this.text = text;
    }

    /**
     * Takes bytes.
     *
     * @throws org.nurture.problem.RefusedInputException if they are not UTF-8
     */
    static Input of(Stretch bytes) {
        Ascii.Kind kind = Ascii.of(bytes);
        return kind == Ascii.Kind.OTHER ? of(Utf8.decode(bytes)) : new Input(kind, bytes, null);
    }

    static Input of(String text) {
        return new Input(Ascii.Kind.OTHER, Stretch.EMPTY, Utf8.withoutMark(text));
    }

    /** The whole text, without a byte order mark. */
    String text() {
        String known = text;
        if (known == null) {
            known = new String(bytes.bytes(), bytes.from(), bytes.length(), StandardCharsets.US_ASCII);
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
            ShapeReader reader = new ShapeReader(new Jackson3Reader(parser), kind == Ascii.Kind.PLAIN);
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
