package org.nurture.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nurture.json.collect.Collector;
import org.nurture.json.collect.Node;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.json.stream.Fault;
import org.nurture.json.stream.ShapeReader;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** Reads one value that does not say what it is, as entries of lists do not. */
final class EntryReader<T> {
    private static final byte[] SCHEMA = "\"schema\"".getBytes(StandardCharsets.US_ASCII);

    private final NurtureJson json;
    private final Settings settings;
    private final Class<T> type;
    private final Shape.Composite shape;

    EntryReader(NurtureJson json, Settings settings, Class<T> type) {
        this.json = json;
        this.settings = settings;
        this.type = type;
        this.shape = (Shape.Composite) Shapes.of(type);
    }

    /** Whether the first member is the one that says what the value is: then it is a document like any other. */
    static boolean beginsWithSchema(byte[] text) {
        int open = afterBlanks(text, 0);
        int name = open < text.length && text[open] == '{' ? afterBlanks(text, open + 1) : text.length;
        if (text.length - name < SCHEMA.length) {
            return false;
        }
        for (int i = 0; i < SCHEMA.length; i++) {
            if (text[name + i] != SCHEMA[i]) {
                return false;
            }
        }
        return true;
    }

    private static int afterBlanks(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] <= ' ' && text[at] >= 0) {
            at++;
        }
        return at;
    }

    ReadResult<T> read(byte[] bytes) {
        try {
            if (bytes.length > settings.limits().document()) {
                return ReadResult.refused(List.of(DocumentReader.tooLong()));
            }
            String text = Utf8.withoutMark(Utf8.decode(bytes));
            try (JsonParser parser = settings.factory().createParser(ObjectReadContext.empty(), text)) {
                if (parser.nextToken() != null) {
                    Object value = new ShapeReader(new Jackson3Reader(parser)).read(shape);
                    if (parser.nextToken() == null) {
                        return checked(taken(value), Pointer.ROOT, () -> Trees.read(settings, text));
                    }
                }
            } catch (JacksonException | Fault | IllegalStateException fault) {
                // The second reading tells this fault and every other.
            }
            Node node = Trees.read(settings, text);
            // It says what it is after all, only not first.
            return saysWhatItIs(node) ? json.read(text, type) : read(node, Pointer.ROOT, Optional.of(text), 0);
        } catch (RefusedInputException unreadable) {
            return ReadResult.refused(unreadable.getProblems());
        }
    }

    /**
     * Reads an entry that was read into nodes.
     *
     * @param at the path to it in its document, which its problems and notices tell
     * @param text the text of the entry; empty if it is not held, and so nothing unknown is in it
     * @param start how many characters stand before that text
     */
    ReadResult<T> read(Node node, Pointer at, Optional<String> text, long start) {
        Collector collector = settings.collector();
        Optional<Object> value = collector.read(node, shape, at);
        if (value.isEmpty() || !collector.problems().isEmpty()) {
            return ReadResult.refused(DocumentReader.sorted(collector.problems()));
        }
        Map<Pointer, String> unknown = collector.unknown().isEmpty()
                ? Map.of()
                : DocumentReader.unknown(collector, at.segments().size(), text.orElseThrow(), start);
        List<Problem> notices = DocumentReader.sorted(collector.notices());
        return checked(
                ReadResult.taken(new Document<>(type.cast(value.get()), schema(), unknown, notices)), at, () -> node);
    }

    private ReadResult<T> taken(Object value) {
        return ReadResult.taken(new Document<>(type.cast(value), schema(), Map.of(), List.of()));
    }

    private ReadResult<T> checked(ReadResult<T> read, Pointer at, Supplier<Node> text) {
        if (settings.validator().isEmpty()) {
            return read;
        }
        List<Problem> problems = new Violations(settings.validator().get(), shape).of(read.orThrow(), text);
        return problems.isEmpty()
                ? read
                : ReadResult.refused(DocumentReader.sorted(
                        problems.stream().map(problem -> problem.under(at)).toList()));
    }

    private String schema() {
        return NurtureJson.schemaOf(type);
    }

    private static boolean saysWhatItIs(Node node) {
        return node instanceof Node.Members members
                && members.members().stream().anyMatch(member -> member.name().equals("schema"));
    }
}
