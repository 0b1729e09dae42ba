package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nurture.problem.Problem;

/** The page of all codes, which are the types of problem details. Written anew by -Dnurture.update=true. */
class ProblemsPageTest {
    private static final Path ROOT = Path.of(System.getProperty("nurture.root"));
    private static final Path PAGE = ROOT.resolve(Path.of("nurture-json", "PROBLEMS.md"));

    @Test
    void thePageOfProblemsIsWhatTheBundleSays() throws IOException {
        List<String> page = new ArrayList<>(List.of(
                "# Problems",
                "",
                "Every code with which an input may be refused, made from the message bundle by `ProblemsPageTest`. Codes are",
                "permanent; texts may be reworded. In problem details (RFC 9457) the type of a code is `urn:nurture:problem:` and",
                "the code, and the status is the one that is suggested. What stands in braces is filled in.",
                "",
                "| code | status | what is wrong | what to do |",
                "| --- | --- | --- | --- |"));
        codes().forEach(code -> {
            Problem problem = Problem.of(code);
            page.add("| `" + code + "` | " + ProblemDetails.statusOf(code) + " | " + cell(problem.getMessage()) + " | "
                    + cell(problem.getRemedy()) + " |");
        });
        if (Boolean.getBoolean("nurture.update")) {
            Files.writeString(PAGE, String.join("\n", page) + "\n");
        }
        assertThat(Files.readAllLines(PAGE)).isEqualTo(page);
        assertThat(codes())
                .allSatisfy(code -> assertThat(ProblemDetails.typeOf(code)).hasToString("urn:nurture:problem:" + code));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static List<String> codes() throws IOException {
        Path bundle = ROOT.resolve(Path.of(
                "nurture-core", "src", "main", "resources", "org", "nurture", "problem", "messages.properties"));
        return Files.readAllLines(bundle).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(key -> !key.endsWith(".remedy"))
                .toList();
    }
}
