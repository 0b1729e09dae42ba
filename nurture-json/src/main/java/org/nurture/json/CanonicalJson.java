package org.nurture.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.problem.TextPosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The canonical form of JSON as RFC 8785 defines it: one text for each value, so that equal values have equal digests.
 *
 * <p>Members are in the order of their names, compared by UTF-16 code units; there is no white space; texts have no escape
 * that they can do without, and are in UTF-8. Numbers are whole and lie within ±(2⁵³ − 1), where every reader in every
 * language has the same number; a fraction or an exponent is refused, even in {@code 56.0}, because documents of this
 * library have none. What JSON would let pass and a digest could not is refused too: a member twice, and half a character.
 */
public final class CanonicalJson {
    private static final JsonFactory UNLIMITED = Limits.defaults()
            .withText(Integer.MAX_VALUE)
            .withDepth(Limits.DEEPEST)
            .patientFactory();

    private CanonicalJson() {}

    /**
     * Answers the canonical form of a JSON text.
     *
     * @param json the text in UTF-8, with or without a byte order mark
     * @return the canonical form in UTF-8
     * @throws RefusedInputException with its place and code if the text is no JSON or has no canonical form:
     *     {@code canonical.fraction}, {@code canonical.number-range}, {@code json.duplicate-member}, {@code json.surrogate},
     *     {@code json.syntax}, the code of a limit ({@link Limits}), {@code json.utf8}, {@code json.empty} or {@code json.trailing}
     */
    public static byte[] of(byte[] json) {
        return of(Utf8.decode(json));
    }

    /**
     * Answers the canonical form of a JSON text.
     *
     * @param json the text
     * @return the canonical form in UTF-8
     * @throws RefusedInputException as {@link #of(byte[])} does
     */
    public static byte[] of(String json) {
        return of(json, Settings.DEFAULTS.patient());
    }

    /** Of what we have written ourselves, however long its texts are. */
    static byte[] ofOwn(byte[] json) {
        return of(new String(json, StandardCharsets.UTF_8), UNLIMITED);
    }

    private static byte[] of(String json, JsonFactory factory) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), Utf8.withoutMark(json))) {
            return of(parser);
        }
    }

    private static byte[] of(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                throw refused("json.empty", new TextPosition(1, 1));
            }
            String canonical = new CanonicalWriter(parser).value();
            if (parser.nextToken() != null) {
                throw refused("json.trailing", Jackson3Reader.position(parser.currentTokenLocation()));
            }
            return canonical.getBytes(StandardCharsets.UTF_8);
        } catch (JacksonException broken) {
            throw new RefusedInputException(List.of(Trees.fault(parser, broken)));
        }
    }

    private static RefusedInputException refused(String code, TextPosition position) {
        return new RefusedInputException(List.of(Problem.of(code).with(position)));
    }
}
