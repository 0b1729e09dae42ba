package org.nurture.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nurture.json.collect.Collector;
import org.nurture.json.collect.Node;
import org.nurture.json.collect.RawJson;
import org.nurture.json.collect.SchemaName;
import org.nurture.json.collect.UpCasters;
import org.nurture.json.shape.Shape;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.problem.TextPosition;

/** Reads one document: once on the good path and, after a fault, again to find every problem. */
final class DocumentReader<T> {
    private static final TextPosition START = new TextPosition(1, 1);

    /** That of the text, and where one place has several, an order that is the same every time. */
    private static final Comparator<Problem> IN_ORDER = Comparator.comparing(
                    (Problem problem) -> problem.getPosition().orElse(START))
            .thenComparing(problem -> problem.getPointer().text())
            .thenComparing(Problem::getCode)
            .thenComparing(Problem::getMessage);

    private final Class<T> type;
    private final Shape.Composite root;
    private final String schema;
    private final UpCasters upCasters;
    private final Settings settings;

    DocumentReader(Class<T> type, Shape.Composite root, String schema, UpCasters upCasters, Settings settings) {
        this.type = type;
        this.root = root;
        this.schema = schema;
        this.upCasters = upCasters;
        this.settings = settings;
    }

    ReadResult<T> read(Stretch document) {
        if (document.length() > settings.limits().document()) {
            return ReadResult.refused(null, List.of(tooLong()));
        }
        Input input;
        try {
            input = Input.of(document);
        } catch (RefusedInputException notUtf8) {
            return ReadResult.refused(notUtf8.getProblems());
        }
        return read(input);
    }

    ReadResult<T> read(String document) {
        return document.length() > settings.limits().document()
                ? ReadResult.refused(null, List.of(tooLong()))
                : read(Input.of(document));
    }

    /** Holds a text against nothing but JSON itself and the limits. */
    List<Problem> tokens(byte[] document) {
        try {
            Node node = Trees.read(settings, Utf8.withoutMark(Utf8.decode(document)));
            Collector collector = Collector.strict();
            collector.inspect(node, Pointer.ROOT);
            return collector.problems();
        } catch (RefusedInputException unreadable) {
            return unreadable.getProblems();
        }
    }

    private ReadResult<T> read(Input input) {
        Optional<Object> value = input.value(settings, root, schema);
        return value.isPresent() ? checked(document(type.cast(value.get())), input::text) : collected(input.text());
    }

    private Document<T> document(T value) {
        return new Document<>(value, schema, Map.of(), List.of());
    }

    private ReadResult<T> collected(String text) {
        try {
            return collect(text);
        } catch (RefusedInputException unreadable) {
            return ReadResult.refused(null, unreadable.getProblems());
        }
    }

    private ReadResult<T> collect(String text) {
        Trees.Whole whole = Trees.whole(settings, text);
        Node found = whole.root();
        SchemaName expected = SchemaName.parse(schema).orElseThrow();
        Node node = upCasters.upCast(found, expected);
        Collector collector = settings.collector();
        Object value = collector.document(node, root, expected).orElse(null);
        if (whole.trailing().isPresent()) {
            return ReadResult.refused(
                    null, sorted(collector.problems(), whole.trailing().get()));
        }
        if (value == null || !collector.problems().isEmpty()) {
            return ReadResult.refused(value == null ? null : type.cast(value), sorted(collector.problems()));
        }
        Map<Pointer, String> unknown = unknown(collector, 0, text, 0);
        // What was raised to a newer form is no longer what it said it was.
        String said = node == found ? SchemaName.saidBy(found).orElse(expected).text() : schema;
        return checked(new Document<>(type.cast(value), said, unknown, sorted(collector.notices())), () -> text);
    }

    private ReadResult<T> checked(Document<T> document, Supplier<String> text) {
        if (settings.validator().isEmpty()) {
            return ReadResult.taken(document);
        }
        Violations violations = new Violations(settings.validator().get(), root);
        List<Problem> problems = violations.of(
                document.value(),
                () -> upCasters.upCast(
                        Trees.read(settings, text.get()),
                        SchemaName.parse(schema).orElseThrow()));
        return problems.isEmpty()
                ? ReadResult.taken(document)
                : ReadResult.refused(
                        violations
                                .without(problems, document.value())
                                .map(type::cast)
                                .orElse(null),
                        sorted(problems));
    }

    /**
     * The members that were kept, to the letter.
     *
     * @param levels how far below the root the value stands whose they are
     * @param text the text that holds the value
     * @param start how many characters stand before that text
     */
    static Map<Pointer, String> unknown(Collector collector, int levels, String text, long start) {
        Map<Pointer, String> unknown = new LinkedHashMap<>();
        for (Collector.Unknown member : collector.unknown()) {
            unknown.put(member.pointer().below(levels), RawJson.at(text, (int) (member.offset() - start)));
        }
        return unknown;
    }

    static List<Problem> sorted(List<Problem> problems, Problem... more) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.addAll(List.of(more));
        sorted.sort(IN_ORDER);
        return sorted;
    }

    static Problem tooLong() {
        return Problem.of("json.document-too-long").with(START);
    }
}
