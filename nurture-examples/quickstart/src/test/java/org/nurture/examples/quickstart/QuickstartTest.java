package org.nurture.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nurture.group.GroupPresets;
import org.nurture.group.GroupRules;
import org.nurture.json.NurtureJson;
import org.nurture.network.Network;
import org.nurture.network.NurtureRules;
import org.nurture.problem.Problem;
import org.nurture.rule.Decision;
import org.nurture.rule.PolicyLayer;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands, as somebody at a terminal types them. */
class QuickstartTest {
    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    @ParameterizedTest
    @CsvSource({
        "check.txt,check",
        "check-all.txt,check --all",
        "check-policy.txt,check --policy northern-ireland",
        "accreditation.txt,accreditation",
        "accreditation-all.txt,accreditation --all --on 2026-12-01 --months 6 --policy nurtureuk",
        "explain.txt,explain --group g-02",
        "explain-changes.txt,explain --group g-09 --policy boxall-nurture-group --policy nurtureuk",
        "referral.txt,referral --id r-86 --on 2026-09-01 --policy elmvale --policy doyle-2001 --policy nurtureuk",
        "due.txt,due --on 2026-09-01 --policy elmvale --policy nurtureuk",
        "summary.txt,summary"
    })
    void theSampleLooksAsItAlwaysDid(String golden, String words) throws IOException {
        Run run = type(words.split(" "));

        assertThat(run.out().replace(System.lineSeparator(), "\n")).isEqualTo(resource("/golden/" + golden));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Quickstart.FINDINGS);
    }

    @Test
    void whatIsDueIsOfTheDayAskedAboutAndLooksAhead() {
        Run back = type("due", "--within", "-5");
        assertThat(back.status()).isNotEqualTo(Quickstart.FINE).isNotEqualTo(Quickstart.FINDINGS);
        assertThat(back.err()).contains("Give 0 or more days");
        // Before the first event was recorded nothing was known, so that nothing was due.
        assertThat(type("due", "--on", "2015-09-01").status()).isEqualTo(Quickstart.FINE);
    }

    @Test
    void whatIsLookedAtIsSaidBeforeItIsRead() {
        Path nowhere = folder.resolve("nowhere.json");

        Run run = type("check", nowhere.toString());
        assertThat(run.status()).isEqualTo(Quickstart.UNUSABLE);
        assertThat(run.out().lines()).containsExactly("Checking " + nowhere);
        assertThat(type("check", "--json", nowhere.toString()).out()).isEmpty();
    }

    @Test
    void theReadmeShowsWhatTheCommandPrints() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("nurture.root"), "README.md"));
        int begin = readme.indexOf("```text\n") + "```text\n".length();
        List<String> printed = resource("/golden/check.txt").lines().toList();

        assertThat(readme.substring(begin, readme.indexOf("```", begin)).lines())
                .filteredOn(line -> !line.isBlank() && !line.strip().equals("…"))
                .hasSizeGreaterThan(20)
                .isSubsetOf(printed);
    }

    @Test
    void theSampleIsWhatTheGeneratorMakes() throws IOException {
        Path made = folder.resolve("made.json");
        assertThat(type("generate", made.toString()).status()).isEqualTo(Quickstart.FINE);

        assertThat(Files.readString(made))
                .isEqualTo(resource("/org/nurture/examples/quickstart/" + NetworkInput.SAMPLE));
    }

    @Test
    void theSampleHasTheSizeThatIsPromisedAndEveryDeliberateFault() throws UnusableInput {
        Network sound = SampleNetwork.make(SampleNetwork.SEED);

        assertThat(sound.getSchools()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(sound.getGroups()).hasSize(20);
        assertThat(sound.getGroups())
                .extracting(group -> group.getModel())
                .containsAll(List.of(org.nurture.group.GroupModel.values()));
        assertThat(sound.getPupils()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(sound.getReferrals()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(sound.getPractitioners()).hasSize(40);
        assertThat(NetworkInput.read(null).problems()).hasSameSizeAs(SampleFaults.LIST);
        assertThat(NurtureJson.strict()
                        .read(Generate.soundNetwork(SampleNetwork.SEED), Network.class)
                        .problems())
                .isEmpty();
    }

    @Test
    void thePageOfRulesIsWhatTheRulesSay() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("nurture.root"), "nurture-core", "RULES.md"));

        assertThat(type("rules").out().replace(System.lineSeparator(), "\n")).isEqualTo(page);
        NurtureRules.CATALOGUE
                .books()
                .forEach(book -> book.rules().forEach(rule -> assertThat(page).contains("### " + rule.id() + "\n")));
        assertThat(page).doesNotContain("nothing that can be said in general");
    }

    @Test
    void aPolicyOfOnesOwnLiesOnAPreset() throws IOException {
        String preset = type("policies", "derbyshire", "--json").out();
        assertThat(NurtureJson.strict().readOrThrow(preset, PolicyLayer.class)).isEqualTo(GroupPresets.DERBYSHIRE);
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"schema": "nurture/policy-layer/1", "id": "our-school", "title": "Our school", "basedOn": "derbyshire",
                 "levels": [{"rule": "group.enough-children-present", "level": "off"}],
                 "values": [{"parameter": "group.size-minimum", "unit": "children",
                   "value": {"type": "whole", "number": 4}, "effective": {"start": "2025-09-01"},
                   "citation": {"publisher": "Our school", "reliability": "primary", "title": "Governors' minutes"}}]}
                """);

        Run run = type("explain", "--group", "g-10", "--policy", own.toString());
        assertThat(run.out())
                .contains("By the policy our-school, derbyshire")
                .contains(
                        "our-school says 4 children (group.size-minimum); in force since 2025-09-01; source: Our school:"
                                + " Governors' minutes")
                .contains("derbyshire says 10 children (group.size-maximum)")
                .contains(
                        "[group.enough-children-present] - the policy has switched it off, by the word of our-school");
        assertThat(type("check", "--policy", own + ",nurtureuk").out())
                .contains("Groups by the policy our-school, derbyshire, nurtureuk");
        // Before the school's own value was in force the preset spoke.
        assertThat(type("explain", "--group", "g-10", "--policy", own.toString(), "--on", "2025-03-03")
                        .out())
                .contains("derbyshire says 6 children (group.size-minimum)");
    }

    @Test
    void aPolicyThatCannotBeUsedIsToldByPointerAndCode() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), """
                {"schema": "nurture/policy-layer/1", "id": "wrong", "title": "Wrong", "basedOn": "nowhere",
                 "values": [{"parameter": "group.size", "unit": "children",
                   "value": {"type": "whole", "number": 4}, "effective": {"start": "2025-09-01"},
                   "citation": {"publisher": "P", "reliability": "primary", "title": "T"}}]}
                """);
        Path uncited = Files.writeString(folder.resolve("uncited.json"), """
                {"schema": "nurture/policy-layer/1", "id": "wrong", "title": "Wrong",
                 "values": [{"parameter": "group.size-minimum", "unit": "children",
                   "value": {"type": "whole", "number": 4}, "effective": {"start": "2025-09-01"}}]}
                """);
        Path baseless = Files.writeString(folder.resolve("baseless.json"), """
                {"schema": "nurture/policy-layer/1", "id": "wrong", "title": "Wrong", "basedOn": "nowhere"}
                """);

        assertThat(type("check", "--policy", wrong.toString()))
                .satisfies(run -> assertThat(run.status()).isEqualTo(Quickstart.UNUSABLE))
                .satisfies(run ->
                        assertThat(run.err()).contains("/values/0/parameter").contains("policy.unknown-parameter"));
        assertThat(type("check", "--policy", uncited.toString()).err())
                .contains("2:13 /values/0/citation")
                .contains("json.missing-member");
        assertThat(type("check", "--policy", baseless.toString()).err())
                .contains("/basedOn")
                .contains("policy.unknown-base");
        assertThat(type("check", "--policy", "nowhere").err()).contains("nurtureuk");
        // All files are read before anything is said, and what is wrong is said of each.
        assertThat(type("check", "--policy", wrong + "," + uncited).err())
                .contains("policy.unknown-parameter", "group.size-m", "2:13 /values/0/citation");
        assertThat(type("explain", "--group", "g-99").err()).contains("no group of that id");
    }

    @Test
    void filesRestOnEachOtherAndNoneOnItselfAndNonePosesAsAPreset() throws IOException {
        Path school = layer("school", "authority");
        Path authority = layer("authority", "derbyshire");
        assertThat(type("explain", "--group", "g-10", "--policy", school + "," + authority)
                        .out())
                .contains("By the policy school, authority, derbyshire");

        Path round = layer("authority", "school");
        Run cycle = type("explain", "--group", "g-10", "--policy", school + "," + round);
        assertThat(cycle.status()).isEqualTo(Quickstart.UNUSABLE);
        assertThat(cycle.err()).contains("policy.cycle").contains("school -> authority -> school");

        Run posing = type(
                "explain",
                "--group",
                "g-10",
                "--policy",
                layer("nurtureuk", "derbyshire").toString());
        assertThat(posing.status()).isEqualTo(Quickstart.UNUSABLE);
        assertThat(posing.err()).contains("/id").contains("policy.layer-twice");
    }

    private Path layer(String id, String base) throws IOException {
        return Files.writeString(
                folder.resolve(id + ".json"),
                "{\"schema\": \"nurture/policy-layer/1\", \"id\": \"" + id
                        + "\", \"title\": \"A layer\", \"basedOn\": \"" + base + "\"}");
    }

    @Test
    void aDayThatThereIsNotIsRefusedInWordsOfOurs() {
        for (String command : List.of("check", "explain", "summary")) {
            Run run = type(command, "--on", "2026-13-01");
            assertThat(run.status()).isEqualTo(Quickstart.UNUSABLE);
            if (!command.equals("summary")) {
                assertThat(run.err())
                        .contains("this is not a day that there is")
                        .doesNotContain("LocalDate");
            }
        }
    }

    @Test
    void policiesShowEveryValueWithItsSource() {
        String out = type("policies").out();

        for (PolicyLayer layer : GroupPresets.all()) {
            assertThat(out).contains(layer.getId() + " - " + layer.getTitle());
            layer.getValues()
                    .forEach(value -> assertThat(out)
                            .contains(value.parameter())
                            .contains(value.citation().link().orElseThrow().toString()));
        }
        assertThat(type("policies", "wales").out()).contains("at second hand").doesNotContain("derbyshire");
        assertThat(type("policies", "--json").status()).isEqualTo(Quickstart.UNUSABLE);
        assertThat(type("policies", "--schema").out()).contains("urn:nurture:schema:policy-layer:1");
    }

    @Test
    void aDecisionForMachinesIsADocument() {
        Decision decision = NurtureJson.strict()
                .readOrThrow(type("explain", "--group", "g-02", "--json").out(), Decision.class);

        assertThat(decision.getBook()).isEqualTo("group.well-formed");
        assertThat(decision.getFindings())
                .hasSize(GroupRules.WELL_FORMED.rules().size());
    }

    @Test
    void nothingThatIsPrintedNamesAChild() {
        Network sound = SampleNetwork.make(SampleNetwork.SEED);
        String all = type("check", "--all").out()
                + type("check", "--json").out()
                + type("check", "--policy", "nurtureuk").out()
                + type("accreditation", "--all").out()
                + type("accreditation", "--json").out()
                + type("explain", "--group", "g-02").out()
                + type("explain", "--group", "g-02", "--json").out()
                + type("summary").out();

        assertThat(sound.getPupils())
                .allSatisfy(
                        pupil -> assertThat(all).doesNotContain(pupil.getToken().text()));
        assertThat(all).doesNotContain("A801200005001");
    }

    @Test
    void aSoundNetworkFileEndsWithItsFindingsOnly() throws IOException {
        Path file = folder.resolve("sound.json");
        type("generate", "--sound", file.toString());
        Run run = type("check", file.toString());

        assertThat(run.out()).doesNotContain("Refused").contains("0 refused").contains("network.child-in-two-places");
        assertThat(run.status()).isEqualTo(Quickstart.FINDINGS);
        Run earlier = type("check", file.toString(), "--on", "2023-09-30");
        assertThat(earlier.out()).contains("on 2023-09-30").contains("not open yet");
    }

    @Test
    void machinesGetJson() {
        Run run = type("check", "--json");
        tools.jackson.databind.JsonNode root =
                tools.jackson.databind.json.JsonMapper.builder().build().readTree(run.out());

        assertThat(root.get("refused").size()).isEqualTo(SampleFaults.LIST.size());
        assertThat(root.get("refused").get(0).get("pointer").asString()).startsWith("/");
        assertThat(root.get("groups").size()).isEqualTo(20);
        assertThat(root.get("awards").get(1).get("standing").asString()).isEqualTo("lapsed");
        assertThat(type("summary", "--json").out()).contains("\"key-stage-3\"");
    }

    @Test
    void badInputIsOneLineThatSaysWhatToDoAndNeverAStackTrace() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"schema\": ");
        Path other = Files.writeString(folder.resolve("other.json"), "{\"schema\": \"nurture/referral/1\"}");
        for (Run run : List.of(
                type("check", folder.resolve("nowhere.json").toString()),
                type("check", broken.toString()),
                type("check", other.toString()),
                type("check", folder.toString()),
                type("establishments", broken.toString()),
                type("establishments", folder.resolve("nowhere.csv").toString()),
                type("summary", "--years", "0"),
                type("check", "--on", "yesterday"),
                type("dance"))) {
            assertThat(run.status()).isEqualTo(Quickstart.UNUSABLE);
            assertThat(run.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("should not have happened");
        }
        // Only a check of a document says what it looks at, and then nothing more.
        for (Run run : List.of(type("check", broken.toString()), type("check", folder.toString()))) {
            assertThat(run.out().lines()).singleElement().asString().startsWith("Checking ");
        }
        for (Run run :
                List.of(type("check", "--on", "yesterday"), type("establishments", broken.toString()), type("dance"))) {
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        assertThat(type().out()).contains("check").contains("summary").contains("establishments");
    }

    private static Run type(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Quickstart.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        int status = command.execute(words);
        return new Run(status, out.toString(), err.toString());
    }

    private static String resource(String name) throws IOException {
        try (java.io.InputStream in = Objects.requireNonNull(QuickstartTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Kept beside the others so that a change of a message is seen where people see it. */
    @Test
    void everyRefusalSaysWhatToDo() throws UnusableInput {
        assertThat(NetworkInput.read(null).problems())
                .extracting(Problem::getRemedy)
                .allMatch(text -> !text.isBlank());
    }
}
