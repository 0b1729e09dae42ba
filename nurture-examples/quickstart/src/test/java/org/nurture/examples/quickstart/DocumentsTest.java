package org.nurture.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nurture.json.CanonicalJson;
import org.nurture.json.NurtureJson;
import org.nurture.network.Network;
import org.nurture.referral.Referral;
import org.nurture.schooling.School;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that look at documents as such: {@code validate} and {@code convert}. */
class DocumentsTest {
    private static final String SCHOOL =
            "{\"schema\":\"nurture/school/1\",\"id\":\"s-1\",\"name\":\"One\",\"nation\":\"wales\"}";
    private static final String BARE = "{\"id\":\"s-1\",\"name\":\"One\",\"nation\":\"wales\"}";

    @TempDir
    private Path folder;

    private Path sound;

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void aSoundNetwork() throws IOException {
        sound = Files.writeString(folder.resolve("sound.json"), Generate.soundNetwork(SampleNetwork.SEED));
    }

    @Test
    void documentsOfAnyTypeAreFoundByWhatTheySay() throws IOException {
        Path school = write("school.json", SCHOOL);
        Path wrong =
                write("wrong.json", "{\n  \"schema\": \"nurture/school/1\",\n  \"id\": 7, \"nation\": \"wales\"\n}");

        Run fine = type("validate", sound.toString(), school.toString());
        assertThat(fine)
                .isEqualTo(
                        new Run(0, sound + ", nurture/network/1: fine\n" + school + ", nurture/school/1: fine\n", ""));

        Run run = type("validate", school.toString(), wrong.toString());
        assertThat(run.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(school + ", nurture/school/1: fine\n" + wrong + """
                , nurture/school/1: refused
                  line  column  pointer  code                  what is wrong                                what to do
                  1     1       /name    json.missing-member   this member is missing                       Add it
                  3     9       /id      json.number-for-text  a number stands here in the place of a text  Write it in quotes: the text of a school id
                """);
    }

    @Test
    void everyProblemOfTheFaultySampleIsTold() throws IOException {
        Path faulty = write("faulty.json", Generate.faultyNetwork(SampleNetwork.SEED));

        Run run = type("validate", "--json", faulty.toString());

        JsonNode report =
                JsonMapper.builder().build().readTree(run.out()).get("files").get(0);
        assertThat(report.get("schema").asString()).isEqualTo("nurture/network/1");
        assertThat(report.get("records").asInt()).isEqualTo(1);
        assertThat(report.get("errors").size()).isEqualTo(SampleFaults.LIST.size());
        assertThat(report.get("errors").get(0).get("remedy").asString()).isNotBlank();
        assertThat(report.get("errors").get(0).get("line").asInt()).isPositive();
        assertThat(run.status()).isEqualTo(Quickstart.FINDINGS);
        Run few = type("validate", "--show", "2", faulty.toString());
        assertThat(few.out()).contains("and " + (SampleFaults.LIST.size() - 2) + " more problems");
    }

    @Test
    void linesAreKnownByTheNameOfTheFileOrByTheOption() throws IOException {
        String text = SCHOOL + "\n" + SCHOOL.replace("wales", "whales") + "\n" + SCHOOL + "\n";
        Path lines = write("schools.jsonl", text);
        Path other = write("schools.txt", text);
        Path zipped = folder.resolve("schools.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(type("validate", lines.toString()).out())
                .startsWith(lines + ", nurture/school/1: 3 lines, 1 refused\n")
                .contains("  2     63      /nation  json.constant");
        assertThat(type("validate", "--lines", other.toString()).out()).contains("3 lines, 1 refused");
        assertThat(type("validate", zipped.toString()).out()).contains("3 lines, 1 refused");
        assertThat(type("validate", other.toString()).out()).contains("json.trailing");
        Path empty = write("empty.ndjson", "\n");
        assertThat(type("validate", empty.toString()))
                .isEqualTo(new Run(0, empty + ", of no known type: 0 lines, 0 refused\n", ""));
    }

    @Test
    void linesThatDoNotSayWhatTheyAreNeedTheType() throws IOException {
        Path bare = write("bare.ndjson", BARE + "\n" + BARE + "\n");
        Path lines = write("schools.ndjson", BARE + "\n" + SCHOOL + "\n");

        assertThat(type("validate", bare.toString()).out())
                .contains("of no known type: 1 lines, 1 refused")
                .contains("/schema  json.missing-member");
        assertThat(type("validate", lines.toString()).out())
                .contains("nurture/school/1: 2 lines, 1 refused")
                .contains("/schema  json.missing-member");
        assertThat(type("validate", "--type", "school", lines.toString()))
                .isEqualTo(new Run(0, lines + ", nurture/school/1: 2 lines, 0 refused\n", ""));
    }

    @Test
    void whatSaysNothingOfItselfIsAFindingAndWhatCannotBeReadIsNot() throws IOException {
        for (String text :
                List.of("", "{", "[]", "{\"schema\": \"nurture/dance/1\"}", "{\"schema\": 7}", "[".repeat(9_999))) {
            Run run = type("validate", write("odd.json", text).toString());
            assertThat(run.status()).as(text).isEqualTo(Quickstart.FINDINGS);
            assertThat(run.out()).contains("of no known type: refused").contains("json.");
            assertThat(run.err()).isEmpty();
        }
        for (Run run : List.of(
                type("validate"),
                type("validate", folder.toString()),
                type("validate", folder.resolve("nowhere.json").toString()),
                type("validate", folder.resolve("nowhere.ndjson").toString()),
                type("validate", "--type", "dance", sound.toString()),
                type("validate", "--schema", "dance"),
                type("convert"),
                type("convert", folder.resolve("nowhere.json").toString()),
                type("convert", write("odd.json", "{}").toString()),
                type("convert", "--as-version", "2", sound.toString()),
                type("convert", "--to", "sideways", sound.toString()),
                type("convert", "--list", "dances", sound.toString()),
                type("convert", "--into", sound.toString(), sound.toString()),
                type("convert", "--out", folder.resolve("no/folder.json").toString(), sound.toString()),
                type("convert", "--to", "pretty", write("one.ndjson", SCHOOL).toString()))) {
            assertThat(run.status()).isEqualTo(Quickstart.UNUSABLE);
            assertThat(run.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("should not have happened");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void aBrokenFirstLineHidesNoOther() throws IOException {
        Path lines = write("schools.ndjson", "{\n" + SCHOOL + "\n" + SCHOOL.replace("wales", "whales") + "\n");

        assertThat(type("validate", lines.toString()).out())
                .startsWith(lines + ", nurture/school/1: 3 lines, 2 refused\n")
                .contains("json.syntax")
                .contains("json.constant");
    }

    @Test
    void aNewerMinorVersionIsNamedAsSuchAndCanBeWrittenInOurs() throws IOException {
        String newer = SCHOOL.replace("school/1", "school/1.1").replace("{", "{\"colour\":\"red\",");
        Path file = write("newer.json", newer);

        assertThat(type("validate", file.toString()).out()).contains("json.schema-minor");
        Run strict = type("convert", file.toString());
        assertThat(strict.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(strict.err()).contains("json.schema-minor");
        assertThat(strict.out()).isEmpty();
        Run ours = type("convert", "--as-version", "1", "--to", "compact", file.toString());
        assertThat(ours.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(ours.err()).contains("/colour").contains("json.unknown-member");
        assertThat(ours.out())
                .isEqualTo(NurtureJson.strict().writeString(NurtureJson.strict().readOrThrow(SCHOOL, School.class))
                        + "\n");
    }

    @Test
    void linesAreNotPutIntoADocumentThatIsNotFine() throws IOException {
        String frame = "{\"schema\":\"nurture/network/1\",\"id\":\"n\",\"name\":\"n\",\"asOf\":\"2026-01-01\",";
        Path lines = write("schools.ndjson", SCHOOL + "\n");
        for (String rest : List.of("\"name\":\"m\"}", "\"schools\":7}", "\"colour\":1}")) {
            Run run = type(
                    "convert",
                    "--list",
                    "schools",
                    "--into",
                    write("frame.json", frame + rest).toString(),
                    lines.toString());
            assertThat(run.status()).isEqualTo(Quickstart.FINDINGS);
            assertThat(run.err()).contains("json.");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void aSchemaIsPrinted() {
        assertThat(type("validate", "--schema", "referral").out()).contains("urn:nurture:schema:referral:1");
        assertThat(type("validate", "--schema", "nurture/referral-event/1").out())
                .contains("urn:nurture:schema:referral-event:1");
    }

    @Test
    void aDocumentIsConvertedToEveryLayoutAndBack() throws IOException {
        Network network = NurtureJson.strict().readOrThrow(Files.readAllBytes(sound), Network.class);

        assertThat(type("convert", sound.toString()).out()).isEqualTo(Files.readString(sound));
        assertThat(type("convert", "--to", "compact", sound.toString()).out())
                .isEqualTo(NurtureJson.strict().writeString(network) + "\n");
        assertThat(type("convert", "--to", "canonical", sound.toString()).out())
                .isEqualTo(new String(CanonicalJson.of(Files.readAllBytes(sound)), StandardCharsets.UTF_8));
        Path target = folder.resolve("target.json");
        assertThat(type("convert", "--to", "compact", "--out", target.toString(), sound.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(type("convert", target.toString()).out()).isEqualTo(Files.readString(sound));
        Run refused = type(
                "convert",
                "--out",
                target.toString(),
                write("wrong.json", SCHOOL.replace("wales", "x")).toString());
        assertThat(refused.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(refused.err()).contains("json.constant");
        // What stood there is still there.
        assertThat(NurtureJson.strict().readOrThrow(Files.readAllBytes(target), Network.class))
                .isEqualTo(network);
    }

    @Test
    void aListBecomesLinesAndLinesBecomeAList() throws IOException {
        Network network = NurtureJson.strict().readOrThrow(Files.readAllBytes(sound), Network.class);
        Path lines = folder.resolve("referrals.ndjson");

        assertThat(type("convert", "--list", "referrals", "--out", lines.toString(), sound.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readAllLines(lines))
                .hasSize(network.getReferrals().size())
                .first()
                .satisfies(line -> assertThat(NurtureJson.strict().readOrThrow(line, Referral.class))
                        .isEqualTo(network.getReferrals().get(0)));

        Path frame = write(
                "frame.json",
                NurtureJson.strict()
                        .writeString(network.toBuilder().referrals(List.of()).build()));
        Run gathered = type("convert", "--list", "referrals", "--into", frame.toString(), lines.toString());
        assertThat(gathered.out()).isEqualTo(Files.readString(sound));
        // The same lines twice: every id is there twice.
        Run twice = type("convert", "--list", "referrals", "--into", sound.toString(), lines.toString());
        assertThat(twice.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(twice.err()).contains("network.id-twice");
        assertThat(twice.out()).isEmpty();
    }

    @Test
    void goodLinesAreConvertedAndBadOnesTold() throws IOException {
        Path lines = write("schools.ndjson", SCHOOL.replace(",", " , ") + "\n\n{}\n" + BARE + "\n");

        Run run = type("convert", "--to", "canonical", "--type", "school", lines.toString());

        String canonical = "{\"id\":\"s-1\",\"name\":\"One\",\"nation\":\"wales\",\"schema\":\"nurture/school/1\"}\n";
        assertThat(run.out()).isEqualTo(canonical + canonical);
        assertThat(run.err()).contains("  3     1       /name");
        assertThat(run.status()).isEqualTo(Quickstart.FINDINGS);
    }

    @Test
    void aBarIsShownOfLongFilesAndOnlyWhereSomebodySeesIt() throws IOException {
        StringWriter err = new StringWriter();
        byte[] bytes = new byte[1000];
        try (InputStream shown =
                Progress.over(new ByteArrayInputStream(bytes), Progress.LONG, true, new PrintWriter(err, true))) {
            assertThat(shown.readAllBytes()).hasSize(1000);
        }
        assertThat(err.toString()).startsWith("\r[" + " ".repeat(30) + "] 0 %").endsWith(" \r");

        InputStream plain = new ByteArrayInputStream(bytes);
        assertThat(Progress.over(plain, Progress.LONG, false, new PrintWriter(err)))
                .isSameAs(plain);
        assertThat(Progress.over(plain, Progress.LONG - 1, true, new PrintWriter(err)))
                .isSameAs(plain);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Run type(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Quickstart.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        int status = command.execute(words);
        return new Run(
                status,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }
}
