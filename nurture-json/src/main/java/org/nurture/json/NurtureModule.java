package org.nurture.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a host's own Jackson 3 mapper the types of this library.
 *
 * <p>Register it on a builder: {@code JsonMapper.builder().addModule(new NurtureModule()).build()}. Our types are then
 * read and written in the form that {@link NurtureJson} gives them, wherever they stand in the host's own types, as keys of
 * maps too, and whatever the mapper's settings for names, inclusion, unknown members, enums, dates and types are. Reading
 * is strict and ends with the first fault, as mappers do, in a Jackson exception whose message names the pointer and the
 * code, and whose cause is a {@link org.nurture.problem.RefusedInputException}.
 *
 * <p>Members may come in any order. An object that says by its {@code type} what it is, such as an event, is held whole if that
 * member does not come first, and then may have no more than 100,000 values.
 *
 * <p><b>Two ways.</b> A mapper made so writes parts: no {@code schema} says what they are, and where one is read it is a member
 * that is not known ({@code json.unknown-member} at {@code /schema}). What {@link NurtureJson} writes, and what it reads, are whole documents with a {@code schema}: for a mapper
 * whose roots are those take {@link #ofDocuments()}, and both are the same to the byte. Only the root is a document, even then:
 * the entries of a list of whole documents are read by {@link NurtureJson}, each for itself.
 *
 * <p>Where a host's own type may hold null, an absent or null value of ours is null to it too; the root of a document may not be.
 * A problem that a mapper tells has no position of its own: it is the exception that has one, by {@code getLocation()}, and of what
 * was held whole it is the end. A mapper with {@code StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION} puts a piece of the document into
 * its messages: leave that off where documents are about children. For a mapper of Jackson 2 there is
 * {@link org.nurture.json.jackson2.NurtureJackson2Module}.
 */
public final class NurtureModule extends JacksonModule {
    private final boolean documents;

    /** Makes the module for a mapper that reads and writes parts. */
    public NurtureModule() {
        this(false);
    }

    private NurtureModule(boolean documents) {
        this.documents = documents;
    }

    /**
     * Makes the module for a mapper whose roots are documents: an entity that is the root of what is read must have the
     * right {@code schema} member, and one that is the root of what is written gets it.
     *
     * @return the module
     */
    public static NurtureModule ofDocuments() {
        return new NurtureModule(true);
    }

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
        context.insertAnnotationIntrospector(new Names());
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
        context.addKeySerializers(new KeyWriters());
        context.addKeyDeserializers(new KeyReaders());
    }

    private static Optional<Shape> shapeOf(JavaType type) {
        return Shapes.publicFace(type.getRawClass())
                .map(face -> type.containedTypeCount() == 1
                        ? Shapes.ofGeneric(face, type.containedType(0).getRawClass())
                        : Shapes.of(face));
    }

    /** A host that wraps roots by their names has the names that it knows, not those of what is behind them. */
    private static final class Names extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
            return Shapes.publicFace(type.getRawType())
                    .map(face -> PropertyName.construct(face.getSimpleName()))
                    .orElse(null);
        }
    }

    private final class Writers implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return shapeOf(type)
                    .map(shape -> new Jackson3Forms.Writer(shape, documents))
                    .orElse(null);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private final class Readers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return shapeOf(type)
                    .map(shape -> new Jackson3Forms.Reader(shape, documents))
                    .orElse(null);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Shapes.covers(type);
        }
    }

    private static final class KeyWriters implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return shapeOf(type)
                    .filter(Shape.Text.class::isInstance)
                    .map(shape -> new Jackson3Forms.KeyWriter((Shape.Text) shape))
                    .orElse(null);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class KeyReaders implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return shapeOf(type)
                    .filter(Shape.Text.class::isInstance)
                    .map(shape -> new Jackson3Forms.KeyReader((Shape.Text) shape))
                    .orElse(null);
        }
    }
}
