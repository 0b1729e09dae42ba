package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nurture.problem.Pointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Whatever is added to a document, anywhere: the lenient reader gives the same value and puts the rest back as it was. */
class LenientLaws {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Each as it may be found and as it is kept: the same but for white space outside strings. */
    private static final List<String> VALUES = List.of(
            "1.50",
            "-0",
            "1E+02",
            "12345678901234567890123456789",
            "null",
            "true",
            "\"\"",
            "\"\\u0041\\/\\n } ] , \\\" \\\\\"",
            "\"\\ud83d\\ude42\"",
            "\"é ü 🙂\"",
            "[ ]",
            "{\n}",
            "[ [1 , 2.0] ,\t{\"a b\" : \"c  d\"} ]",
            "{\"schema\" : \"x\", \"type\": {\"id\": [{ }]}}");

    private static final List<String> NAMES =
            List.of("mood", "a/b", "m~n", "", "§ \"quoted\"", "0", "x".repeat(90), "schema-of", "🙂");

    @Property(tries = 1_000)
    void theValueIsTheSameAndTheRestIsPutBack(@ForAll("entities") Class<?> type, @ForAll long seed) {
        Random random = new Random(seed);
        String sample = Samples.of(type, seed);
        Object value = NurtureJson.strict().readOrThrow(sample, type);
        JsonNode tree = MAPPER.readTree(sample);
        Map<Pointer, String> added = new LinkedHashMap<>();
        add(tree, Pointer.ROOT, random, added);
        String text = random.nextBoolean()
                ? MAPPER.writeValueAsString(tree)
                : MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);

        ReadResult<?> read = NurtureJson.lenient().read(text, type);

        assertThat(read.problems()).as(text).isEmpty();
        assertThat((Object) read.value().orElseThrow()).isEqualTo(value);
        Document<?> document = read.document().orElseThrow();
        assertThat(document.unknown()).isEqualTo(added);
        assertThat(document.notices()).hasSameSizeAs(added.keySet());
        String again = NurtureJson.lenient().writeString(document);
        added.values().forEach(kept -> assertThat(again).contains(kept));
        assertThat(MAPPER.readTree(again)).isEqualTo(MAPPER.readTree(text));
        String pretty = NurtureJson.lenient().writePretty(document);
        Document<?> third = NurtureJson.lenient().read(pretty, type).document().orElseThrow();
        assertThat(third.unknown()).isEqualTo(added);
        assertThat((Object) third.value()).isEqualTo(value);
        if (!added.isEmpty()) {
            assertThat(NurtureJson.strict().read(text, type).problems())
                    .hasSameSizeAs(added.keySet())
                    .allMatch(problem -> problem.getCode().equals("json.unknown-member"));
        }
    }

    private static void add(JsonNode node, Pointer at, Random random, Map<Pointer, String> added) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                add(object.get(name), at.child(name), random, added);
            }
            List<String> names = new ArrayList<>(NAMES);
            for (int i = random.nextInt(6) - 3; i > 0; i--) {
                String name = names.remove(random.nextInt(names.size()));
                String raw = VALUES.get(random.nextInt(VALUES.size()));
                object.putRawValue(name, new RawValue(raw));
                added.put(at.child(name), packed(raw));
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                add(node.get(i), at.child(i), random, added);
            }
        }
    }

    /** Without the white space outside strings, worked out in another way than the reader does. */
    private static String packed(String json) {
        StringBuilder packed = new StringBuilder();
        boolean within = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"' && (i == 0 || json.charAt(i - 1) != '\\' || json.startsWith("\\\\\"", i - 2))) {
                within = !within;
            }
            if (within || " \t\n".indexOf(c) < 0) {
                packed.append(c);
            }
        }
        return packed.toString();
    }

    @Provide
    Arbitrary<Class<?>> entities() {
        return Arbitraries.of(CoreTypes.entities());
    }
}
