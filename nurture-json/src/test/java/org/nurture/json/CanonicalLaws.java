package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nurture.json.shape.Shapes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The canonical form depends on the value alone, and so does the digest. */
class CanonicalLaws {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<Host> HOSTS = Host.ofDocuments();
    private static final String[] BLANKS = {"", " ", "\n", "\t ", "\r\n"};

    @Property(tries = 600)
    void theCanonicalFormIsADocumentAndItsOwnCanonicalForm(@ForAll("entities") Class<?> type, @ForAll long seed) {
        Object value = new RandomValues(seed).of(Shapes.of(type));
        byte[] canonical = NurtureJson.strict().writeCanonical(value);

        Object read = NurtureJson.strict().readOrThrow(canonical, type);

        assertThat(read).isEqualTo(value);
        assertThat(NurtureJson.strict().writeCanonical(read)).isEqualTo(canonical);
        assertThat(CanonicalJson.of(canonical)).isEqualTo(canonical);
    }

    @Property(tries = 600)
    void orderAndLayoutOfTheInputMakeNoDifference(@ForAll("entities") Class<?> type, @ForAll long seed) {
        Object value = new RandomValues(seed).of(Shapes.of(type));
        String shuffled = shuffled(MAPPER.readTree(NurtureJson.strict().write(value)), new Random(seed));
        byte[] bytes = shuffled.getBytes(StandardCharsets.UTF_8);

        assertThat(CanonicalJson.of(bytes)).isEqualTo(NurtureJson.strict().writeCanonical(value));
        assertThat(Digest.ofJson(bytes)).isEqualTo(Digest.of(value));
        assertThat(Digest.of(NurtureJson.strict().readOrThrow(shuffled, type))).isEqualTo(Digest.of(value));
        for (Host host : HOSTS) {
            assertThat(host.read(shuffled, type)).isEqualTo(value);
        }
    }

    @Property(tries = 2_000)
    void membersAreInTheOrderOfTheirUtf16(@ForAll("names") List<String> names) {
        StringBuilder json = new StringBuilder("{");
        names.forEach(name -> json.append(json.length() > 1 ? "," : "")
                .append(MAPPER.writeValueAsString(name))
                .append(":1"));
        List<String> sorted = new ArrayList<>(names);
        Collections.sort(sorted);

        JsonNode canonical = MAPPER.readTree(CanonicalJson.of(json.append('}').toString()));

        assertThat(List.copyOf(canonical.propertyNames())).isEqualTo(sorted);
    }

    @Property(tries = 600)
    void anotherValueHasAnotherDigest(@ForAll("entities") Class<?> type, @ForAll long one, @ForAll long other) {
        Object left = new RandomValues(one).of(Shapes.of(type));
        Object right = new RandomValues(other).of(Shapes.of(type));

        assertThat(Digest.of(left).equals(Digest.of(right))).isEqualTo(left.equals(right));
        assertThat(Digest.parse(Digest.of(left).text())).isEqualTo(Digest.of(left));
    }

    private static String shuffled(JsonNode node, Random random) {
        String gap = BLANKS[random.nextInt(BLANKS.length)];
        if (node.isObject()) {
            List<String> members = new ArrayList<>();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                members.add(escaped(member.getKey(), random) + gap + ":" + shuffled(member.getValue(), random));
            }
            Collections.shuffle(members, random);
            return gap + "{" + String.join("," + gap, members) + gap + "}";
        }
        if (node.isArray()) {
            List<String> entries = new ArrayList<>();
            node.forEach(entry -> entries.add(shuffled(entry, random)));
            return "[" + gap + String.join(gap + ",", entries) + "]" + gap;
        }
        return node.isString() ? escaped(node.asString(), random) : node.toString();
    }

    /** Any character may be written as an escape. */
    private static String escaped(String text, Random random) {
        StringBuilder escaped = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            boolean must = c < ' ' || c == '"' || c == '\\';
            String plain = Character.toString(c);
            if (must || random.nextInt(4) == 0) {
                plain.chars().forEach(half -> escaped.append(String.format("\\u%04x", half)));
            } else {
                escaped.append(plain);
            }
        });
        return escaped.append('"').toString();
    }

    @Provide
    Arbitrary<List<String>> names() {
        // Beyond the basic plane, where the order of UTF-16 and that of UTF-8 part.
        return Arbitraries.of(
                        "", "a", "B", "10", "1", "\ufb33", "\ud83d\ude02", "\u20ac", "\n", "\"", "\\", "~", "\u0080")
                .list()
                .uniqueElements()
                .ofMaxSize(13);
    }

    @Provide
    Arbitrary<Class<?>> entities() {
        return Arbitraries.of(CoreTypes.entities());
    }
}
