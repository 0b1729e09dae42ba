package org.nurture.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** What a mapper of Jackson 2 calls to read and write by form. */
final class Jackson2Forms {
    private Jackson2Forms() {}

    static final class Writer extends JsonSerializer<Object> {
        private final Shape shape;
        private final boolean documents;

        Writer(Shape shape, boolean documents) {
            this.shape = shape;
            this.documents = documents && Documents.isRoot(shape);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
            ShapeWriter writer = new ShapeWriter(new Jackson2Writer(generator));
            try {
                if (documents && isRoot(generator, context) && shape instanceof Shape.Composite root) {
                    writer.document(value, root, Documents.schemaOf(root.type()), null);
                } else {
                    writer.write(value, shape);
                }
            } catch (UncheckedIOException broken) {
                throw broken.getCause();
            }
        }

        /** A host may wrap every root in an object that names it. */
        private static boolean isRoot(JsonGenerator generator, SerializerProvider context) {
            JsonStreamContext place = generator.getOutputContext();
            boolean wrapped = context.isEnabled(SerializationFeature.WRAP_ROOT_VALUE) && place.inObject();
            return wrapped ? place.getParent().inRoot() : place.inRoot();
        }

        /** Our types say what they are in their own way. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
                throws IOException {
            serialize(value, generator, context);
        }
    }

    static final class Reader extends JsonDeserializer<Object> {
        private final Shape shape;
        private final boolean documents;

        Reader(Shape shape, boolean documents) {
            this.shape = shape;
            this.documents = documents && Documents.isRoot(shape);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Jackson2Reader tokens = new Jackson2Reader(parser);
            ShapeReader reader = new ShapeReader(tokens);
            try {
                int depth = context.isEnabled(DeserializationFeature.UNWRAP_ROOT_VALUE) ? 1 : 0;
                boolean root = documents && tokens.pathOfObject().segments().size() == depth;
                return root && shape instanceof Shape.Composite composite
                        ? reader.document(composite, Documents.schemaOf(composite.type()))
                        : reader.read(shape);
            } catch (Fault fault) {
                throw refused(parser, fault.refusal());
            } catch (UncheckedIOException broken) {
                throw broken.getCause();
            }
        }

        /** A part of a host's own value may be null; a document is there or is not one. */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
            JsonParser parser = context.getParser();
            if (documents && parser != null && parser.getParsingContext().inRoot()) {
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
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(parser, context);
        }
    }

    static final class KeyWriter extends JsonSerializer<Object> {
        private final Shape.Text shape;

        KeyWriter(Shape.Text shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
            generator.writeFieldName(shape.format().apply(value));
        }
    }

    static final class KeyReader extends KeyDeserializer {
        private final Shape.Text shape;

        KeyReader(Shape.Text shape) {
            this.shape = shape;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                if (Surrogates.hasLone(key)) {
                    throw RefusedInputException.of("json.surrogate");
                }
                return shape.parse().apply(key);
            } catch (RefusedInputException refused) {
                throw refused(context.getParser(), underParent(refused, new Jackson2Reader(context.getParser())));
            }
        }

        /** The key itself may be what must not be repeated, so the path ends with the map. */
        private static RefusedInputException underParent(RefusedInputException refused, Jackson2Reader tokens) {
            Pointer map = tokens.pathOfObject();
            List<Problem> problems = refused.getProblems().stream()
                    .map(problem -> problem.under(map))
                    .toList();
            return new RefusedInputException(problems);
        }
    }

    private static JsonMappingException refused(JsonParser parser, RefusedInputException refusal) {
        return JsonMappingException.from(parser, refusal.getMessage(), refusal);
    }
}
