package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nurture.json.NurtureSchemas;
import org.nurture.json.ProblemDetails;
import org.nurture.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Tells everything that is wrong with the form of documents, whatever they are. */
@Command(
        name = "validate",
        description = {
            "Tells everything that is wrong with the form of documents, whatever their type.",
            "A file whose name ends in .ndjson, .jsonl or .gz has one document in each line."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every document is fine", "1:something is wrong with one", "2:a file could not be used"})
final class Validate implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "documents in JSON, or files of lines; or compressed")
    private List<Path> files = List.of();

    @Option(names = "--lines", description = "every file has one document in each line, whatever its name")
    private boolean lines;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "the type, such as referral, of lines that have no schema member")
    private @Nullable String type;

    @Option(names = "--schema", paramLabel = "TYPE", description = "print the JSON Schema of a type instead")
    private @Nullable String schema;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "200",
            description = "how many problems of each file to show (default: ${DEFAULT-VALUE})")
    private int show;

    @Option(names = "--json", description = "print JSON for machines")
    private boolean json;

    private Validate() {}

    @Override
    public Integer call() throws UnusableInput {
        PrintWriter out = spec.commandLine().getOut();
        if (schema != null) {
            String name = InputFile.schemaName(schema);
            out.print(NurtureSchemas.load(name).orElseThrow(() -> InputFile.unknown(Objects.requireNonNull(schema))));
            out.flush();
            return Quickstart.FINE;
        }
        if (files.isEmpty()) {
            throw new UnusableInput("there is no file to validate. Give at least one, or --schema TYPE");
        }
        if (type != null) {
            InputFile.type(type);
        }
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        List<Validation> done = new ArrayList<>();
        for (Path file : files) {
            Validation validation = Validation.of(
                    InputFile.of(file, lines),
                    type,
                    Math.max(0, show),
                    ansi.enabled(),
                    spec.commandLine().getErr());
            done.add(validation);
            if (!json) {
                print(validation, ansi, out);
            }
        }
        if (json) {
            out.println(asJson(done));
        }
        out.flush();
        return done.stream().allMatch(each -> each.refused() == 0) ? Quickstart.FINE : Quickstart.FINDINGS;
    }

    private static void print(Validation validation, Ansi ansi, PrintWriter out) {
        String what = validation.schema().orElse("of no known type");
        String count = validation.file().lines()
                ? validation.records() + " lines, " + validation.refused() + " refused"
                : validation.refused() == 0 ? "fine" : "refused";
        String colour = validation.refused() == 0 ? "green" : "red";
        out.println(ansi.string(
                "@|bold " + validation.file().path() + "|@, " + what + ": @|" + colour + " " + count + "|@"));
        if (!validation.problems().isEmpty()) {
            table(validation.problems(), ansi).print(out);
        }
        if (validation.more() > 0) {
            out.println("  and " + validation.more() + " more problems; --show N shows more");
        }
    }

    static Table table(List<Problem> problems, Ansi ansi) {
        Table table = new Table(ansi, "line", "column", "pointer", "code", "what is wrong", "what to do");
        for (Problem problem : problems) {
            table.row(
                    "@|red "
                            + problem.getPosition()
                                    .map(at -> Integer.toString(at.line()))
                                    .orElse("-") + "|@",
                    problem.getPosition()
                            .map(at -> Integer.toString(at.column()))
                            .orElse("-"),
                    problem.getPointer().toString(),
                    problem.getCode(),
                    problem.getMessage(),
                    problem.getRemedy());
        }
        return table;
    }

    private static String asJson(List<Validation> done) {
        List<Map<String, Object>> reports = new ArrayList<>();
        for (Validation validation : done) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("file", validation.file().path().toString());
            validation.schema().ifPresent(name -> report.put("schema", name));
            report.put("records", validation.records());
            report.put("refused", validation.refused());
            report.put(
                    "errors",
                    validation.problems().isEmpty()
                            ? List.of()
                            : ProblemDetails.of(validation.problems()).asMap().get("errors"));
            report.put("more", validation.more());
            reports.add(report);
        }
        return JsonMapper.builder().build().writeValueAsString(Map.of("files", reports));
    }
}
