package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nurture.network.Network;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.School;

/** Lines and entries that do not say what they are: read by the facade's own settings, and written back as documents. */
class EntriesTest {
    private static final String BARE =
            "{\"id\":\"s-1\",\"name\":\"One\",\"nation\":\"england\",\"colour\":[1.50, \"é\"]}";

    @Test
    void bareLinesAreReadAsLenientlyAsTheFacadeReads() throws IOException {
        ReadResult<School> read = line(NurtureJson.lenient(), BARE);

        assertThat(read.notices()).extracting(Problem::getCode).containsExactly("json.unknown-member");
        Document<School> document = read.document().orElseThrow();
        String written = NurtureJson.lenient().writeString(document);
        assertThat(written)
                .isEqualTo("{\"schema\":\"nurture/school/1\",\"id\":\"s-1\",\"name\":\"One\",\"nation\":\"england\","
                        + "\"colour\":[1.50,\"é\"]}");
        assertThat(NurtureJson.lenient()
                        .read(written, School.class)
                        .document()
                        .orElseThrow()
                        .unknown())
                .isEqualTo(document.unknown());
        assertThat(line(NurtureJson.strict(), BARE).problems())
                .extracting(Problem::getCode)
                .containsExactly("json.unknown-member");
    }

    @Test
    void limitsAndValidatorsHoldForThem() throws IOException {
        String long1 = "{\"id\":\"s-1\",\"name\":\"" + "n".repeat(300) + "\",\"nation\":\"england\"}";

        assertThat(line(NurtureJson.strict().withLimits(Limits.defaults().withText(200)), long1)
                        .problems())
                .extracting(Problem::getCode)
                .containsExactly("json.text-too-long");
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(line(NurtureJson.strict().validating(factory.getValidator()), long1)
                            .problems())
                    .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                    .containsExactly("/name json.violation");
            assertThat(entries(
                                    NurtureJson.strict().validating(factory.getValidator()),
                                    network("nurture/network/1", long1 + "," + long1))
                            .get(1)
                            .problems())
                    .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                    .containsExactly("/schools/1/name json.violation");
        }
    }

    @Test
    void listsAreReadAsLenientlyAsTheFacadeReads() throws IOException {
        String network = network("nurture/network/1.3", BARE + ", \n" + BARE.replace("s-1", "s-2"))
                .replace("\"name\":\"n\"", "\"name\":\"n\",\"later\":{\"a\":1}");

        List<ReadResult<School>> read = entries(NurtureJson.lenient(), network);

        assertThat(read).hasSize(2);
        for (ReadResult<School> entry : read) {
            assertThat(entry.document().orElseThrow().unknown())
                    .containsOnly(java.util.Map.entry(Pointer.of("/colour"), "[1.50,\"é\"]"));
            assertThat(entry.notices())
                    .extracting(notice -> notice.getPointer().text())
                    .allMatch(pointer -> pointer.matches("/schools/[01]/colour"));
        }
        assertThat(entries(NurtureJson.strict(), network))
                .flatExtracting(ReadResult::problems)
                .extracting(Problem::getCode)
                .containsExactly(
                        "json.schema-minor", "json.unknown-member", "json.unknown-member", "json.unknown-member");
    }

    @Test
    void longListsAreKeptToTheLetterEntryByEntry() throws IOException {
        StringBuilder schools = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            schools.append(i == 0 ? "" : ",")
                    .append(BARE.replace("s-1", "s-" + i).replace("1.50", i + ".50"));
        }
        List<ReadResult<School>> read =
                entries(NurtureJson.lenient(), network("nurture/network/1", schools.toString()));

        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).document().orElseThrow().unknown())
                    .containsEntry(Pointer.of("/colour"), "[" + i + ".50,\"é\"]");
        }
    }

    @Test
    void whatEntriesOfASetHaveBesidesGoesWithThem() {
        String pupil = "{\"schema\":\"nurture/pupil/1\",\"token\":\"p-1\",\"homeSchool\":\"s-1\",\"identifiers\":["
                + "{\"type\":\"uln\",\"text\":\"1000102504\",\"note\":\"of the uln\"},"
                + "{\"type\":\"upn\",\"text\":\"B801200005001\",\"note\":\"of the upn\"},"
                + "{\"type\":\"nhs-number\",\"text\":\"9434765870\",\"note\":\"of the nhs\"}]}";

        Document<Pupil> document =
                NurtureJson.lenient().read(pupil, Pupil.class).document().orElseThrow();
        String written = NurtureJson.lenient().writeString(document);

        assertThat(written)
                .contains("\"text\":\"1000102504\",\"note\":\"of the uln\"")
                .contains("\"text\":\"B801200005001\",\"note\":\"of the upn\"")
                .contains("\"text\":\"9434765870\",\"note\":\"of the nhs\"");
        assertThat(NurtureJson.lenient()
                        .writeString(NurtureJson.lenient()
                                .read(written, Pupil.class)
                                .document()
                                .orElseThrow()))
                .isEqualTo(written);
    }

    private static String network(String schema, String schools) {
        return "{\"schema\":\"" + schema + "\",\"id\":\"n\",\"name\":\"n\",\"asOf\":\"2026-01-01\",\"schools\":["
                + schools + "]}";
    }

    private static ReadResult<School> line(NurtureJson json, String line) throws IOException {
        try (LineReader<School> reader = json.lines(School.class)
                .withoutSchema()
                .read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))) {
            return reader.next().result();
        }
    }

    private static List<ReadResult<School>> entries(NurtureJson json, String network) throws IOException {
        try (ListReader<School> reader = json.list(
                new ByteArrayInputStream(network.getBytes(StandardCharsets.UTF_8)),
                Network.class,
                "schools",
                School.class)) {
            return reader.stream().map(Streamed::result).toList();
        }
    }
}
