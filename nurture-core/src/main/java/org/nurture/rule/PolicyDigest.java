package org.nurture.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** The digest of what a decision can depend on: one line for each value and weight. */
final class PolicyDigest {
    private PolicyDigest() {}

    static String of(List<PolicyLayer> layers) {
        StringBuilder text = new StringBuilder("nurture/policy/1\n");
        for (PolicyLayer layer : layers) {
            text.append("layer\t").append(layer.getId()).append('\n');
            List<String> lines = new ArrayList<>();
            for (ParameterValue value : layer.getValues()) {
                lines.add(String.join(
                        "\t",
                        "value",
                        value.parameter(),
                        value.effective().start().toString(),
                        value.effective().endExclusive().map(Object::toString).orElse("-"),
                        value.knownFrom().map(Object::toString).orElse("-"),
                        value.unit(),
                        canonical(value.value())));
            }
            for (RuleLevel level : layer.getLevels()) {
                // Without days the line is as it was before weights could have any.
                String days = level.effective()
                        .map(span -> "\t" + span.start() + "\t"
                                + span.endExclusive().map(Object::toString).orElse("-"))
                        .orElse("");
                lines.add(String.join("\t", "level", level.rule(), level.level().name()) + days);
            }
            Collections.sort(lines);
            lines.forEach(line -> text.append(line).append('\n'));
        }
        return sha256(text.toString());
    }

    /** The words in which rules are said have no part in a digest: they may be reworded. */
    private static String canonical(GivenValue value) {
        return value instanceof GivenValue.YesNo answer ? answer.yes() ? "yes" : "no" : value.show();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
