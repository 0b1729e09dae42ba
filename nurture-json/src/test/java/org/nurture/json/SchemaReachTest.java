package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.json.shape.WireNames;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How far the schemas reach: all that is structure, and nothing of what {@link SchemaReach} lists. */
class SchemaReachTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Path MAIN = Path.of(
            System.getProperty("nurture.root"), "nurture-json", "src", "main", "java", "org", "nurture", "json");

    private static final int MOST = 60;

    /** What is structure: a schema that lets one of these pass has a hole. */
    private static final Set<String> STRUCTURE = Set.of(
            "json.unknown-member",
            "json.missing-member",
            "json.null",
            "json.wrong-kind",
            "json.constant",
            "json.schema",
            "json.number-range",
            "json.entry-twice",
            "json.instant",
            "json.decimal",
            "id.syntax",
            "pupil-token.syntax",
            "coded.syntax",
            "coded.set",
            "narrative.blank",
            "urn.syntax",
            "laestab.syntax",
            "local-authority-code.syntax",
            "gss-code.syntax",
            "pointer.syntax",
            "upn.length",
            "upn.characters");

    static Stream<Class<?>> documents() {
        return CoreTypes.entities().stream();
    }

    static Stream<SchemaReach.Beyond> beyond() {
        return SchemaReach.LIST.stream();
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void whatASchemaCannotSayTheReaderSays(SchemaReach.Beyond beyond) throws IOException {
        assertThat(NurtureJson.strict().read(beyond.json(), beyond.type()).problems())
                .extracting(Problem::getCode)
                .containsOnly(beyond.code());
        assertThat(schema(beyond.type()).validate(lastOfEach(beyond.json()), InputFormat.JSON))
                .isEmpty();
        assertThat(Files.readString(MAIN.resolve("NurtureSchemas.java")).replaceAll("\\s+\\*\\s+", " "))
                .contains("<li>" + beyond.name() + ";");
    }

    @Test
    void theListToldIsTheListTested() throws IOException {
        String told = Files.readString(MAIN.resolve("NurtureSchemas.java"));

        assertThat(told.split("<li>", -1)).hasSize(SchemaReach.LIST.size() + 1);
    }

    /** Each part of a document is taken out, doubled, renamed, or replaced by each other kind of value. */
    @ParameterizedTest
    @MethodSource("documents")
    void aBrokenDocumentThatIsRefusedForItsStructureDoesNotFitTheSchema(Class<?> type) throws IOException {
        Schema schema = schema(type);
        Shape shape = Shapes.of(type);
        int refused = 0;
        for (long seed = 0; seed < 3; seed++) {
            JsonNode document = MAPPER.readTree(NurtureJson.strict().write(new RandomValues(seed).of(shape)));
            for (JsonNode broken : broken(document)) {
                String json = MAPPER.writeValueAsString(broken);
                List<Problem> problems = NurtureJson.strict().read(json, type).problems();
                if (problems.stream().anyMatch(problem -> STRUCTURE.contains(problem.getCode()))) {
                    refused++;
                    assertThat(schema.validate(json, InputFormat.JSON))
                            .as(() -> problems + " in " + json)
                            .isNotEmpty();
                }
            }
        }
        assertThat(refused).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("patterned")
    void whatIsTakenIsWrittenAsThePatternSays(Class<?> type) {
        Pattern pattern = Pattern.compile(TextPatterns.of(type).orElseThrow());
        Shape form = Shapes.of(type);
        // A case of a union is an object around its text.
        Shape.Text text = form instanceof Shape.Text alone
                ? alone
                : new Shape.Text("", java.util.Optional.empty(), typed -> Texts.of(type, typed), Object::toString);
        int taken = 0;
        for (String typed : Texts.SAMPLES) {
            try {
                Object value = text.parse().apply(typed);
                String written =
                        form instanceof Shape.Text alone ? alone.format().apply(value) : Texts.text(value);
                assertThat(pattern.matcher(written).matches())
                        .as(type + " " + written)
                        .isTrue();
                taken++;
            } catch (RefusedInputException notOne) {
                continue;
            }
        }
        assertThat(taken).as(type.getName()).isPositive();
    }

    static Stream<Class<?>> patterned() {
        return TextPatterns.types().stream();
    }

    /** Calls the factory of a type that is a case of a union. */
    private static final class Texts {
        private static final List<String> SAMPLES = samples();

        private static List<String> samples() {
            List<String> samples = new ArrayList<>(RandomValues.TEXTS);
            samples.addAll(List.of(
                    "b80 1200-2000-51".replace("-", ""),
                    "B801200005001",
                    "b801200005001",
                    "943 476 5919",
                    "9434765919",
                    "1234567890",
                    "1000000000",
                    "070 123 456",
                    "000000018",
                    "8301234",
                    "830-1234",
                    "09:30",
                    "23:59:59.5",
                    "2026-11",
                    "pt15m",
                    "PT-1.5S",
                    "-PT5M",
                    "P1D",
                    "2024/2025",
                    "2024-25",
                    " a narrative ",
                    "1ab0427",
                    "e10000007",
                    "95/32101",
                    "0-7506-5545-1",
                    "978 0750455671"));
            return samples;
        }

        private static Object of(Class<?> type, String typed) {
            try {
                return type.getMethod("of", String.class).invoke(null, typed);
            } catch (java.lang.reflect.InvocationTargetException refused) {
                throw (RuntimeException) refused.getCause();
            } catch (ReflectiveOperationException missing) {
                throw new IllegalStateException(missing);
            }
        }

        private static String text(Object value) {
            try {
                return (String) value.getClass().getMethod("text").invoke(value);
            } catch (ReflectiveOperationException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }

    private static List<JsonNode> broken(JsonNode document) {
        List<JsonNode> all = new ArrayList<>();
        int size = parts(document).size();
        // Of a long document every so many parts: they repeat.
        for (int part = 0; part < size; part += 1 + size / MOST) {
            for (Consumer<Slot> change : CHANGES) {
                JsonNode copy = document.deepCopy();
                change.accept(parts(copy).get(part));
                all.add(copy);
            }
        }
        return all;
    }

    private static final List<Consumer<Slot>> CHANGES = List.of(
            Slot::remove,
            Slot::rename,
            Slot::twice,
            slot -> slot.set(MAPPER.getNodeFactory().nullNode()),
            slot -> slot.set(MAPPER.getNodeFactory().numberNode(1.5)),
            slot -> slot.set(MAPPER.getNodeFactory().numberNode(7)),
            slot -> slot.set(MAPPER.getNodeFactory().numberNode(1L << 40)),
            slot -> slot.set(MAPPER.getNodeFactory().booleanNode(true)),
            slot -> slot.set(MAPPER.getNodeFactory().stringNode("")),
            slot -> slot.set(MAPPER.getNodeFactory().stringNode("no such word!")),
            slot -> slot.set(MAPPER.createArrayNode()),
            slot -> slot.set(MAPPER.createArrayNode().add("x")),
            slot -> slot.set(MAPPER.createObjectNode()),
            slot -> slot.set(MAPPER.createObjectNode().put("type", "unheard-of")));

    /** A place within a document: a member of an object or an entry of a list. */
    private record Slot(JsonNode holder, String name, int index) {
        private void set(JsonNode value) {
            if (holder instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) holder).set(index, value);
            }
        }

        private void remove() {
            if (holder instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) holder).remove(index);
            }
        }

        private void rename() {
            if (holder instanceof ObjectNode object) {
                object.set(name + "x", object.remove(name));
            }
        }

        private void twice() {
            if (holder instanceof ArrayNode array) {
                array.add(array.get(index).deepCopy());
            }
        }
    }

    private static List<Slot> parts(JsonNode node) {
        List<Slot> parts = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                parts.add(new Slot(object, name, -1));
                parts.addAll(parts(object.get(name)));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                parts.add(new Slot(array, "", i));
                parts.addAll(parts(array.get(i)));
            }
        }
        return parts;
    }

    /** A validator is given what a parser makes of the text, which keeps the last of members with one name. */
    private static String lastOfEach(String json) {
        return MAPPER.writeValueAsString(MAPPER.readTree(json));
    }

    private static Schema schema(Class<?> type) {
        return REGISTRY.getSchema(
                NurtureSchemas.load("nurture/" + WireNames.ofType(type.getSimpleName()) + "/1")
                        .orElseThrow(),
                InputFormat.JSON);
    }
}
