package org.nurture.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nurture.json.collect.Surrogates;
import org.nurture.json.shape.Documents;
import org.nurture.json.shape.Shape;
import org.nurture.json.stream.Fault;
import org.nurture.json.stream.ShapeReader;
import org.nurture.json.stream.ShapeWriter;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** What a mapper of Jackson 3 calls to read and write by form. */
final class Jackson3Forms {
    private Jackson3Forms() {}

    static final class Writer extends ValueSerializer<Object> {
        private final Shape shape;
        private final boolean documents;

        Writer(Shape shape, boolean documents) {
            this.shape = shape;
            this.documents = documents && Documents.isRoot(shape);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            ShapeWriter writer = new ShapeWriter(new Jackson3Writer(generator));
            if (documents && isRoot(generator, context) && shape instanceof Shape.Composite root) {
                writer.document(value, root, Documents.schemaOf(root.type()), null);
            } else {
                writer.write(value, shape);
            }
        }

        /** A host may wrap every root in an object that names it. */
        private static boolean isRoot(JsonGenerator generator, SerializationContext context) {
            TokenStreamContext place = generator.streamWriteContext();
            boolean wrapped = context.isEnabled(SerializationFeature.WRAP_ROOT_VALUE) && place.inObject();
            return wrapped ? place.getParent().inRoot() : place.inRoot();
        }

        /** Our types say what they are in their own way. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            serialize(value, generator, context);
        }
    }

    static final class Reader extends ValueDeserializer<Object> {
        private final Shape shape;
        private final boolean documents;

        Reader(Shape shape, boolean documents) {
            this.shape = shape;
            this.documents = documents && Documents.isRoot(shape);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Jackson3Reader tokens = new Jackson3Reader(parser);
            ShapeReader reader = new ShapeReader(tokens);
            try {
                int depth = context.isEnabled(DeserializationFeature.UNWRAP_ROOT_VALUE) ? 1 : 0;
                boolean root = documents && tokens.pathOfObject().segments().size() == depth;
                return root && shape instanceof Shape.Composite composite
                        ? reader.document(composite, Documents.schemaOf(composite.type()))
                        : reader.read(shape);
            } catch (Fault fault) {
                throw refused(parser, fault.refusal());
            }
        }

        /** A part of a host's own value may be null; a document is there or is not one. */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            JsonParser parser = context.getParser();
            if (documents && parser != null && parser.streamReadContext().inRoot()) {
                throw refused(parser, RefusedInputException.of("json.null"));
            }
            return null;
        }

        /** What a host's own value leaves out is no null: where it ends, its parts are as absent as in the middle of it. */
        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }
    }

    static final class KeyWriter extends ValueSerializer<Object> {
        private final Shape.Text shape;

        KeyWriter(Shape.Text shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(shape.format().apply(value));
        }
    }

    static final class KeyReader extends KeyDeserializer {
        private final Shape.Text shape;

        KeyReader(Shape.Text shape) {
            this.shape = shape;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                if (Surrogates.hasLone(key)) {
                    throw RefusedInputException.of("json.surrogate");
                }
                return shape.parse().apply(key);
            } catch (RefusedInputException refused) {
                throw refused(context.getParser(), underParent(refused, new Jackson3Reader(context.getParser())));
            }
        }

        /** The key itself may be what must not be repeated, so the path ends with the map. */
        private static RefusedInputException underParent(RefusedInputException refused, Jackson3Reader tokens) {
            Pointer map = tokens.pathOfObject();
            List<Problem> problems = refused.getProblems().stream()
                    .map(problem -> problem.under(map))
                    .toList();
            return new RefusedInputException(problems);
        }
    }

    private static DatabindException refused(JsonParser parser, RefusedInputException refusal) {
        return DatabindException.from(parser, refusal.getMessage(), refusal);
    }
}
