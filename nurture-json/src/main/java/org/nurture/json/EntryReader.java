package org.nurture.json;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nurture.json.collect.Collector;
import org.nurture.json.collect.Node;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.json.shape.WireNames;
import org.nurture.json.stream.Fault;
import org.nurture.json.stream.ShapeReader;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.problem.TextPosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** Reads one value that does not say what it is, as entries of lists do not. */
final class EntryReader<T> {
    private static final TextPosition START = new TextPosition(1, 1);
    private static final byte[] SCHEMA = "\"schema\"".getBytes(StandardCharsets.US_ASCII);

    private final NurtureJson json;
    private final Class<T> type;
    private final Shape shape;

    EntryReader(NurtureJson json, Class<T> type) {
        this.json = json;
        this.type = type;
        this.shape = Shapes.of(type);
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
            String text = Utf8.withoutMark(Utf8.decode(bytes));
            try (JsonParser parser = Limits.FACTORY.createParser(ObjectReadContext.empty(), text)) {
                if (parser.nextToken() != null) {
                    Object value = new ShapeReader(new Jackson3Reader(parser)).read(shape);
                    if (parser.nextToken() == null) {
                        return taken(value);
                    }
                }
            } catch (JacksonException | Fault fault) {
                // The second reading tells this fault and every other.
            }
            Node node = Trees.read(text);
            // It says what it is after all, only not first.
            return saysWhatItIs(node) ? json.read(text, type) : read(node, Pointer.ROOT);
        } catch (RefusedInputException unreadable) {
            return ReadResult.refused(unreadable.getProblems());
        }
    }

    ReadResult<T> read(Node node, Pointer at) {
        Collector collector = Collector.strict();
        Optional<Object> value = collector.read(node, shape, at);
        List<Problem> problems = collector.problems().stream()
                .sorted(Comparator.comparing(problem -> problem.getPosition().orElse(START)))
                .toList();
        return problems.isEmpty() && value.isPresent() ? taken(value.get()) : ReadResult.refused(problems);
    }

    private ReadResult<T> taken(Object value) {
        return ReadResult.within(type.cast(value), WireNames.ofType(type.getSimpleName()));
    }

    private static boolean saysWhatItIs(Node node) {
        return node instanceof Node.Members members
                && members.members().stream().anyMatch(member -> member.name().equals("schema"));
    }
}
