package org.nurture.examples.quickstart;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** A file that a command was given: how it is laid out, and what it says it is. */
record InputFile(Path path, boolean lines) {
    private static final JsonFactory TOKENS = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();
    private static final int MAGIC = 0x1f8b;

    /** A document is held whole; what is longer belongs into lines. */
    private static final int LONGEST = 256 * 1024 * 1024;

    /** In how many lines one is looked for that says what it is. */
    private static final int LOOKED_AT = 1_000;

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
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new UnusableInput(
                        path + " is longer than 256 MiB. Take it apart into lines with: convert --list MEMBER");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    UnusableInput unreadable() {
        return new UnusableInput("cannot read " + path + ". Give a file that exists and that you may read");
    }

    /** What the document, or the first line that says so, says it is; empty if none does. */
    Optional<String> schema() throws UnusableInput {
        try (InputStream in = open()) {
            if (!lines) {
                return schema(TOKENS.createParser(ObjectReadContext.empty(), in));
            }
            BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            String line = text.readLine();
            for (int looked = 0; line != null && looked < LOOKED_AT; looked++) {
                Optional<String> said = schema(TOKENS.createParser(ObjectReadContext.empty(), line));
                if (said.isPresent()) {
                    return said;
                }
                line = text.readLine();
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    private static Optional<String> schema(JsonParser json) {
        try (JsonParser parser = json) {
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
