package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nurture.json.shape.Shapes;
import org.nurture.network.Network;
import org.nurture.referral.Referral;
import org.nurture.schooling.School;

/** One list of a large document, entry by entry: the same entries and problems as reading the whole gives. */
class ListReaderTest {
    private static final String GOOD = """
            {"id": "n-1", "name": "Sample", "asOf": "2026-01-01",
             "groups": [{"anything": [1, {"at": "all"}]}],
             "schools": [
               {"id": "s-1", "name": "One", "nation": "england"},
               {"id": "s-2", "name": "Two", "nation": "wales"}],
             "schema": "nurture/network/1"}
            """;

    @Property(tries = 100)
    void theEntriesAreThoseOfTheWhole(@ForAll long seed) throws IOException {
        Network network = (Network) new RandomValues(seed).of(Shapes.of(Network.class));

        try (ListReader<Referral> reader = NurtureJson.strict()
                .list(
                        new ByteArrayInputStream(NurtureJson.strict().write(network)),
                        Network.class,
                        "referrals",
                        Referral.class)) {
            assertThat(reader.stream().map(entry -> entry.result().orThrow())).isEqualTo(network.getReferrals());
        }
    }

    @Test
    void anEntryIsTakenWhateverElseTheDocumentHolds() throws IOException {
        assertThat(told(GOOD)).containsExactly("0 taken", "1 taken");
        assertThat(told("\ufeff" + GOOD)).hasSize(2);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(told(zipped.toByteArray())).containsExactly("0 taken", "1 taken");
        byte[] cut = java.util.Arrays.copyOf(zipped.toByteArray(), zipped.size() - 12);
        assertThat(told(cut)).last().asString().endsWith("ndjson.compressed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"wales\" | \"whales\" | 0 taken; 1 5:43 /schools/1/nation json.constant",
                "\"name\": \"One\" | \"nome\": \"One\" | 0 4:4 /schools/0/name json.missing-member, 4:18 /schools/0/nome json.unknown-member; 1 taken",
                "\"Two\" | \"\\ud83d\" | 0 taken; 1 5:26 /schools/1/name json.surrogate",
                "\"asOf\": \"2026-01-01\" | \"asOn\": 1 | 0 1:33 /asOn json.unknown-member; 0 taken; 1 taken; 2 6:31 /asOf json.missing-member",
                "\"groups\" | \"schools\" | 0 2:13 /schools/0/id json.missing-member",
                "network/1 | network/9 | 0 taken; 1 taken; 2 6:12 /schema json.schema-newer",
                "{\"id\": \"n-1\", | [ | 0 1:1 (root) json.wrong-kind",
                "{\"id\": \"s-2\", | {, | 0 taken; 1 5:5 /schools/1 json.syntax"
            })
    void whatIsWrongIsToldWhereItStands(String right, String wrong, String expected) throws IOException {
        List<String> told = told(GOOD.replace(right, wrong));

        if (wrong.contains("schools")) {
            // The first of the two lists is the one that is read; that there is another is a problem.
            assertThat(told.get(0)).startsWith("0 2:14 /schools/0/");
            assertThat(told).anyMatch(text -> text.endsWith("/schools json.duplicate-member"));
        } else {
            assertThat(told).containsExactly(expected.split("; "));
        }
    }

    @Test
    void whatIsNoDocumentIsRefused() throws IOException {
        assertThat(told("")).containsExactly("0 1:1 (root) json.empty");
        assertThat(told(GOOD + "{}")).last().asString().endsWith("json.trailing");
        assertThat(told(GOOD.replace(",\n \"schema\": \"nurture/network/1\"", "")))
                .last()
                .asString()
                .endsWith("/schema json.missing-member");
        assertThat(told(GOOD.replace("[\n", "null, \"x\": [\n"))).anyMatch(text -> text.endsWith("/schools json.null"));
        byte[] wrong = GOOD.getBytes(StandardCharsets.UTF_8);
        wrong[GOOD.indexOf("Two")] = (byte) 0xFF;
        assertThat(told(wrong)).last().asString().endsWith("json.utf8");
        assertThat(told(GOOD.substring(0, 200))).last().asString().endsWith("json.syntax");
        assertThat(told("[".repeat(5_000))).hasSize(1);
        assertThat(told("{\"name\": " + "[".repeat(5_000))).last().asString().endsWith("json.too-deep");
    }

    @Test
    void onlyListsOfTheDocumentAreRead() {
        assertThatThrownBy(() -> NurtureJson.strict()
                        .list(new ByteArrayInputStream(new byte[0]), Network.class, "schools", Referral.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Network has no list schools of Referral");
        assertThatThrownBy(() -> NurtureJson.strict()
                        .list(new ByteArrayInputStream(new byte[0]), Network.class, "name", String.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> told(String document) throws IOException {
        return told(document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(byte[] document) throws IOException {
        List<String> told = new ArrayList<>();
        try (ListReader<School> reader =
                NurtureJson.strict().list(new ByteArrayInputStream(document), Network.class, "schools", School.class)) {
            reader.forEachRemaining(entry -> told.add(entry.place() + " "
                    + (entry.result().value().isPresent()
                            ? "taken"
                            : entry.result().problems().stream()
                                    .map(problem -> problem.getPosition().orElseThrow() + " " + problem.getPointer()
                                            + " " + problem.getCode())
                                    .collect(Collectors.joining(", ")))));
        }
        return told;
    }
}
