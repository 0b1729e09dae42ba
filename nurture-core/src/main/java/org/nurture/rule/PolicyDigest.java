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
                        value.value().show()));
            }
            for (RuleLevel level : layer.getLevels()) {
                lines.add(String.join("\t", "level", level.rule(), level.level().name()));
            }
            Collections.sort(lines);
            lines.forEach(line -> text.append(line).append('\n'));
        }
        return sha256(text.toString());
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
