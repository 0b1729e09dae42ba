package org.nurture.json.stream;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.json.collect.Collector;
import org.nurture.json.collect.Node;
import org.nurture.json.collect.NodeReader;
import org.nurture.json.collect.Surrogates;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Reads one value by its form. The parser stands on the value's first token, and on its last afterwards. */
public final class ShapeReader {
    private static final String TYPE = "type";
    private static final String SCHEMA = "schema";

    private final JsonParser parser;

    /**
     * Reads from a parser.
     *
     * @param parser the parser
     */
    public ShapeReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a value.
     *
     * @param shape its form
     * @return the value
     * @throws FaultException if the text is not of that form
     */
    public Object read(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text(text);
        }
        if (shape instanceof Shape.Composite record) {
            return record(record, Optional.empty());
        }
        if (shape instanceof Shape.Many many) {
            return many(many);
        }
        if (shape instanceof Shape.Union union) {
            return union(union);
        }
        return shape instanceof Shape.Whole whole ? whole(whole) : flag();
    }

    /**
     * Reads a whole document, whose {@code schema} member says what it is.
     *
     * @param record the form of its root
     * @param schema what the member must say
     * @return the value
     * @throws FaultException if the text is not of that form
     */
    public Object document(Shape.Composite record, String schema) {
        return record(record, Optional.of(schema));
    }

    private Object text(Shape.Text shape) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw fault(wrongKind(shape.expected()));
        }
        String text = parser.getString();
        if (Surrogates.hasLone(text)) {
            throw fault(Problem.of("json.surrogate"));
        }
        try {
            return shape.parse().apply(text);
        } catch (RefusedInputException refused) {
            throw fault(refused);
        }
    }

    private Object whole(Shape.Whole shape) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw fault(wrongKind("a whole number"));
        }
        JsonParser.NumberType kind = parser.getNumberType();
        boolean fits = kind == JsonParser.NumberType.INT || (shape.wide() && kind == JsonParser.NumberType.LONG);
        if (!fits) {
            throw fault(Problem.of("json.number-range"));
        }
        return shape.wide() ? (Object) parser.getLongValue() : (Object) parser.getIntValue();
    }

    private Object flag() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw fault(wrongKind("true or false"));
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private Object many(Shape.Many shape) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw fault(wrongKind("a list"));
        }
        List<Object> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(read(shape.element()));
        }
        if (shape.sorted() && new HashSet<>(entries).size() < entries.size()) {
            throw fault(Problem.of("json.entry-twice"));
        }
        return Collections.unmodifiableList(entries);
    }

    private Object union(Shape.Union shape) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw fault(wrongKind("an object"));
        }
        // What we write has the type first; of anything else the members are held until it is met.
        if (!TYPE.equals(parser.nextName())) {
            return held(shape);
        }
        parser.nextToken();
        Shape.@Nullable Composite found =
                parser.currentToken() == JsonToken.VALUE_STRING ? shape.cases().get(parser.getString()) : null;
        if (found == null) {
            throw fault(Problem.of(
                    "json.constant", "allowed", String.join(", ", shape.cases().keySet())));
        }
        return members(found, Optional.empty());
    }

    private Object record(Shape.Composite shape, Optional<String> schema) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw fault(wrongKind("an object"));
        }
        if (shape.caseName().isPresent()) {
            if (!TYPE.equals(parser.nextName())) {
                return held(shape);
            }
            parser.nextToken();
            String allowed = shape.caseName().get();
            if (parser.currentToken() != JsonToken.VALUE_STRING
                    || !parser.getString().equals(allowed)) {
                throw fault(Problem.of("json.constant", "allowed", allowed));
            }
        }
        return members(shape, schema);
    }

    private Object held(Shape shape) {
        TokenStreamContext object = parser.streamReadContext();
        // On a name we stand within the object, whose path is that of what holds it; after its end we no longer do.
        TokenStreamContext path = parser.currentToken() == JsonToken.PROPERTY_NAME ? object.getParent() : object;
        Pointer at = Pointer.of(path.pathAsPointer().toString());
        Node node = new NodeReader(parser).members();
        Collector collector = new Collector();
        Optional<Object> value = collector.read(node, shape, at);
        if (value.isEmpty() || !collector.problems().isEmpty()) {
            throw new FaultException(parser, collector.problems());
        }
        return value.get();
    }

    private Object members(Shape.Composite shape, Optional<String> schema) {
        @Nullable Object[] values = new Object[shape.members().size()];
        boolean said = schema.isEmpty();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Integer position = shape.byName().get(name);
            if (position == null) {
                if (schema.isPresent() && !said && name.equals(SCHEMA)) {
                    parser.nextToken();
                    requireSchema(schema.get());
                    said = true;
                    continue;
                }
                parser.nextToken();
                throw fault(Problem.of("json.unknown-member"));
            }
            parser.nextToken();
            if (values[position] != null) {
                throw fault(Problem.of("json.duplicate-member"));
            }
            values[position] = read(shape.members().get(position).shape());
        }
        if (!said) {
            throw fault(Problem.of("json.missing-member").under(Pointer.ROOT.child(SCHEMA)));
        }
        for (int i = 0; i < values.length; i++) {
            Member member = shape.members().get(i);
            if (values[i] == null && member.required()) {
                throw fault(Problem.of("json.missing-member").under(Pointer.ROOT.child(member.name())));
            }
        }
        try {
            return shape.maker().make(values);
        } catch (RefusedInputException refused) {
            throw fault(refused);
        }
    }

    private void requireSchema(String schema) {
        if (parser.currentToken() != JsonToken.VALUE_STRING
                || !parser.getString().equals(schema)) {
            throw fault(Problem.of("json.schema", "expected", schema));
        }
    }

    private Problem wrongKind(String expected) {
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? Problem.of("json.null")
                : Problem.of("json.wrong-kind", "expected", expected);
    }

    private FaultException fault(Problem problem) {
        return new FaultException(parser, List.of(problem.under(here())));
    }

    private FaultException fault(RefusedInputException refused) {
        return new FaultException(
                parser,
                refused.getProblems().stream()
                        .map(problem -> problem.under(here()))
                        .toList());
    }

    private Pointer here() {
        return Pointer.of(parser.streamReadContext().pathAsPointer().toString());
    }
}
