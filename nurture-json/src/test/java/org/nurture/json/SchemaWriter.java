package org.nurture.json;

import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.json.shape.WireNames;
import org.nurture.privacy.Narrative;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the JSON Schema of a document from its form and its declared constraints, so that no schema is written by hand. */
final class SchemaWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Class<?>> defined = new HashMap<>();

    private SchemaWriter() {}

    static String write(Class<?> type) {
        SchemaWriter writer = new SchemaWriter();
        boolean document = Shapes.of(type) instanceof Shape.Composite;
        String name =
                document ? NurtureJson.schemaOf(type) : "nurture/" + WireNames.ofType(type.getSimpleName()) + "/1";
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put(
                "$id",
                "urn:nurture:schema:" + name.substring("nurture/".length()).replace('/', ':'));
        schema.put("title", name);
        Javadocs.ofType(type).ifPresent(said -> schema.put("description", said));
        if (Shapes.of(type) instanceof Shape.Composite composite) {
            ObjectNode root = writer.object(composite);
            root.remove("description");
            ((ObjectNode) root.get("properties")).putObject("schema").put("const", name);
            ((ArrayNode) root.get("required")).insert(0, "schema");
            schema.setAll(root);
        } else {
            schema.setAll(writer.of(Shapes.of(type), type));
        }
        if (!writer.definitions.isEmpty()) {
            ObjectNode definitions = schema.putObject("$defs");
            writer.definitions.forEach(definitions::set);
        }
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema)
                        .replace("\r", "")
                + "\n";
    }

    private ObjectNode of(Shape shape, Type type) {
        ObjectNode schema = MAPPER.createObjectNode();
        if (shape instanceof Shape.Text text) {
            if (text.allowed().isPresent()) {
                // A closed set that is no enum would have no meanings to tell.
                Class<?> constants = (Class<?>) type;
                return reference(
                        constants, () -> closedSet(constants, text.allowed().get()));
            }
            schema.put("type", "string");
            TextPatterns.of(type).ifPresent(pattern -> schema.put("pattern", pattern));
            TextPatterns.formatOf(type).ifPresent(format -> schema.put("format", format));
            if (type == Narrative.class) {
                schema.put("maxLength", Narrative.LONGEST);
            }
        } else if (shape instanceof Shape.Whole whole) {
            schema.put("type", "integer");
            schema.put("minimum", whole.wide() ? Long.MIN_VALUE : Integer.MIN_VALUE);
            schema.put("maximum", whole.wide() ? Long.MAX_VALUE : Integer.MAX_VALUE);
        } else if (shape instanceof Shape.Flag) {
            schema.put("type", "boolean");
        } else if (shape instanceof Shape.Many many) {
            schema.put("type", "array");
            schema.set("items", of(many.element(), ((ParameterizedType) type).getActualTypeArguments()[0]));
            if (many.sorted()) {
                schema.put("uniqueItems", true);
            }
        } else if (shape instanceof Shape.Composite composite) {
            return reference(composite.type(), () -> object(composite));
        } else if (shape instanceof Shape.Union union) {
            ArrayNode cases = schema.putArray("oneOf");
            union.cases().values().forEach(each -> cases.add(reference(each.type(), () -> object(each))));
        }
        return schema;
    }

    private ObjectNode reference(Class<?> type, Supplier<ObjectNode> form) {
        String simple = type.getName().substring(type.getPackageName().length() + 1);
        String name = WireNames.ofType(simple.replace("$", ""));
        Class<?> other = defined.put(name, type);
        if (other == null) {
            // Kept before it is filled, so that a form that holds its own kind ends.
            definitions.put(name, MAPPER.createObjectNode());
            definitions.get(name).setAll(form.get());
        } else if (other != type) {
            throw new IllegalStateException(type + " would be defined by the name of " + other);
        }
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    /**
     * A closed set of words, defined once and by its name, of which generators of code make one enum. They know {@code enum} and
     * drop or misread {@code oneOf} of constants, so what each word means stands in the description, a line for each.
     */
    private static ObjectNode closedSet(Class<?> type, List<String> allowed) {
        StringBuilder said = new StringBuilder(Javadocs.ofType(type).orElseThrow()).append('\n');
        ArrayNode words = MAPPER.createArrayNode();
        for (Object each : type.getEnumConstants()) {
            Enum<?> constant = (Enum<?>) each;
            String word = allowed.get(constant.ordinal());
            words.add(word);
            said.append("\n- ")
                    .append(word)
                    .append(": ")
                    .append(Javadocs.ofConstant(constant).orElseThrow());
        }
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("description", said.toString());
        schema.put("type", "string");
        schema.set("enum", words);
        return schema;
    }

    private ObjectNode object(Shape.Composite shape) {
        ObjectNode schema = MAPPER.createObjectNode();
        Javadocs.ofType(shape.type()).ifPresent(said -> schema.put("description", said));
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        shape.caseName().ifPresent(name -> {
            properties.putObject("type").put("const", name);
            required.add("type");
        });
        for (Member member : shape.members()) {
            ObjectNode property = MAPPER.createObjectNode();
            Javadocs.ofMember(shape.type(), member.name()).ifPresent(said -> property.put("description", said));
            property.setAll(of(member.shape(), declared(shape.type(), member.name())));
            TextPatterns.within(shape.type(), member.name()).ifPresent(pattern -> property.put("pattern", pattern));
            bound(shape.type(), member, property);
            properties.set(member.name(), property);
            if (member.required()) {
                required.add(member.name());
            }
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** The Java type of a member, without what says that it may be absent. */
    private static Type declared(Class<?> type, String member) {
        String capital = member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
        for (Method accessor : type.getMethods()) {
            if (accessor.getParameterCount() == 0
                    && List.of(member, "get" + capital, "is" + capital).contains(accessor.getName())) {
                Type declared = accessor.getGenericReturnType();
                return declared instanceof ParameterizedType optional && optional.getRawType() == Optional.class
                        ? optional.getActualTypeArguments()[0]
                        : declared;
            }
        }
        throw new IllegalStateException(type + " has no " + member);
    }

    /** Adds the bounds that the accessor declares. */
    private static void bound(Class<?> type, Member member, ObjectNode property) {
        String capital = member.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + member.name().substring(1);
        for (Method accessor : type.getMethods()) {
            if (!List.of("get" + capital, "is" + capital).contains(accessor.getName())
                    || accessor.getParameterCount() > 0) {
                continue;
            }
            boolean many = member.shape() instanceof Shape.Many;
            put(accessor.getAnnotation(Size.class), many, property);
            if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType generic) {
                Size size = generic.getAnnotatedActualTypeArguments()[0].getAnnotation(Size.class);
                put(size, false, many ? (ObjectNode) property.get("items") : property);
            }
        }
    }

    private static void put(Size size, boolean items, ObjectNode schema) {
        if (size != null) {
            if (size.min() > 0) {
                schema.put(items ? "minItems" : "minLength", size.min());
            }
            schema.put(items ? "maxItems" : "maxLength", size.max());
        }
    }
}
