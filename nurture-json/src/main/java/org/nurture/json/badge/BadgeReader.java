package org.nurture.json.badge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of a badge back into its facts, and tells of all that is wrong with it at once. */
final class BadgeReader {
    private static final URI NOWHERE = URI.create("about:blank");
    private static final OffsetDateTime NEVER = OffsetDateTime.MIN;

    private final List<Problem> problems = new ArrayList<>();
    private final @Nullable Badge badge;

    /** Reads a credential; claims of a token beside it are to be taken out before. */
    BadgeReader(JsonNode root) {
        this.badge = read(root);
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Badge> badge() {
        return problems.isEmpty() ? Optional.ofNullable(badge) : Optional.empty();
    }

    Badge orThrow() {
        return badge().orElseThrow(() -> new RefusedInputException(problems));
    }

    private @Nullable Badge read(JsonNode root) {
        Pointer top = Pointer.ROOT;
        members(root, top, "@context", "id", "type", "issuer", "validFrom", "name", "credentialSubject", "?validUntil");
        if (!root.isObject()) {
            return null;
        }
        BadgeContext context = context(root, top);
        types(root, top, "VerifiableCredential", "OpenBadgeCredential");
        Pointer issuerAt = top.child("issuer");
        JsonNode issuer = node(root, "issuer");
        members(issuer, issuerAt, "id", "type", "name");
        types(issuer, issuerAt, "Profile");
        Pointer subjectAt = top.child("credentialSubject");
        JsonNode subject = node(root, "credentialSubject");
        members(subject, subjectAt, "id", "type", "achievement", "?identifier");
        types(subject, subjectAt, "AchievementSubject");
        Pointer at = subjectAt.child("achievement");
        JsonNode achievement = node(subject, "achievement");
        members(achievement, at, "id", "type", "achievementType", "name", "description", "criteria", "?alignment");
        types(achievement, at, "Achievement");
        JsonNode criteria = node(achievement, "criteria");
        members(criteria, at.child("criteria"), "narrative");
        String name = text(achievement, at, "name");
        if (!text(root, top, "name").equals(name)) {
            add("badge.structure", top.child("name"));
        }
        Optional<BadgeKind> kind = BadgeKind.of(text(achievement, at, "achievementType"));
        if (kind.isEmpty()) {
            add("badge.structure", at.child("achievementType"));
        }
        OffsetDateTime from = moment(root, top, "validFrom");
        Optional<OffsetDateTime> until =
                root.has("validUntil") ? Optional.of(moment(root, top, "validUntil")) : Optional.empty();
        URI id = address(root, top, "id");
        List<BadgeAlignment> alignments = alignments(achievement, at.child("alignment"));
        Optional<BadgeRecipient> recipient = recipient(subject, subjectAt, id);
        String issuerName = text(issuer, issuerAt, "name");
        Optional<BadgeIssuer> issuedBy = Optional.ofNullable(
                guarded(() -> new BadgeIssuer(address(issuer, issuerAt, "id"), issuerName), issuerAt));
        String description = text(achievement, at, "description");
        String narrative = text(criteria, at.child("criteria"), "narrative");
        URI achieved = address(achievement, at, "id");
        if (!problems.isEmpty()) {
            return null;
        }
        return guarded(
                () -> new Badge(new Badge.Facts(
                        context,
                        id,
                        kind.orElseThrow(),
                        issuedBy.orElseThrow(),
                        recipient.orElseThrow(),
                        achieved,
                        name,
                        description,
                        narrative,
                        alignments,
                        from,
                        until)),
                top);
    }

    private <T> @Nullable T guarded(Supplier<T> making, Pointer at) {
        try {
            return making.get();
        } catch (RefusedInputException refused) {
            refused.getProblems().forEach(problem -> add(problem.under(at)));
            return null;
        }
    }

    private BadgeContext context(JsonNode root, Pointer at) {
        JsonNode contexts = node(root, "@context");
        Optional<BadgeContext> known = contexts.isArray()
                        && contexts.size() == 2
                        && contexts.get(0).asString("").equals(BadgeContext.CREDENTIALS)
                ? BadgeContext.of(contexts.get(1).asString(""))
                : Optional.empty();
        if (known.isEmpty()) {
            add("badge.unknown-context", at.child("@context"));
        }
        return known.orElse(BadgeContext.V3_0_3);
    }

    private Optional<BadgeRecipient> recipient(JsonNode subject, Pointer at, URI badge) {
        URI id = address(subject, at, "id");
        if (!subject.has("identifier")) {
            return Optional.ofNullable(guarded(() -> new BadgeRecipient.Addressed(id, Optional.empty()), at));
        }
        Pointer here = at.child("identifier").child(0);
        JsonNode identifiers = node(subject, "identifier");
        JsonNode identifier = identifiers.isArray() && identifiers.size() == 1
                ? identifiers.get(0)
                : BadgeForm.MAPPER.createObjectNode();
        members(identifier, here, "type", "hashed", "identityHash", "identityType", "salt");
        JsonNode hashed = identifier.path("hashed");
        if (!hashed.isBoolean()
                || !hashed.asBoolean()
                || !text(identifier, here, "type").equals("IdentityObject")
                || !id.toString().equals(badge + "#subject")) {
            add("badge.structure", here);
        }
        String type = text(identifier, here, "identityType");
        String hash = text(identifier, here, "identityHash");
        String salt = text(identifier, here, "salt");
        Optional<BadgeIdentity> identity = BadgeIdentity.of(type);
        if (identity.isEmpty()) {
            add(Problem.of("badge.recipient").under(here.child("identityType")));
            return Optional.empty();
        }
        return Optional.ofNullable(
                guarded(() -> new BadgeRecipient.Hashed(identity.get(), hash, salt, Optional.empty()), at));
    }

    private List<BadgeAlignment> alignments(JsonNode achievement, Pointer at) {
        List<BadgeAlignment> alignments = new ArrayList<>();
        JsonNode list = achievement.path("alignment");
        if (achievement.has("alignment") && (!list.isArray() || list.isEmpty())) {
            add("badge.structure", at);
        }
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            Pointer here = at.child(i);
            JsonNode node = list.get(i);
            members(node, here, "type", "targetName", "targetUrl", "?targetFramework", "?targetCode");
            types(node, here, "Alignment");
            String name = text(node, here, "targetName");
            URI address = address(node, here, "targetUrl");
            Optional<String> framework = optional(node, here, "targetFramework");
            Optional<String> code = optional(node, here, "targetCode");
            BadgeAlignment read = guarded(() -> new BadgeAlignment(name, address, framework, code), here);
            if (read != null) {
                alignments.add(read);
            }
        }
        return alignments;
    }

    private Optional<String> optional(JsonNode parent, Pointer at, String member) {
        return parent.has(member) ? Optional.of(text(parent, at, member)) : Optional.empty();
    }

    /** Complains of members that are missing and of members that are not known; a question mark stands before the optional. */
    private void members(JsonNode node, Pointer at, String... names) {
        if (!node.isObject()) {
            add("badge.structure", at);
            return;
        }
        Set<String> left = new TreeSet<>(node.propertyNames());
        for (String name : names) {
            boolean optional = name.startsWith("?");
            if (!left.remove(optional ? name.substring(1) : name) && !optional) {
                add("json.missing-member", at.child(name));
            }
        }
        left.forEach(unknown -> add("json.unknown-member", at.child(unknown)));
    }

    private void types(JsonNode node, Pointer at, String... types) {
        JsonNode given = node(node, "type");
        boolean same = given.isArray() && given.size() == types.length;
        for (int i = 0; same && i < types.length; i++) {
            same = types[i].equals(given.get(i).asString(""));
        }
        if (!same) {
            add("badge.structure", at.child("type"));
        }
    }

    private static JsonNode node(JsonNode parent, String member) {
        return parent.path(member);
    }

    private String text(JsonNode parent, Pointer at, String member) {
        JsonNode node = parent.path(member);
        if (node.isString()) {
            return node.asString();
        }
        add("badge.structure", at.child(member));
        return "";
    }

    private URI address(JsonNode parent, Pointer at, String member) {
        try {
            URI address = new URI(text(parent, at, member));
            if (address.isAbsolute()) {
                return address;
            }
        } catch (URISyntaxException noAddress) {
            // Told below, like one that is not absolute.
        }
        add("badge.address", at.child(member));
        return NOWHERE;
    }

    private OffsetDateTime moment(JsonNode parent, Pointer at, String member) {
        Optional<OffsetDateTime> read = BadgeForm.moment(text(parent, at, member));
        if (read.isEmpty()) {
            add("badge.validity", at.child(member));
        }
        return read.orElse(NEVER);
    }

    private void add(String code, Pointer at) {
        add(Problem.of(code).under(at));
    }

    /** One complaint about one place is enough. */
    private void add(Problem problem) {
        if (problems.stream().noneMatch(before -> before.getPointer().equals(problem.getPointer()))) {
            problems.add(problem);
        }
    }
}
