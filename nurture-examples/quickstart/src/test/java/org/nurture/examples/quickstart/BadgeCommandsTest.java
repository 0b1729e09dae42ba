package org.nurture.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nurture.json.badge.Badges;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands about badges and accreditation, as somebody at a terminal types them. */
class BadgeCommandsTest {
    private static final String WHEN = "2026-11-24T09:00:00Z";
    private static final KeyPair PAIR = pair();

    @TempDir
    private Path folder;

    private Path privateKey;
    private Path publicKey;

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void writeKeys() throws IOException {
        privateKey = pem("private.pem", "PRIVATE KEY", PAIR.getPrivate().getEncoded());
        publicKey = pem("public.pem", "PUBLIC KEY", PAIR.getPublic().getEncoded());
    }

    @Test
    void aBadgeIsWrittenAndVerifies() {
        Path badge = folder.resolve("badge.jwt");
        Run written = type("badge", "--certificate", "c-5", "--key", privateKey.toString(), "--out", badge.toString());
        assertThat(written.status()).isEqualTo(Quickstart.FINE);

        Run seen = verify(badge, publicKey, WHEN);
        assertThat(seen.status()).isEqualTo(Quickstart.FINE);
        assertThat(seen.out())
                .contains("The badge verifies.", "Certification: Theory and Practice of Nurture Groups")
                .contains("SCQF: 13 credit points at level 8")
                .doesNotContain("w-05");
        assertThat(verify(badge, publicKey, "2027-01-09T00:00:00Z"))
                .satisfies(late -> assertThat(late.status()).isEqualTo(Quickstart.FINDINGS))
                .satisfies(late -> assertThat(late.out()).contains("[badge.expired]"));
    }

    @Test
    void machinesGetTheCredentialAndTheReasons() throws IOException {
        Run written = type("badge", "--certificate", "c-1", "--key", privateKey.toString(), "--json");
        JsonNode root = JsonMapper.builder().build().readTree(written.out());
        assertThat(Badges.read(root.get("credential").toString()).name())
                .isEqualTo("Theory and Practice of Nurture Groups");
        String token = root.get("token").asString();
        Path badge = Files.writeString(folder.resolve("badge.jwt"), token + "\n");
        Path altered = Files.writeString(
                folder.resolve("altered.jwt"),
                token.substring(0, token.indexOf('.') + 40) + "A" + token.substring(token.indexOf('.') + 41));

        assertThat(type("verify-badge", badge.toString(), "--key", publicKey.toString(), "--at", WHEN, "--json")
                        .out())
                .contains("\"valid\":true");
        Run refused = type("verify-badge", altered.toString(), "--key", publicKey.toString(), "--at", WHEN, "--json");
        assertThat(refused.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(refused.out()).contains("\"valid\":false").contains("badge.altered");
        assertThat(type("verify-badge", badge.toString(), "--key", publicKey.toString(), "--kid", "other")
                        .out())
                .contains("[badge.wrong-key]");
    }

    @Test
    void badInputIsOneLineThatSaysWhatToDoAndNeverAStackTrace() throws IOException {
        Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");
        Path broken = pem("broken.pem", "PRIVATE KEY", new byte[] {1, 2, 3});
        Path brokenPublic = pem("broken-public.pem", "CERTIFICATE", new byte[] {1, 2, 3});
        Path nowhere = folder.resolve("nowhere");
        for (Run run : List.of(
                type("badge", "--certificate", "c-1", "--key", nonsense.toString()),
                type("badge", "--certificate", "c-1", "--key", broken.toString()),
                type("badge", "--certificate", "c-1", "--key", nowhere.toString()),
                type("badge", "--certificate", "c-1", "--key", publicKey.toString()),
                type("badge", "--certificate", "c-99", "--key", privateKey.toString()),
                type("badge", "--certificate", "c-1", "--key", privateKey.toString(), "--issuer", "no-scheme"),
                type("badge", "--certificate", "c-1", "--key", privateKey.toString(), "--out", folder.toString()),
                type("badge", "--key", privateKey.toString()),
                type("verify-badge", nowhere.toString(), "--key", publicKey.toString()),
                type("verify-badge", nonsense.toString(), "--key", privateKey.toString()),
                type("verify-badge", nonsense.toString(), "--key", brokenPublic.toString()),
                type("verify-badge", nonsense.toString()),
                type("accreditation", "--months", "0"),
                type("accreditation", "--policy", "nowhere"),
                type("accreditation", nowhere.toString()))) {
            assertThat(run.status()).isEqualTo(Quickstart.UNUSABLE);
            assertThat(run.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("should not have happened");
            assertThat(run.out()).isEmpty();
        }
        assertThat(verify(nonsense, publicKey, WHEN))
                .satisfies(run -> assertThat(run.status()).isEqualTo(Quickstart.FINDINGS))
                .satisfies(run -> assertThat(run.out()).contains("[badge.malformed]"));
    }

    @Test
    void accreditationForMachinesSaysWhatPeopleRead() {
        JsonNode root = JsonMapper.builder()
                .build()
                .readTree(type("accreditation", "--json").out());

        assertThat(root.get("people").size()).isEqualTo(40);
        assertThat(root.at("/endings/0/whose").asString()).isEqualTo("practitioner w-05");
        assertThat(root.at("/plan/proven").asBoolean()).isTrue();
        assertThat(root.at("/plan/train").size())
                .isEqualTo(root.at("/plan/atLeast").asInt());
        assertThat(root.at("/plan/atLeastIfTrained").asInt())
                .isLessThan(root.at("/plan/atLeast").asInt());
        assertThat(root.at("/plan/certain").asBoolean()).isFalse();
        assertThat(root.get("notKnown").isArray()).isTrue();
        assertThat(root.at("/terms/2/ceasesToCount").asInt()).isEqualTo(1);
        assertThat(root.get("terms").size()).isEqualTo(4);
    }

    @Test
    void whatIsNotKnownIsNotWell() throws IOException {
        String network =
                "{\"schema\":\"nurture/network/1\",\"id\":\"n\",\"name\":\"N\",\"asOf\":\"2026-06-30\",\"groups\":[%s]}";
        String group =
                "{\"id\":\"g-1\",\"name\":\"A\",\"model\":\"classic\",\"hostSchool\":\"s-1\",\"open\":{\"start\":\"2020-01-01\"}}";
        Path bare = Files.writeString(folder.resolve("bare.json"), network.formatted(group));
        Path none = Files.writeString(folder.resolve("none.json"), network.formatted(""));

        assertThat(type("accreditation", none.toString()).status()).isEqualTo(Quickstart.FINE);
        Run seen = type("accreditation", bare.toString());
        assertThat(seen.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(seen.out()).contains("Nothing can be said of g-1");
        assertThat(type("accreditation", bare.toString(), "--json").out()).contains("\"notKnown\":[\"g-1\"]");
        Run silent = type("accreditation", none.toString(), "--policy", "doyle-2001");
        assertThat(silent.status()).isEqualTo(Quickstart.FINDINGS);
        assertThat(silent.out()).contains("The policy does not say how many adults there are to be");
    }

    @Test
    void whatAFileSaysDoesNotSteerTheTerminal() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("network.json");
        type("generate", "--sound", file.toString());
        String evil = "\\u001b[2J@|red x|@\\u202e";
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"The Nest\"", "\"" + evil + "\"")
                        .replace("Sample of an authority's nurture network", evil));
        for (Run run :
                List.of(type("accreditation", file.toString()), type("explain", file.toString(), "--group", "g-01"))) {
            assertThat(run.out()).contains("[2J").doesNotContain("\u001b").doesNotContain("\u202e");
        }
        assertThat(type("accreditation", file.toString()).out()).contains("@ |red x| @");
        Run written = type(
                "badge",
                "--certificate",
                "c-1",
                "--key",
                privateKey.toString(),
                "--issuer-name",
                "\u001b[2J\u202e",
                "--out",
                folder.resolve("evil.jwt").toString());
        assertThat(written.status()).isEqualTo(Quickstart.FINE);
        assertThat(verify(folder.resolve("evil.jwt"), publicKey, WHEN).out())
                .contains("given by \ufffd[2J\ufffd")
                .doesNotContain("\u001b");
    }

    @Test
    void whatDoesNotCountOnTheDayIsGivenNoBadge() {
        Run late = type("badge", "--certificate", "c-5", "--key", privateKey.toString(), "--on", "2026-12-17");

        assertThat(late.status()).isEqualTo(Quickstart.UNUSABLE);
        assertThat(late.err()).contains("badge.lapsed");
    }

    private Run verify(Path badge, Path key, String at) {
        return type("verify-badge", badge.toString(), "--key", key.toString(), "--at", at);
    }

    private Path pem(String name, String kind, byte[] bytes) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + kind
                        + "-----\n");
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Run type(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Quickstart.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        int status = command.execute(words);
        return new Run(status, out.toString(), err.toString());
    }
}
