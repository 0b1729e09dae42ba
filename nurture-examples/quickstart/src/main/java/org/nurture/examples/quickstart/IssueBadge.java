package org.nurture.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nurture.identity.ProgrammeId;
import org.nurture.json.badge.Badge;
import org.nurture.json.badge.BadgeIssue;
import org.nurture.json.badge.BadgeIssuer;
import org.nurture.json.badge.BadgeKey;
import org.nurture.json.badge.BadgeRecipient;
import org.nurture.json.badge.BadgeSigner;
import org.nurture.json.badge.Badges;
import org.nurture.network.Network;
import org.nurture.training.Certificate;
import org.nurture.training.TrainingProgramme;
import org.nurture.training.TrainingProgrammes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a certificate as a signed badge. */
@Command(
        name = "badge",
        description = "Writes a certificate as an Open Badge 3.0, signed as a JSON Web Token of RS256.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the badge was written", "2:there is no such certificate or key, or it is given no badge"})
final class IssueBadge implements Callable<Integer> {
    private static final int SALT_BYTES = 16;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "a network in JSON; the sample that comes with this program if left out")
    private @Nullable Path file;

    @Option(names = "--certificate", paramLabel = "ID", required = true, description = "the id of the certificate")
    private String certificate;

    @Option(
            names = "--key",
            paramLabel = "PEM",
            required = true,
            description = "the issuer's private RSA key in PKCS #8, of 2,048 bits or more")
    private Path key;

    @Option(
            names = "--issuer",
            paramLabel = "ADDRESS",
            defaultValue = "https://issuer.example",
            description = "the issuer's address, under which badges get theirs (default: ${DEFAULT-VALUE})")
    private URI issuer;

    @Option(
            names = "--issuer-name",
            paramLabel = "NAME",
            defaultValue = "An issuer of examples",
            description = "the issuer's name (default: ${DEFAULT-VALUE})")
    private String issuerName;

    @Option(
            names = "--kid",
            paramLabel = "NAME",
            description = "the name by which the issuer publishes the key (default: the issuer's address and #key-1)")
    private @Nullable String kid;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day on which the badge is made; what does not count on it is given none (default: the"
                    + " document's own)")
    private @Nullable LocalDate on;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Europe/London",
            description = "the zone in which days begin (default: ${DEFAULT-VALUE})")
    private ZoneId zone;

    @Option(names = "--out", paramLabel = "FILE", description = "write the badge to a file instead")
    private @Nullable Path target;

    @Option(names = "--json", description = "print the credential too, as JSON, beside the token")
    private boolean json;

    private IssueBadge() {}

    @Override
    public Integer call() throws UnusableInput, GeneralSecurityException {
        Network network = NetworkInput.read(file).remainder().orElseThrow();
        Certificate found = network.getCertificates().stream()
                .filter(each -> each.getId().text().equals(certificate))
                .findFirst()
                .orElseThrow(() -> new UnusableInput(NetworkInput.name(file)
                        + " has no certificate of that id. Compare it with the document's list of certificates"));
        PrivateKey signing = Pem.privateKey(key);
        Badge badge = Badges.certification(
                found,
                programme(network, found.getProgramme()),
                network.getCourseRuns(),
                issue(found),
                Optional.ofNullable(on).orElse(network.getAsOf()));
        String name = Optional.ofNullable(kid).orElse(issuer + "#key-1");
        String token = Badges.sign(badge, BadgeSigner.of(signing, new BadgeKey.Named(name)));
        write(json ? asJson(badge, token) : token);
        return Quickstart.FINE;
    }

    private TrainingProgramme programme(Network network, ProgrammeId id) throws UnusableInput {
        if (TrainingProgrammes.theoryAndPractice().getId().equals(id)) {
            return network.getProgrammes().stream()
                    .filter(each -> each.getId().equals(id))
                    .findFirst()
                    .orElse(TrainingProgrammes.theoryAndPractice());
        }
        return network.getProgrammes().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnusableInput(
                        "the certificate's programme is not in the document. Add it to the list of programmes"));
    }

    private BadgeIssue issue(Certificate found) {
        String base = issuer.toString().replaceAll("/+$", "");
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new BadgeIssue(
                URI.create(base + "/credentials/" + found.getId().text()),
                URI.create(base + "/achievements/" + found.getProgramme().text()),
                new BadgeIssuer(issuer, issuerName),
                BadgeRecipient.hashed(found.getPractitioner(), HexFormat.of().formatHex(salt)),
                zone);
    }

    private static String asJson(Badge badge, String token) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.set("credential", mapper.readTree(Badges.write(badge)));
        root.put("token", token);
        return mapper.writeValueAsString(root);
    }

    private void write(String text) throws UnusableInput {
        PrintWriter out = spec.commandLine().getOut();
        Path to = target;
        if (to == null) {
            out.println(text);
        } else {
            try {
                Files.writeString(to, text + "\n");
                out.println("Written to " + to + ".");
            } catch (IOException unwritable) {
                throw new UnusableInput("cannot write " + to + ". Give a place that you may write to");
            }
        }
        out.flush();
    }
}
