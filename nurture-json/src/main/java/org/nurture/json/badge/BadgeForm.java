package org.nurture.json.badge;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.nurture.problem.RefusedInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a badge, in the order in which Open Badges shows it. */
final class BadgeForm {
    private static final int DEPTH = 16;
    private static final long DOCUMENT = 1024L * 1024;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxDocumentLength(DOCUMENT)
                            .build())
                    .build())
            .build();

    private BadgeForm() {}

    static ObjectNode of(Badge badge) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putArray("@context")
                .add(BadgeContext.CREDENTIALS)
                .add(badge.context().uri());
        root.put("id", badge.id().toString());
        root.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
        ObjectNode issuer = root.putObject("issuer");
        issuer.put("id", badge.issuer().id().toString());
        issuer.putArray("type").add("Profile");
        issuer.put("name", badge.issuer().name());
        root.put("validFrom", MOMENT.format(badge.validFrom()));
        badge.validUntil().ifPresent(end -> root.put("validUntil", MOMENT.format(end)));
        root.put("name", badge.name());
        ObjectNode subject = root.putObject("credentialSubject");
        subject.put("id", subjectId(badge));
        subject.putArray("type").add("AchievementSubject");
        if (badge.recipient() instanceof BadgeRecipient.Hashed hashed) {
            subject.putArray("identifier")
                    .addObject()
                    .put("type", "IdentityObject")
                    .put("hashed", true)
                    .put("identityHash", hashed.identityHash())
                    .put("identityType", hashed.identity().identityType())
                    .put("salt", hashed.salt());
        }
        achievement(subject.putObject("achievement"), badge);
        return root;
    }

    /** A hashed recipient is named by a place within the badge, so that a token always has somebody to be about. */
    static String subjectId(Badge badge) {
        return badge.recipient() instanceof BadgeRecipient.Addressed addressed
                ? addressed.id().toString()
                : badge.id() + "#subject";
    }

    private static void achievement(ObjectNode achievement, Badge badge) {
        achievement.put("id", badge.achievement().toString());
        achievement.putArray("type").add("Achievement");
        achievement.put("achievementType", badge.kind().achievementType());
        achievement.put("name", badge.name());
        achievement.put("description", badge.description());
        achievement.putObject("criteria").put("narrative", badge.criteria());
        if (!badge.alignments().isEmpty()) {
            ArrayNode alignments = achievement.putArray("alignment");
            for (BadgeAlignment alignment : badge.alignments()) {
                ObjectNode node = alignments.addObject();
                node.putArray("type").add("Alignment");
                alignment.code().ifPresent(code -> node.put("targetCode", code));
                node.put("targetName", alignment.name());
                alignment.framework().ifPresent(framework -> node.put("targetFramework", framework));
                node.put("targetUrl", alignment.address().toString());
            }
        }
    }

    /** A moment with seconds and a zone, as both standards ask; empty if it is not one. */
    static Optional<OffsetDateTime> moment(String text) {
        try {
            OffsetDateTime read = OffsetDateTime.parse(text, MOMENT);
            return MOMENT.format(read).equals(text) ? Optional.of(read) : Optional.empty();
        } catch (java.time.DateTimeException other) {
            return Optional.empty();
        }
    }

    static String pretty(JsonNode node) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(INDENT)
                .withArrayIndenter(INDENT);
        return MAPPER.writer().with(printer).writeValueAsString(node) + "\n";
    }

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException broken) {
            throw RefusedInputException.of("json.syntax");
        }
    }
}
