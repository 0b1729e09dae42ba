package org.nurture.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;

/**
 * Teaches a host's own Jackson 2 mapper the types of this library, in the very form that
 * {@link org.nurture.json.NurtureModule} gives them on Jackson 3: what one writes the other reads, byte for byte the same.
 *
 * <p>Register it on a mapper: {@code new ObjectMapper().registerModule(new NurtureJackson2Module())}. The host brings
 * {@code com.fasterxml.jackson.core:jackson-databind} of 2.21 or later; to this library it is an optional dependency, and
 * nothing else here needs it. The settings of the mapper for names, inclusion, unknown members, enums, dates and types do
 * not bend the form. Reading is strict and ends with the first fault, as mappers do, in a Jackson exception whose message
 * names the pointer and the code, and whose cause is a {@link org.nurture.problem.RefusedInputException}.
 *
 * <p>Members may come in any order. An object that says by its {@code type} what it is, such as an event, is held whole if that
 * member does not come first, and then may have no more than 100,000 values.
 *
 * <p><b>Two ways.</b> A mapper made so writes parts: no {@code schema} says what they are, and where one is read it is a member
 * that is not known. What {@link org.nurture.json.NurtureJson} writes, and what it reads, are whole documents with a {@code schema}: for a mapper
 * whose roots are those take {@link #ofDocuments()}, and both are the same to the byte. Only the root is a document, even then:
 * the entries of a list of whole documents are read by {@link org.nurture.json.NurtureJson}, each for itself.
 *
 * <p>Where a host's own type may hold null, an absent or null value of ours is null to it too; the root of a document may not be.
 * A problem that a mapper tells has no position of its own: it is the exception that has one, by {@code getLocation()}, and of what
 * was held whole it is the end.
 */
public final class NurtureJackson2Module extends Module {
    private final boolean documents;

    /** Makes the module for a mapper that reads and writes parts. */
    public NurtureJackson2Module() {
        this(false);
    }

    private NurtureJackson2Module(boolean documents) {
        this.documents = documents;
    }

    /**
     * Makes the module for a mapper whose roots are documents: an entity that is the root of what is read must have the
     * right {@code schema} member, and one that is the root of what is written gets it.
     *
     * @return the module
     */
    public static NurtureJackson2Module ofDocuments() {
        return new NurtureJackson2Module(true);
    }

    @Override
    public String getModuleName() {
        return "org.nurture.json.jackson2";
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
        public @Nullable PropertyName findRootName(AnnotatedClass type) {
            return Shapes.publicFace(type.getRawType())
                    .map(face -> PropertyName.construct(face.getSimpleName()))
                    .orElse(null);
        }
    }

    private final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return shapeOf(type)
                    .map(shape -> new Jackson2Forms.Writer(shape, documents))
                    .orElse(null);
        }
    }

    private final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return shapeOf(type)
                    .map(shape -> new Jackson2Forms.Reader(shape, documents))
                    .orElse(null);
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return findBeanDeserializer(config.constructType(type), config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Shapes.covers(type);
        }
    }

    private static final class KeyWriters extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return shapeOf(type)
                    .filter(Shape.Text.class::isInstance)
                    .map(shape -> new Jackson2Forms.KeyWriter((Shape.Text) shape))
                    .orElse(null);
        }
    }

    private static final class KeyReaders implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return shapeOf(type)
                    .filter(Shape.Text.class::isInstance)
                    .map(shape -> new Jackson2Forms.KeyReader((Shape.Text) shape))
                    .orElse(null);
        }
    }
}
