package org.nurture.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.json.stream.ShapeReader;
import org.nurture.json.stream.ShapeWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a host's own Jackson 3 mapper the types of this library.
 *
 * <p>Register it on a builder: {@code JsonMapper.builder().addModule(new NurtureModule()).build()}. Our types are then
 * read and written in the form that {@link NurtureJson} gives them, wherever they stand in the host's own types and
 * whatever the mapper's settings for names, inclusion and unknown members are; only the {@code schema} member of whole
 * documents is left to {@link NurtureJson}. Reading ends with the first fault, as mappers do, in a Jackson exception
 * whose message names the pointer and the code.
 */
public final class NurtureModule extends JacksonModule {
    /** Makes the module; it has no settings. */
    public NurtureModule() {}

    @Override
    public String getModuleName() {
        return "org.nurture.json";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
    }

    private static Optional<Shape> shapeOf(JavaType type) {
        return Shapes.publicFace(type.getRawClass())
                .map(face -> type.containedTypeCount() == 1
                        ? Shapes.ofGeneric(face, type.containedType(0).getRawClass())
                        : Shapes.of(face));
    }

    private static final class Writers implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return shapeOf(type).map(ByShape.Writer::new).orElse(null);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return shapeOf(type).map(ByShape.Writer::new).orElse(null);
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return shapeOf(type).map(ByShape.Reader::new).orElse(null);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return shapeOf(type).map(ByShape.Reader::new).orElse(null);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Shapes.covers(type);
        }
    }

    /** The two directions by one form. */
    private static final class ByShape {
        private static final class Writer extends ValueSerializer<Object> {
            private final Shape shape;

            private Writer(Shape shape) {
                this.shape = shape;
            }

            @Override
            public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
                new ShapeWriter(generator).write(value, shape);
            }
        }

        private static final class Reader extends ValueDeserializer<Object> {
            private final Shape shape;

            private Reader(Shape shape) {
                this.shape = shape;
            }

            @Override
            public Object deserialize(JsonParser parser, DeserializationContext context) {
                return new ShapeReader(parser).read(shape);
            }
        }
    }
}
