package org.nurture.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nurture.json.collect.Collector;
import org.nurture.json.collect.Node;
import org.nurture.json.shape.Documents;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

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
    static boolean beginsWithSchema(Stretch text) {
        byte[] bytes = text.bytes();
        int open = afterBlanks(text, text.from());
        int name = open < text.to() && bytes[open] == '{' ? afterBlanks(text, open + 1) : text.to();
        return text.to() - name >= SCHEMA.length
                && Arrays.equals(bytes, name, name + SCHEMA.length, SCHEMA, 0, SCHEMA.length);
    }

    private static int afterBlanks(Stretch text, int from) {
        int at = from;
        while (at < text.to() && text.bytes()[at] <= ' ' && text.bytes()[at] >= 0) {
            at++;
        }
        return at;
    }

    ReadResult<T> read(Stretch bytes) {
        try {
            if (bytes.length() > settings.limits().document()) {
                return ReadResult.refused(List.of(DocumentReader.tooLong()));
            }
            Input input = Input.of(bytes);
            Optional<Object> value = input.value(settings, shape, null);
            if (value.isPresent()) {
                return checked(taken(value.get()), Pointer.ROOT, () -> Trees.read(settings, input.text()));
            }
            String text = input.text();
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
                && members.members().stream().anyMatch(member -> member.name().equals(Documents.SCHEMA));
    }
}
