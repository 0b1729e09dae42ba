package org.nurture.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.accreditation.QualityAward;
import org.nurture.group.GroupModel;
import org.nurture.group.NurtureGroup;
import org.nurture.identity.AuthorityTeamId;
import org.nurture.identity.AwardId;
import org.nurture.identity.GroupId;
import org.nurture.identity.NetworkId;
import org.nurture.identity.SchoolId;
import org.nurture.json.NurtureJson;
import org.nurture.network.AuthorityTeam;
import org.nurture.network.Network;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.Nation;
import org.nurture.schooling.School;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands on inputs small enough to say exactly what comes of them: clean, with a finding, and hostile. */
class SmallInputTest {
    private static final String HOSTILE = "The @|fg(abc) x|@ \u001b]0;mine\u0007Nest\u202e\u009b2J\nagain";
    private static final String SHOWN = "The @ |fg(abc) x| @ \ufffd]0;mine\ufffdNest\ufffd\ufffd2J again";

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    @Test
    void aCleanNetworkEndsWithNought() {
        Run check = type("check", write(network("The Nest")));

        assertThat(check.out()).isEqualToNormalizingNewlines("""
                Checking %s
                Small, on 2026-06-30

                Groups (1)
                  id   name      school   model    key stages             state  roll  busiest half-day  fewest adults  quality mark  wrong
                  g-1  The Nest  Example  classic  foundation stage (NI)  open   0     0 on monday-am    0              -             -

                Referrals (0)
                  stage  how many  standing there since

                Practitioners (0)
                  training  how many

                Quality awards (0)
                  id  scheme  held by  awarded  ends  state

                Nothing was refused and everything fits together.
                """.formatted(folder.resolve("network.json")));
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isEqualTo(Quickstart.FINE);
        assertThat(type("check", "--json", file())).isEqualTo(new Run(Quickstart.FINE, """
                {"network":"small","on":"2026-06-30","refused":[],"findings":[],"groups":[{"id":"g-1","state":"open",\
                "roll":0,"findings":0,"busiestHalfDay":"monday-am","children":0,"fewestAdults":0}],"referrals":[],\
                "practitioners":[],"awards":[]}
                """, ""));
    }

    @Test
    void aCleanSummaryEndsWithNought() {
        Run summary = type("summary", "--years", "1", write(network("The Nest")));

        assertThat(summary.out()).isEqualToNormalizingNewlines("""
                Groups by key stage and school year: Small
                  key stage              2025/26  growth
                  foundation stage (NI)  1 █      -
                  █ stands for 1 group

                  2025/26, Northern Ireland: 1 of 1 authorities provide, as far as this document tells
                  2026: 10 years of provision, team t-1
                """);
        assertThat(summary.status()).isEqualTo(Quickstart.FINE);
        assertThat(type("summary", "--years", "1", "--json", file())).isEqualTo(new Run(Quickstart.FINE, """
                {"network":"small","asOf":"2026-06-30","refused":[],"counts":[{"year":"2025/26",\
                "nation":"northern-ireland","keyStage":"foundation-stage-ni","groups":1,"schools":1,"children":0}],\
                "shares":[{"year":"2025/26","nation":"northern-ireland","providing":1,"authorities":1,"schoolsApart":0}],\
                "milestones":[{"inYear":2026,"years":10,"team":"t-1"}]}
                """, ""));
    }

    @Test
    void aFindingEndsWithOne() {
        Network network = network("The Nest").toBuilder()
                .addAwards(QualityAward.builder()
                        .id(AwardId.of("q-1"))
                        .scheme("a mark")
                        .recipient(new AwardRecipient.Group(GroupId.of("g-2")))
                        .awardedOn(LocalDate.of(2026, 1, 5))
                        .build())
                .build();
        Run check = type("check", write(network));

        assertThat(check.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(check.out())
                .contains("Findings: taken as it is, but it does not fit together (1)")
                .contains("""
                  this id leads to nothing in the document. Add the record that it names, or correct the id. \
                [network.unknown-reference]
                    award q-1: recipient/group
                """.indent(0))
                .endsWith("0 refused, 1 findings." + System.lineSeparator());
        assertThat(type("check", "--json", file()).out()).contains("""
                "findings":[{"code":"network.unknown-reference","message":"this id leads to nothing in the document",\
                "remedy":"Add the record that it names, or correct the id","about":"award q-1: recipient/group"}]""");
        assertThat(type("summary", file()).status())
                .as("a summary asks only what was refused")
                .isEqualTo(Quickstart.FINE);
    }

    @Test
    void aRefusalEndsASummaryWithOneAndIsInItsJson() throws IOException {
        Path file = Path.of(write(network("The Nest")));
        Files.writeString(file, Files.readString(file).replace("\"classic\"", "\"grand\""));
        Run summary = type("summary", "--json", file.toString());

        assertThat(summary.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(summary.out())
                .contains("\"refused\":[{\"code\":\"json.constant\"")
                .contains("/groups/0/model");
        assertThat(type("summary", file.toString()).out()).contains("1 problems: what was refused is not counted");
    }

    @Test
    void establishmentsAreReadToTheLastRow() throws IOException {
        String clean = register("""
                URN,EstablishmentName,LA (code),EstablishmentNumber
                100001,One,830,1001
                100002,"Two, and more",204,1002
                100003,Three,830,1003
                """);
        assertThat(type("establishments", clean)).isEqualTo(new Run(Quickstart.FINE, lines("""
                3 rows in UTF-8: 3 taken, 0 rejected
                  authority       establishments
                  204 Hackney     1
                  830 Derbyshire  2
                """), ""));
        assertThat(type("establishments", "--json", clean))
                .isEqualTo(
                        new Run(Quickstart.FINE, lines("{\"taken\":3,\"encoding\":\"UTF-8\",\"rejected\":[]}\n"), ""));

        String faulty = register("""
                URN,EstablishmentName,LA (code)
                100001,One,830
                999999,Two,830
                100003,"Three,830
                ,Four,830
                """);
        assertThat(type("establishments", "--show", "2", faulty))
                .isEqualTo(new Run(Quickstart.FINDINGS, lines("""
                4 rows in UTF-8: 1 taken, 3 rejected
                  authority       establishments
                  830 Derbyshire  1
                  line  what is wrong, and what to do                                                                                             code
                  3     this number stands for no establishment. Leave the number out where the school is unknown or the child is taught at home  urn.placeholder
                  4     a quotation mark is open at the end of the row. Close it, or take it out                                                  register.quote-open
                  and 1 more; --show 3 shows them all
                """), ""));
        Run json = type("establishments", "--json", faulty);
        assertThat(json.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(json.out())
                .startsWith(
                        "{\"taken\":1,\"encoding\":\"UTF-8\",\"rejected\":[{\"line\":3,\"code\":\"urn.placeholder\",")
                .contains("""
                {"line":5,"code":"register.urn-missing","reason":"the row has no URN. Add the number from the register"}]}""");
    }

    @Test
    void manyGroupsFitOnALine() {
        Network network = network("The Nest").toBuilder()
                .groups(IntStream.range(0, 601)
                        .mapToObj(
                                i -> group("The Nest").id(GroupId.of("g-" + i)).build())
                        .toList())
                .build();
        String out = type("summary", write(network)).out();

        assertThat(out.lines().mapToInt(String::length)).allMatch(columns -> columns <= 100);
        assertThat(out).contains("601 " + "█".repeat(13)).contains("█ stands for up to 47 groups");
        assertThat(out.lines()
                        .filter(line -> line.contains("601"))
                        .mapToLong(line -> line.chars().filter(c -> c == '█').count()))
                .allMatch(blocks -> blocks <= 40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --all", "check --policy nurtureuk", "summary"})
    void hostileNamesAreShownAndNotObeyed(String words) {
        Network network = network(HOSTILE).toBuilder()
                .addAwards(QualityAward.builder()
                        .id(AwardId.of("q-1"))
                        .scheme(HOSTILE)
                        .recipient(new AwardRecipient.Group(GroupId.of("g-1")))
                        .awardedOn(LocalDate.of(2026, 1, 5))
                        .build())
                .name(HOSTILE)
                .build();
        write(network);
        for (Ansi ansi : new Ansi[] {Ansi.OFF, Ansi.ON}) {
            Run run = type(ansi, (words + " " + file()).split(" "));

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains(SHOWN);
            String withoutColours = run.out().replaceAll("\u001b\\[[0-9;]*m", "");
            assertThat(withoutColours.chars().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r'))
                    .isEmpty();
            assertThat(run.out()).doesNotContain("\u202e", "@|", "|@");
        }
    }

    @Test
    void hostileMembersAndFileNamesAreShownAndNotObeyed() throws IOException {
        Path file = Path.of(write(network("The Nest")));
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\"model\":", "\"@|fg(abc) \\u001b]0;x\\u0007|@\": 1, \"model\":"));
        Run run = type("check", file.toString());
        assertThat(run.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(run.out()).contains("/groups/0/…").doesNotContain("fg(abc)").doesNotContain("\u001b");

        Files.writeString(file, text.replaceFirst("\\{", "{\"\\u001b[2J\": 1, ").replace("\"asOf\"", "\"as\""));
        assertThat(type("check", file.toString()).err()).doesNotContain("\u001b");
        assertThat(type(
                                "check",
                                folder.resolve("no\u001b[2Jwhere@|fg(abc) x|@.json")
                                        .toString())
                        .err())
                .contains("no\ufffd[2Jwhere@ |fg(abc) x| @.json")
                .doesNotContain("\u001b");
    }

    @Test
    void outputThatDoesNotArriveIsAFault() {
        StringWriter err = new StringWriter();
        Output full = new Output(new Broken("No space left on device"));
        int status = Quickstart.run(full, writer(full), new PrintWriter(err, true), "policies");
        assertThat(status).isEqualTo(Quickstart.UNUSABLE);
        assertThat(err.toString()).contains("could not be written in full");

        Output closed = new Output(new Broken("Broken pipe"));
        assertThat(Quickstart.run(closed, writer(closed), new PrintWriter(err, true), "policies"))
                .as("a reader who has seen enough")
                .isEqualTo(Quickstart.FINE);
        Output fine = new Output(new ByteArrayOutputStream());
        assertThat(Quickstart.run(fine, writer(fine), new PrintWriter(err, true), "policies"))
                .isEqualTo(Quickstart.FINE);
    }

    private static PrintWriter writer(Output target) {
        return new PrintWriter(target, false, StandardCharsets.UTF_8);
    }

    /** A disk that is full, or a pipe that nobody reads any more. */
    private static final class Broken extends OutputStream {
        private final String message;

        private Broken(String message) {
            this.message = message;
        }

        @Override
        public void write(int octet) throws IOException {
            throw new IOException(message);
        }
    }

    private static Network network(String name) {
        return Network.builder()
                .id(NetworkId.of("small"))
                .name("Small")
                .asOf(LocalDate.of(2026, 6, 30))
                .addAuthorityTeams(AuthorityTeam.builder()
                        .id(AuthorityTeamId.of("t-1"))
                        .name("Team")
                        .nation(Nation.NORTHERN_IRELAND)
                        .provisionBeganIn(2016)
                        .build())
                .addSchools(School.builder()
                        .id(SchoolId.of("s-1"))
                        .name(name.equals(HOSTILE) ? HOSTILE : "Example")
                        .nation(Nation.NORTHERN_IRELAND)
                        .build())
                .addGroups(group(name).build())
                .build();
    }

    private static NurtureGroup.Builder group(String name) {
        return NurtureGroup.builder()
                .id(GroupId.of("g-1"))
                .name(name)
                .model(GroupModel.CLASSIC)
                .hostSchool(SchoolId.of("s-1"))
                .addKeyStages(KeyStage.FOUNDATION_STAGE_NI)
                .open(DateSpan.startingOn(LocalDate.of(2025, 9, 1)))
                .addTimetable(HalfDay.MONDAY_AM);
    }

    private String file() {
        return folder.resolve("network.json").toString();
    }

    private String write(Network network) {
        try {
            Files.writeString(Path.of(file()), NurtureJson.strict().writePretty(network));
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        return file();
    }

    private String register(String text) throws IOException {
        return Files.writeString(folder.resolve("register.csv"), text).toString();
    }

    private static String lines(String text) {
        return text.replace("\n", System.lineSeparator());
    }

    private static Run type(String... words) {
        return type(Ansi.OFF, words);
    }

    private static Run type(Ansi ansi, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Quickstart.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .execute(words);
        return new Run(status, out.toString(), err.toString());
    }
}
