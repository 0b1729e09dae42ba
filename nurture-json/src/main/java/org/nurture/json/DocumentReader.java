package org.nurture.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.nurture.json.collect.Collector;
import org.nurture.json.collect.Node;
import org.nurture.json.collect.NodeReader;
import org.nurture.json.shape.Shape;
import org.nurture.json.stream.ShapeReader;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.TextPosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads one document: once on the good path and, after a fault, again to find every problem. */
final class DocumentReader<T> {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final TextPosition START = new TextPosition(1, 1);
    private static final Comparator<Problem> BY_POSITION =
            Comparator.comparing(problem -> problem.getPosition().orElse(START));

    private final Class<T> type;
    private final Shape.Composite root;
    private final String schema;

    DocumentReader(Class<T> type, Shape.Composite root, String schema) {
        this.type = type;
        this.root = root;
        this.schema = schema;
    }

    ReadResult<T> read(byte[] document) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return refused(Problem.of("json.utf8").with(START));
        }
        return read(text);
    }

    ReadResult<T> read(String document) {
        String text = !document.isEmpty() && document.charAt(0) == BYTE_ORDER_MARK ? document.substring(1) : document;
        try (JsonParser parser = Limits.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != null) {
                Object value = new ShapeReader(parser).document(root, schema);
                if (parser.nextToken() == null) {
                    return new ReadResult<>(type.cast(value), List.of());
                }
            }
        } catch (JacksonException fault) {
            // The second reading tells this fault and every other.
        }
        return collect(text);
    }

    private ReadResult<T> collect(String text) {
        JsonParser parser = Limits.FACTORY.createParser(ObjectReadContext.empty(), text);
        try (parser) {
            if (parser.nextToken() == null) {
                return refused(Problem.of("json.empty").with(START));
            }
            Node node = new NodeReader(parser).read();
            if (parser.nextToken() != null) {
                return refused(Problem.of("json.trailing").with(NodeReader.position(parser.currentTokenLocation())));
            }
            Collector collector = new Collector();
            Object value = collector.document(node, root, schema).orElse(null);
            List<Problem> problems =
                    collector.problems().stream().sorted(BY_POSITION).toList();
            return new ReadResult<>(value == null ? null : type.cast(value), problems);
        } catch (StreamConstraintsException beyond) {
            return refused(here(parser, "json.limit"));
        } catch (JacksonException broken) {
            return refused(here(parser, "json.syntax").with(NodeReader.position(broken.getLocation())));
        }
    }

    private static Problem here(JsonParser parser, String code) {
        return Problem.of(code)
                .under(Pointer.of(parser.streamReadContext().pathAsPointer().toString()))
                .with(NodeReader.position(parser.currentLocation()));
    }

    private ReadResult<T> refused(Problem problem) {
        return new ReadResult<>(null, List.of(problem));
    }
}
