package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.json.shape.Shapes;
import org.nurture.json.shape.WireNames;
import org.nurture.referral.ReferralEvent;
import org.nurture.rule.PolicyLayer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas that are shipped are those of the types, and a validator of other people's making says of documents what the
 * reader says. Written anew by {@code mvn -pl nurture-core,nurture-json test -Dnurture.update=true}.
 */
class SchemasTest {
    private static final Path ROOT = Path.of(System.getProperty("nurture.root"), "nurture-json", "src");
    private static final Path FOLDER = ROOT.resolve(Path.of("main", "resources", "org", "nurture", "json", "schema"));
    private static final Path GOLDEN = ROOT.resolve(Path.of("test", "resources", "golden", "1", "ok"));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Stream<Class<?>> documents() {
        return CoreTypes.entities().stream();
    }

    /** Documents, and the parts that travel in envelopes of events. */
    static Stream<Class<?>> described() {
        return Stream.concat(documents(), Stream.of(ReferralEvent.class));
    }

    private static String nameOf(Class<?> type) {
        return "nurture/" + WireNames.ofType(type.getSimpleName()) + "/1";
    }

    @ParameterizedTest
    @MethodSource("described")
    void theSchemaShippedIsThatOfTheType(Class<?> type) throws IOException {
        String written = SchemaWriter.write(type);
        Path file = FOLDER.resolve(NurtureSchemas.fileOf(nameOf(type)));
        if (Boolean.getBoolean("nurture.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written);
        }
        assertThat(file).hasContent(written);
    }

    @Test
    void theIndexNamesEverySchemaAndNoOther() throws IOException {
        List<String> names = described().map(SchemasTest::nameOf).sorted().toList();
        Path index = FOLDER.resolve("index.txt");
        if (Boolean.getBoolean("nurture.update")) {
            Files.writeString(index, String.join("\n", names) + "\n");
        }
        List<String> types = documents()
                .map(type -> NurtureJson.schemaOf(type) + " " + type.getName())
                .sorted()
                .toList();
        if (Boolean.getBoolean("nurture.update")) {
            Files.writeString(FOLDER.resolve("types.txt"), String.join("\n", types) + "\n");
        }
        assertThat(Files.readAllLines(FOLDER.resolve("types.txt"))).isEqualTo(types);
        assertThat(NurtureSchemas.typeOf("nurture/policy-layer/1")).contains(PolicyLayer.class);
        assertThat(NurtureSchemas.typeOf("nurture/policy-layer/")).isEmpty();
        assertThat(NurtureSchemas.typeOf("nurture/referral-event/1")).isEmpty();
        assertThat(NurtureSchemas.idOf("nurture/policy-layer/1")).hasToString("urn:nurture:schema:policy-layer:1");
        assertThatThrownBy(() -> NurtureSchemas.idOf("nurture/unheard-of/1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.readAllLines(index)).isEqualTo(names);
        assertThat(NurtureSchemas.list()).isEqualTo(names);
        assertThat(NurtureSchemas.load("nurture/policy-layer/1")).isPresent();
        assertThat(NurtureSchemas.load("nurture/unheard-of/1")).isEmpty();
        assertThat(NurtureSchemas.load("../module-info")).isEmpty();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).hasSize(names.size() + 2);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void goldenAndRandomDocumentsFitTheirSchema(Class<?> type) throws IOException {
        Schema schema = schema(type);
        String name = WireNames.ofType(type.getSimpleName());
        try (Stream<Path> files = Files.list(GOLDEN)) {
            List<Path> goldens = files.filter(
                            file -> file.getFileName().toString().matches(name + "(\\.[0-9]+)?\\.json"))
                    .toList();
            assertThat(goldens).isNotEmpty();
            for (Path golden : goldens) {
                assertThat(schema.validate(Files.readString(golden), InputFormat.JSON))
                        .as("%s", golden)
                        .isEmpty();
            }
        }
        for (int seed = 0; seed < 20; seed++) {
            String random = NurtureJson.strict().writeString(new RandomValues(seed).of(Shapes.of(type)));
            assertThat(schema.validate(random, InputFormat.JSON)).as(random).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatTheReaderRefusesInStructureTheSchemaRefusesToo(Class<?> type) throws IOException {
        Schema schema = schema(type);
        String golden = Files.readString(GOLDEN.resolve(WireNames.ofType(type.getSimpleName()) + ".json"));
        ObjectNode unknown = object(golden);
        unknown.put("mood", "good");
        assertRefused(type, schema, unknown);
        ObjectNode other = object(golden);
        other.put("schema", "nurture/unheard-of/1");
        assertRefused(type, schema, other);
        for (JsonNode member : required(schema)) {
            ObjectNode less = object(golden);
            less.remove(member.asString());
            assertRefused(type, schema, less);
            ObjectNode wrong = object(golden);
            wrong.put(member.asString(), 1.5);
            assertRefused(type, schema, wrong);
        }
    }

    @Test
    void everyWordOfEveryClosedSetIsExplained() {
        Set<JsonNode> sets = new HashSet<>();
        described().forEach(type -> {
            JsonNode schema = MAPPER.readTree(SchemaWriter.write(type));
            List<JsonNode> own = schema.findParents("enum");
            // Each is defined by its name, of which a generator of code makes that of its enum.
            assertThat(schema.path("$defs").values()).containsAll(own);
            sets.addAll(own);
        });

        assertThat(sets)
                .hasSizeGreaterThan(20)
                .allSatisfy(set -> assertThat(
                                set.get("description").asString().lines().skip(2))
                        .map(line -> line.replaceFirst("^- (\\S+): [A-Z].+\\.$", "$1"))
                        .containsExactlyElementsOf(set.get("enum").values().stream()
                                .map(JsonNode::asString)
                                .toList()));
    }

    private static List<JsonNode> required(Schema schema) {
        return List.copyOf(schema.getSchemaNode().get("required").values());
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    private static void assertRefused(Class<?> type, Schema schema, ObjectNode document) {
        String json = MAPPER.writeValueAsString(document);
        assertThat(NurtureJson.strict().read(json, type).problems()).as(json).isNotEmpty();
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
    }

    private static Schema schema(Class<?> type) {
        return REGISTRY.getSchema(
                NurtureSchemas.load(NurtureJson.schemaOf(type)).orElseThrow(), InputFormat.JSON);
    }
}
