package org.nurture.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.json.LineReader;
import org.nurture.json.Lines;
import org.nurture.json.ListReader;
import org.nurture.json.NurtureJson;
import org.nurture.json.NurtureSchemas;
import org.nurture.json.ReadResult;
import org.nurture.json.Streamed;
import org.nurture.problem.Problem;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The work of a conversion; each of its ways answers whether everything was written. */
final class Conversion {
    private static final NurtureJson JSON = NurtureJson.strict();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What reads: strictly, or, where another version is asked for, so that what that version lacks can be told. */
    private final NurtureJson reader;

    private final CommandLine command;
    private final InputFile input;
    private final Convert.@Nullable Layout layout;
    private final @Nullable String given;

    Conversion(
            CommandLine command,
            InputFile input,
            Convert.@Nullable Layout layout,
            @Nullable String given,
            boolean toVersion) {
        this.reader = toVersion ? NurtureJson.lenient() : JSON;
        this.command = command;
        this.input = input;
        this.layout = layout;
        this.given = given;
    }

    /** The same documents in another layout. */
    boolean relay(OutputStream out) throws IOException, UnusableInput {
        Class<?> type = type();
        if (input.lines()) {
            return lines(type, out);
        }
        ReadResult<?> read = reader.read(input.bytes(), type);
        if (read.value().isEmpty()) {
            return told(read.problems());
        }
        Object value = read.value().get();
        boolean clean = leftOut(read);
        if (layout == Convert.Layout.CANONICAL) {
            out.write(JSON.writeCanonical(value));
        } else if (layout == Convert.Layout.COMPACT) {
            out.write(JSON.write(value));
            out.write('\n');
        } else {
            out.write(JSON.writePretty(value).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        return clean;
    }

    /** Tells what the version that is written has no room for; true if there is nothing of the kind. */
    private boolean leftOut(ReadResult<?> read) {
        return read.notices().isEmpty() || told(read.notices());
    }

    private <T> boolean lines(Class<T> type, OutputStream out) throws IOException, UnusableInput {
        try (LineReader<T> reader = lines(type).read(input.path())) {
            return each(reader, out);
        }
    }

    private <T> Lines<T> lines(Class<T> type) {
        Lines<T> lines = reader.lines(type);
        return given == null ? lines : lines.withoutSchema();
    }

    private <T> boolean each(java.util.Iterator<Streamed<T>> reader, OutputStream out)
            throws IOException, UnusableInput {
        if (layout == Convert.Layout.PRETTY) {
            throw new UnusableInput("a document over several lines is no line. Use --to compact or --to canonical");
        }
        boolean clean = true;
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        try {
            while (reader.hasNext()) {
                ReadResult<T> read = reader.next().result();
                Optional<T> value = read.value();
                if (value.isPresent()) {
                    buffered.write(
                            layout == Convert.Layout.CANONICAL
                                    ? JSON.writeCanonical(value.get())
                                    : JSON.write(value.get()));
                    buffered.write('\n');
                    clean &= leftOut(read);
                } else {
                    clean = told(read.problems());
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        buffered.flush();
        return clean;
    }

    /** A list of a document becomes lines, each a document of its own, without the document ever being held whole. */
    boolean scatter(String list, OutputStream out) throws IOException, UnusableInput {
        if (input.lines()) {
            throw new UnusableInput("--list takes a document apart. Give a document, or --into too");
        }
        Class<?> type = type();
        return scatter(type, list, entriesOf(type, list), out);
    }

    private <T> boolean scatter(Class<?> type, String list, Class<T> entries, OutputStream out)
            throws IOException, UnusableInput {
        try (ListReader<T> reader = this.reader.list(Files.newInputStream(input.path()), type, list, entries)) {
            return each(reader, out);
        }
    }

    /** Lines become entries of a list of a document, which is read as a whole then: an id given twice is found. */
    boolean gather(Path into, String list, OutputStream out) throws IOException, UnusableInput {
        if (!input.lines()) {
            throw new UnusableInput("--into takes lines. Give a file of lines, or --lines too");
        }
        InputFile frame = InputFile.of(into, false);
        Class<?> whole = known(frame.schema(), frame);
        Class<?> entries = entriesOf(whole, list);
        ReadResult<?> framed = JSON.read(frame.bytes(), whole);
        if (framed.value().isEmpty()) {
            return told(framed.problems());
        }
        ObjectNode document =
                (ObjectNode) MAPPER.readTree(JSON.write(framed.value().get()));
        ArrayNode target = document.get(list) instanceof ArrayNode there ? there : document.putArray(list);
        boolean clean = true;
        try (LineReader<?> lines = lines(entries).read(input.path())) {
            while (lines.hasNext()) {
                ReadResult<?> read = lines.next().result();
                if (read.value().isPresent()) {
                    JsonNode entry = MAPPER.readTree(JSON.write(read.value().get()));
                    ((ObjectNode) entry).remove("schema");
                    target.add(entry);
                    clean &= leftOut(read);
                } else {
                    clean = told(read.problems());
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        ReadResult<?> read = JSON.read(MAPPER.writeValueAsBytes(document), whole);
        if (!clean || read.value().isEmpty()) {
            return told(read.problems());
        }
        Object value = read.value().get();
        out.write(
                layout == Convert.Layout.CANONICAL
                        ? JSON.writeCanonical(value)
                        : layout == Convert.Layout.COMPACT
                                ? JSON.write(value)
                                : JSON.writePretty(value).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    private Class<?> type() throws UnusableInput {
        String typed = given;
        return typed == null ? known(input.schema(), input) : InputFile.type(typed);
    }

    private static Class<?> known(Optional<String> schema, InputFile file) throws UnusableInput {
        return schema.flatMap(NurtureSchemas::typeOf)
                .orElseThrow(() -> new UnusableInput(
                        file.path() + " does not say what it is. See what validate says of it, or give --type"));
    }

    /** The type of the entries of a list, which its accessor declares. */
    private static Class<?> entriesOf(Class<?> type, String list) throws UnusableInput {
        String accessor = "get" + list.substring(0, Math.min(1, list.length())).toUpperCase(Locale.ROOT)
                + list.substring(Math.min(1, list.length()));
        for (Method method : type.getMethods()) {
            if (method.getName().equals(accessor)
                    && method.getGenericReturnType() instanceof ParameterizedType many
                    && many.getRawType() == List.class
                    && many.getActualTypeArguments()[0] instanceof Class<?> entries
                    && isDocument(entries)) {
                return entries;
            }
        }
        throw new UnusableInput("there is no list " + list + " of documents in " + NurtureJson.schemaOf(type)
                + ". Look at its schema: validate --schema");
    }

    private static boolean isDocument(Class<?> type) {
        try {
            NurtureJson.schemaOf(type);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private boolean told(List<Problem> problems) {
        Validate.table(problems, command.getColorScheme().ansi()).print(command.getErr());
        return false;
    }
}
