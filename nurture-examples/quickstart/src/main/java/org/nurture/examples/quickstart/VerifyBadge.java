package org.nurture.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nurture.json.badge.Badge;
import org.nurture.json.badge.BadgeAlignment;
import org.nurture.json.badge.BadgeFault;
import org.nurture.json.badge.BadgeRecipient;
import org.nurture.json.badge.BadgeVerification;
import org.nurture.json.badge.BadgeVerifier;
import org.nurture.json.badge.Badges;
import org.nurture.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Verifies a signed badge, and says why it does not verify. */
@Command(
        name = "verify-badge",
        description = "Verifies a signed badge with the issuer's key, and says why if it does not verify.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the badge verifies", "1:it does not", "2:the input could not be used"})
final class VerifyBadge implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the signed badge")
    private Path file;

    @Option(
            names = "--key",
            paramLabel = "PEM",
            required = true,
            description = "the issuer's public RSA key or certificate, from a place that you trust")
    private Path key;

    @Option(names = "--kid", paramLabel = "NAME", description = "the key's name; a badge that names another is refused")
    private @Nullable String kid;

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = "the moment to verify for, as in 2026-11-24T09:00:00Z (default: now)")
    private @Nullable Instant at;

    @Option(names = "--json", description = "print JSON for machines")
    private boolean json;

    private VerifyBadge() {}

    @Override
    public Integer call() throws UnusableInput {
        String name = kid;
        BadgeVerifier verifier =
                name == null ? new BadgeVerifier(Pem.publicKey(key)) : new BadgeVerifier(Pem.publicKey(key), name);
        BadgeVerification seen = verifier.verify(read(), Optional.ofNullable(at).orElseGet(Instant::now));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(asJson(seen));
        } else {
            print(seen, spec.commandLine().getColorScheme().ansi(), out);
        }
        out.flush();
        return seen.isValid() ? Quickstart.FINE : Quickstart.FINDINGS;
    }

    private String read() throws UnusableInput {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        } catch (IOException unreadable) {
            throw new UnusableInput("cannot read " + file + ". Give a file that exists and that you may read");
        }
    }

    private static void print(BadgeVerification seen, Ansi ansi, PrintWriter out) {
        out.println(
                ansi.string(seen.isValid() ? "@|green The badge verifies.|@" : "@|red The badge does not verify.|@"));
        for (BadgeFault fault : seen.faults()) {
            Problem problem = fault.problem();
            out.println("  " + problem.getMessage() + ". " + problem.getRemedy() + ". [" + problem.getCode() + "]");
        }
        seen.problems().forEach(problem -> out.println("    " + Safe.text(problem)));
        seen.badge().ifPresent(badge -> print(badge, out));
    }

    private static void print(Badge badge, PrintWriter out) {
        out.println("  " + badge.kind().achievementType() + ": " + Safe.text(badge.name()));
        for (BadgeAlignment alignment : badge.alignments()) {
            out.println("  "
                    + Safe.text(alignment
                                    .framework()
                                    .map(framework -> framework + ": ")
                                    .orElse("")
                            + alignment.name()));
        }
        out.println("  given by "
                + Safe.text(badge.issuer().name() + ", " + badge.issuer().id()));
        out.println("  to " + recipient(badge.recipient()));
        out.println("  valid from " + badge.validFrom()
                + badge.validUntil().map(end -> " until " + end).orElse(", without an end"));
    }

    private static String recipient(BadgeRecipient recipient) {
        return recipient instanceof BadgeRecipient.Hashed hashed
                ? "somebody whose " + hashed.identity().identityType() + " is hashed"
                : "somebody known by an address";
    }

    private static String asJson(BadgeVerification seen) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode().put("valid", seen.isValid());
        ArrayNode faults = root.putArray("faults");
        seen.faults().forEach(fault -> faults.add(fault.problem().getCode()));
        ArrayNode problems = root.putArray("problems");
        seen.problems()
                .forEach(problem -> problems.addObject()
                        .put("pointer", problem.getPointer().text())
                        .put("code", problem.getCode()));
        seen.badge().ifPresent(badge -> root.set("credential", mapper.readTree(Badges.write(badge))));
        return mapper.writeValueAsString(root);
    }
}
