package org.nurture.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nurture.json.NurtureJson;
import org.nurture.json.ReadResult;
import org.nurture.network.NurtureRules;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;

/** Finds the policy that a command is told of: presets by name, and layers in files of their own. */
final class PolicyInput {
    private PolicyInput() {}

    /** The nearest first, each with what it is based on after it. */
    static Policy read(List<String> namesOrFiles) throws UnusableInput {
        List<PolicyLayer> layers = new ArrayList<>();
        for (String given : namesOrFiles) {
            for (PolicyLayer layer : resting(given)) {
                if (layers.stream().noneMatch(before -> before.getId().equals(layer.getId()))) {
                    layers.add(layer);
                }
            }
        }
        return Policy.of(layers.toArray(PolicyLayer[]::new));
    }

    private static List<PolicyLayer> resting(String given) throws UnusableInput {
        PolicyLayer layer = layer(given);
        List<Problem> problems = NurtureRules.CATALOGUE.problems(layer);
        if (!problems.isEmpty()) {
            throw unusable(given, problems);
        }
        try {
            return Policy.resting(layer, NurtureRules.presets()).layers();
        } catch (RefusedInputException refused) {
            throw unusable(given, refused.getProblems());
        }
    }

    private static PolicyLayer layer(String given) throws UnusableInput {
        if (preset(given).isPresent()) {
            return preset(given).get();
        }
        try {
            ReadResult<PolicyLayer> read =
                    NurtureJson.strict().read(Files.readAllBytes(Path.of(given)), PolicyLayer.class);
            return read.value().orElseThrow(() -> unusable(given, read.problems()));
        } catch (IOException | InvalidPathException unreadable) {
            throw new UnusableInput("there is no preset " + given
                    + " and no such file can be read. Give a file, or one of: "
                    + NurtureRules.presets().stream().map(PolicyLayer::getId).collect(Collectors.joining(", ")));
        }
    }

    static Optional<PolicyLayer> preset(String id) {
        return NurtureRules.presets().stream()
                .filter(layer -> layer.getId().equals(id))
                .findFirst();
    }

    private static UnusableInput unusable(String given, List<Problem> problems) {
        return new UnusableInput(given + " cannot be used as a policy:\n"
                + problems.stream()
                        .map(problem ->
                                "  " + problem.getPosition().map(at -> at + " ").orElse("") + problem)
                        .collect(Collectors.joining("\n")));
    }
}
