package org.nurture.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nurture.json.collect.SchemaName;

/**
 * The JSON Schemas (draft 2020-12) of every document, as they are shipped in the jar: for services in other languages, and
 * for editors in which people write policy files. An event of a referral has one too, though it travels in an
 * {@link EventEnvelope} and is no document by itself.
 *
 * <p>A schema says what the structure is: members, kinds, closed lists of words, how identifiers and dates are written, and
 * declared bounds. Of identifiers it has the written form; the reader also takes what people type, with blanks or small
 * letters. It cannot say, and only the reader finds:
 *
 * <ul>
 *   <li>a member that stands twice;
 *   <li>half a character;
 *   <li>a day that its month has not;
 *   <li>a span that ends before it begins;
 *   <li>a check letter or check digit that is wrong;
 *   <li>a placeholder where a number should be;
 *   <li>two records of one list with the same id;
 *   <li>a history that could not have happened;
 *   <li>dates of one record that contradict each other;
 *   <li>a number outside the range that its type has;
 * </ul>
 *
 * <p>Nor does it say what guidance asks, nor whether an id leads to anything: rules speak of that.
 */
public final class NurtureSchemas {
    private static final String FOLDER = "schema/";

    /** The names, and the types of documents by theirs: read once, when the first is asked for. */
    private static final class Index {
        private static final List<String> NAMES =
                text(FOLDER + "index.txt").orElseThrow().lines().toList();
        private static final Map<String, Class<?>> TYPES = text(FOLDER + "types.txt")
                .orElseThrow()
                .lines()
                .collect(Collectors.toUnmodifiableMap(
                        line -> SchemaName.parse(line.substring(0, line.indexOf(' ')))
                                .orElseThrow()
                                .type(),
                        line -> classOf(line.substring(line.indexOf(' ') + 1))));
    }

    private NurtureSchemas() {}

    /**
     * Answers the schemas that there are.
     *
     * @return what the {@code schema} member of a document says, such as {@code nurture/policy-layer/1}, in alphabetical
     *     order
     */
    public static List<String> list() {
        return Index.NAMES;
    }

    /**
     * Loads a schema.
     *
     * @param schema what the {@code schema} member of a document says
     * @return the JSON Schema; empty if there is none of that name
     */
    public static Optional<String> load(String schema) {
        return list().contains(schema) ? text(FOLDER + fileOf(schema)) : Optional.empty();
    }

    /**
     * Answers the {@code $id} of a schema, which never changes.
     *
     * @param schema what the {@code schema} member of a document says, such as {@code nurture/policy-layer/1}
     * @return such as {@code urn:nurture:schema:policy-layer:1}
     * @throws IllegalArgumentException if there is no schema of that name
     */
    public static URI idOf(String schema) {
        if (!list().contains(schema)) {
            throw new IllegalArgumentException("there is no such schema. Give one of NurtureSchemas.list()");
        }
        return URI.create(
                "urn:nurture:schema:" + schema.substring("nurture/".length()).replace('/', ':'));
    }

    /**
     * Answers the type of the documents of a schema, of whatever version: whether a reader takes that version, it says itself.
     *
     * @param schema what the {@code schema} member of a document says, such as {@code nurture/policy-layer/1}
     * @return such as {@code PolicyLayer.class}; empty if it has another form, or there is no document of that name
     */
    public static Optional<Class<?>> typeOf(String schema) {
        return SchemaName.parse(schema).map(name -> Index.TYPES.get(name.type()));
    }

    private static Class<?> classOf(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The file of a schema: {@code nurture/policy-layer/1} is in {@code policy-layer-1.json}. */
    static String fileOf(String schema) {
        return schema.substring("nurture/".length()).replace('/', '-') + ".json";
    }

    private static Optional<String> text(String file) {
        try (InputStream in = NurtureSchemas.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
