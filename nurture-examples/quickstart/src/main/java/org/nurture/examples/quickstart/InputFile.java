package org.nurture.examples.quickstart;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.nurture.json.NurtureSchemas;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A file that a command was given: how it is laid out, and what it says it is. */
record InputFile(Path path, boolean lines) {
    private static final JsonFactory TOKENS = new JsonFactory();
    private static final int MAGIC = 0x1f8b;

    static InputFile of(Path path, boolean lines) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        boolean byName = name.endsWith(".ndjson")
                || name.endsWith(".jsonl")
                || (name.endsWith(".gz") && !name.endsWith(".json.gz"));
        return new InputFile(path, lines || byName);
    }

    /** The bytes, no longer compressed. */
    InputStream open() throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.mark(2);
        int magic = (in.read() << 8) | in.read();
        in.reset();
        return magic == MAGIC ? new GZIPInputStream(in, 1 << 16) : in;
    }

    byte[] bytes() throws UnusableInput {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    UnusableInput unreadable() {
        return new UnusableInput("cannot read " + path + ". Give a file that exists and that you may read");
    }

    /** What the first document says it is; empty if it does not say, or is no JSON so far. */
    Optional<String> schema() throws UnusableInput {
        try (InputStream in = open();
                JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("schema")) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    /** The type of a name that somebody typed: {@code referral}, or {@code nurture/referral/1}. */
    static Class<?> type(String name) throws UnusableInput {
        return NurtureSchemas.typeOf(schemaName(name)).orElseThrow(() -> unknown(name));
    }

    static String schemaName(String name) {
        return name.startsWith("nurture/") ? name : "nurture/" + name + "/1";
    }

    static UnusableInput unknown(String name) {
        return new UnusableInput("there is no document of the type " + name + ". Give one of: "
                + String.join(
                        ", ",
                        NurtureSchemas.list().stream()
                                .map(schema -> schema.substring(schema.indexOf('/') + 1, schema.lastIndexOf('/')))
                                .toList()));
    }
}
