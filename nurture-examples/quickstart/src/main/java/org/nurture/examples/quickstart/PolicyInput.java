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
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;

/** Finds the policy that a command is told of: presets by name, and layers in files of their own. */
final class PolicyInput {
    private PolicyInput() {}

    /** The nearest first, each with what it is based on after it, among the files given and the presets. */
    static Policy read(List<String> namesOrFiles) throws UnusableInput {
        List<PolicyLayer> layers = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String given : namesOrFiles) {
            Optional<PolicyLayer> preset = NurtureRules.preset(given);
            if (preset.isPresent()) {
                layers.add(preset.get());
            } else {
                ReadResult<PolicyLayer> read = file(given);
                List<Problem> problems = read.value().map(PolicyInput::problems).orElse(read.problems());
                problems.forEach(problem -> wrong.add(line(given, problem)));
                read.value().ifPresent(layers::add);
            }
        }
        if (!wrong.isEmpty()) {
            throw unusable(wrong);
        }
        try {
            return Policy.resting(layers, NurtureRules.presets());
        } catch (RefusedInputException refused) {
            String given = String.join(",", namesOrFiles);
            throw unusable(refused.getProblems().stream()
                    .map(problem -> line(given, problem))
                    .toList());
        }
    }

    private static ReadResult<PolicyLayer> file(String given) throws UnusableInput {
        try {
            return NurtureJson.strict().read(Files.readAllBytes(Path.of(given)), PolicyLayer.class);
        } catch (IOException | InvalidPathException unreadable) {
            throw new UnusableInput("there is no preset " + given
                    + " and no such file can be read. Give a file, or one of: "
                    + NurtureRules.presets().stream().map(PolicyLayer::getId).collect(Collectors.joining(", ")));
        }
    }

    private static List<Problem> problems(PolicyLayer layer) {
        List<Problem> problems = new ArrayList<>();
        if (NurtureRules.preset(layer.getId()).isPresent()) {
            // A file must not pose as published guidance, in no decision.
            problems.add(
                    Problem.of("policy.layer-twice", "layer", layer.getId()).at(Pointer.of("/id")));
        }
        problems.addAll(NurtureRules.CATALOGUE.problems(layer));
        return problems;
    }

    private static String line(String given, Problem problem) {
        return "  " + given + " " + problem.getPosition().map(at -> at + " ").orElse("") + problem;
    }

    private static UnusableInput unusable(List<String> lines) {
        return new UnusableInput("this cannot be used as a policy:\n" + String.join("\n", lines));
    }
}
