package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nurture.group.NurtureGroup;
import org.nurture.network.Network;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

/** Each way in which a document can be wrong: the pointer, the place and the code that the reader names. */
class FaultsTest {
    private static final String GOOD = """
            {
              "schema": "nurture/nurture-group/1",
              "id": "g-01",
              "hostSchool": "s-01",
              "model": "classic",
              "name": "The Nest",
              "open": {"start": "2024-09-02"},
              "places": [
                {"id": "pl-1", "pupil": "p-1", "span": {"start": "2025-09-08"}, "halfDays": ["monday-am"]}
              ]
            }
            """;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "\"name\": \"The Nest\"",
                        "\"nam\": \"The Nest\"",
                        "6:3 /nam json.unknown-member",
                        "1:1 /name json.missing-member"),
                fault("\"id\": \"g-01\"", "\"id\": \"g-01\", \"id\": \"g-02\"", "3:17 /id json.duplicate-member"),
                fault("\"g-01\"", "7", "3:9 /id json.number-for-text"),
                fault("\"g-01\"", "null", "3:9 /id json.null"),
                fault("\"g-01\"", "\"g 01\"", "3:9 /id id.syntax"),
                fault("\"classic\"", "\"clasic\"", "5:12 /model json.constant"),
                fault("\"2024-09-02\"", "\"02/09/2024\"", "7:21 /open/start json.date"),
                fault("\"2024-09-02\"", "\"2023-02-29\"", "7:21 /open/start json.date"),
                fault(
                        "\"2024-09-02\"",
                        "\"2024-09-02\", \"endExclusive\": \"2024-09-01\"",
                        "7:51 /open/endExclusive date-span.order"),
                fault("{\"start\": \"2024-09-02\"}", "[]", "7:11 /open json.wrong-kind"),
                fault(
                        "[\"monday-am\"]",
                        "[\"monday-am\", \"monday-am\"]",
                        "9:95 /places/0/halfDays/1 json.entry-twice"),
                fault("[\"monday-am\"]", "[\"sunday-am\"]", "9:82 /places/0/halfDays/0 json.constant"),
                fault(
                        "\"id\": \"pl-1\"",
                        "\"id\": \"pl-1\", \"name\": \"Ann\"",
                        "9:20 /places/0/name json.unknown-member"),
                fault("\"name\": \"The Nest\"", "\"name\": \"\\ud83d\"", "6:11 /name json.surrogate"),
                fault(
                        "\"name\": \"The Nest\"",
                        "\"name\": \"The Nest\", \"capacity\": 1.5",
                        "6:35 /capacity json.wrong-kind"),
                fault(
                        "\"name\": \"The Nest\"",
                        "\"name\": \"The Nest\", \"capacity\": 9999999999",
                        "6:35 /capacity json.number-range"),
                fault(
                        "\"name\": \"The Nest\"",
                        "\"name\": \"The Nest\", \"capacity\": 0",
                        "6:35 /capacity nurture-group.capacity"),
                fault("\"schema\": \"nurture/nurture-group/1\",", "", "1:1 /schema json.missing-member"),
                fault("nurture-group/1", "nurture-group/2", "2:13 /schema json.schema-newer"),
                fault("nurture-group/1", "nurture-group/1.1", "2:13 /schema json.schema-minor"),
                fault("nurture-group/1", "nurture-group/1.0", "2:13 /schema json.schema"),
                fault("nurture-group/1", "network/1", "2:13 /schema json.schema"));
    }

    private static Arguments fault(String part, String broken, String... problems) {
        assertThat(GOOD).contains(part);
        return Arguments.of(GOOD.replace(part, broken), List.of(problems));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theReaderNamesPointerPlaceAndCode(String document, List<String> expected) {
        ReadResult<NurtureGroup> read = NurtureJson.strict().read(document, NurtureGroup.class);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(problem ->
                        problem.getPosition().orElseThrow() + " " + problem.getPointer() + " " + problem.getCode())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(NurtureJson.strict()
                        .read(document.getBytes(StandardCharsets.UTF_8), NurtureGroup.class)
                        .problems())
                .isEqualTo(read.problems());
    }

    @Test
    void theUnbrokenDocumentIsTaken() {
        assertThat(NurtureJson.strict().read(GOOD, NurtureGroup.class).problems())
                .isEmpty();
        assertThat(NurtureJson.strict()
                        .read("\ufeff" + GOOD, NurtureGroup.class)
                        .value())
                .isPresent();
    }

    @Test
    void theOrderOfMembersMakesNoDifference() {
        String turned = GOOD.replace("\"schema\": \"nurture/nurture-group/1\",", "")
                .replaceFirst("\\]\\s*}\\s*$", "], \"schema\": \"nurture/nurture-group/1\"}");

        assertThat(NurtureJson.strict().readOrThrow(turned, NurtureGroup.class))
                .isEqualTo(NurtureJson.strict().readOrThrow(GOOD, NurtureGroup.class));
    }

    @Test
    void textThatIsNotJsonIsRefusedWithItsPlace() {
        assertThat(codes("")).containsExactly("1:1 (root) json.empty");
        assertThat(codes("{\"schema\": ")).hasSize(1).allMatch(text -> text.endsWith("json.syntax"));
        assertThat(codes(GOOD + "{}")).hasSize(1).allMatch(text -> text.endsWith("json.trailing"));
        assertThat(codes("[1, 2]")).containsExactly("1:1 (root) json.wrong-kind");
        assertThat(NurtureJson.strict()
                        .read(new byte[] {'{', (byte) 0xC3, '(', '}'}, NurtureGroup.class)
                        .problems())
                .extracting(Problem::getCode)
                .containsExactly("json.utf8");
    }

    @Test
    void aByteThatIsNoTextIsToldByItsPlace() {
        byte[] broken = GOOD.replace("The Nest", "Über§").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        int at = new String(broken, StandardCharsets.ISO_8859_1).indexOf("\u00c2\u00a7");
        broken[at] = (byte) 0xFF;

        assertThat(NurtureJson.strict().read(broken, NurtureGroup.class).problems())
                .extracting(problem -> problem.getPosition().orElseThrow() + " " + problem.getCode())
                .containsExactly("6:16 json.utf8");
        byte[] cut = Arrays.copyOf(broken, at - 3);
        cut[cut.length - 1] = (byte) 0xC3;
        assertThat(NurtureJson.strict().read(cut, NurtureGroup.class).problems())
                .extracting(Problem::getCode)
                .containsExactly("json.utf8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "BF",
                "C0 80",
                "C1 BF",
                "C3",
                "E0 80 80",
                "E0 9F BF",
                "E2 82",
                "ED A0 80",
                "ED BF BF",
                "F0 80 80 80",
                "F0 8F BF BF",
                "F0 9F 98",
                "F4 90 80 80",
                "F5 80 80 80",
                "FE",
                "FF"
            })
    void bytesThatAreNotUtf8AreRefusedWhereverTheyStand(String wrong) {
        for (String before : List.of("", "a", "\u00e9", "\u00e9".repeat(100), "\u20ac".repeat(64), "\ud83d\ude00 ")) {
            for (String after : List.of("", "z", "\u00e9")) {
                byte[] bytes = named(
                        before.getBytes(StandardCharsets.UTF_8), hex(wrong), after.getBytes(StandardCharsets.UTF_8));
                assertThat(NurtureJson.strict().read(bytes, NurtureGroup.class).problems())
                        .extracting(Problem::getCode)
                        .containsExactly("json.utf8");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C2 A1",
                "DF BF",
                "E0 A0 80",
                "ED 9F BF",
                "EE 80 80",
                "EF BF BC",
                "EF BF BD",
                "F0 90 80 80",
                "F3 A0 80 81"
            })
    void theFirstAndLastOfEachLengthAreReadAsTheyAreInAText(String right) {
        byte[] bytes = named(new byte[0], hex(right), new byte[0]);

        var read = NurtureJson.strict().read(bytes, NurtureGroup.class);
        var asText = NurtureJson.strict().read(new String(bytes, StandardCharsets.UTF_8), NurtureGroup.class);
        assertThat(read.problems()).isEqualTo(asText.problems());
        assertThat(read.value()).isEqualTo(asText.value());
    }

    /** A group that is named by these bytes. */
    private static byte[] named(byte[]... name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] around = GOOD.split("The Nest", -1);
        bytes.writeBytes(around[0].getBytes(StandardCharsets.UTF_8));
        Stream.of(name).forEach(bytes::writeBytes);
        bytes.writeBytes(around[1].getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] hex(String bytes) {
        return HexFormat.ofDelimiter(" ").parseHex(bytes);
    }

    @Test
    void hostileTextEndsInALimitThatHasItsOwnCode() {
        assertLimit("[".repeat(100_000), "json.too-deep");
        assertLimit("{\"a\":".repeat(100_000), "json.too-deep");
        assertLimit("{\"id\": \"" + "x".repeat(200_000) + "\"}", "json.text-too-long");
        assertLimit("{\"capacity\": " + "9".repeat(5_000) + "}", "json.number-too-long");
        assertLimit("{\"capacity\": 1." + "9".repeat(5_000) + "}", "json.number-too-long");
        assertLimit("{\"capacity\": 1e" + "9".repeat(5_000) + "}", "json.number-too-long");
        assertLimit("{\"" + "n".repeat(50_000) + "\": 1}", "json.name-too-long");
    }

    private static void assertLimit(String document, String code) {
        for (NurtureJson json : List.of(NurtureJson.strict(), NurtureJson.lenient())) {
            assertThat(json.read(document, NurtureGroup.class).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.getCode()).isEqualTo(code));
        }
    }

    @Test
    void allProblemsAreToldAtOnceAndWhatRemainsIsWithoutTheWrongRecords() {
        String network = """
                {"schema": "nurture/network/1", "id": "n", "name": "n", "asOf": "2026-01-01",
                 "schools": [
                  {"id": "s-1", "name": "One", "nation": "england"},
                  {"id": "s-2", "name": "Two", "nation": "engeland", "urn": "12"},
                  {"id": "s-1", "name": "Three", "nation": "wales"},
                  {"id": "s-4", "name": "Four", "nation": "wales", "opened": "1900"}],
                 "groups": [{"id": "g-1"}]}
                """;
        ReadResult<Network> read = NurtureJson.strict().read(network, Network.class);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                .containsExactly(
                        "/schools/1/nation json.constant",
                        "/schools/1/urn urn.syntax",
                        "/schools/2 network.id-twice",
                        "/schools/3/opened json.date",
                        "/groups/0/hostSchool json.missing-member",
                        "/groups/0/model json.missing-member",
                        "/groups/0/name json.missing-member",
                        "/groups/0/open json.missing-member");
        assertThat(read.remainder().orElseThrow().getSchools())
                .singleElement()
                .satisfies(school -> assertThat(school.getName()).isEqualTo("One"));
        assertThat(read.remainder().orElseThrow().getGroups()).isEmpty();
        assertThatThrownBy(read::orThrow)
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getProblems()).isEqualTo(read.problems()));
        assertThat(read.toString()).isEqualTo("ReadResult[problems: 8]");
    }

    @Test
    void noProblemQuotesWhatWasRefused() {
        String document = GOOD.replace("\"p-1\"", "\"Ann Example, born 2019\"");

        assertThat(NurtureJson.strict().read(document, NurtureGroup.class).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getCode()).isEqualTo("pupil-token.syntax");
                    assertThat(problem.toString()).doesNotContain("Ann").doesNotContain("2019");
                });
    }

    @Test
    void onlyEntitiesAreDocuments() {
        assertThatThrownBy(() -> NurtureJson.strict().read("{}", String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Network.class");
        assertThatThrownBy(() -> NurtureJson.strict().write("text")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> codes(String document) {
        return NurtureJson.strict().read(document, NurtureGroup.class).problems().stream()
                .map(problem -> problem.getPosition().orElseThrow() + " "
                        + (document.length() > 1_000 ? "" : problem.getPointer() + " ")
                        + problem.getCode())
                .toList();
    }
}
