package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.nurture.group.GroupPresets;
import org.nurture.json.NurtureJson;
import org.nurture.json.NurtureSchemas;
import org.nurture.network.NurtureRules;
import org.nurture.rule.Citation;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.Reliability;
import org.nurture.time.DateSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the presets: every value with its source and its days. */
@Command(
        name = "policies",
        description = "Lists the presets: every value with its source and the days on which it is in force.",
        mixinStandardHelpOptions = true)
final class Policies implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "one preset; all of them if left out")
    private String name = "";

    @Option(
            names = "--json",
            description = "print one preset as a policy file, to begin a file of one's own with; needs NAME")
    private boolean json;

    @Option(names = "--schema", description = "print the JSON Schema of policy files, for an editor")
    private boolean schema;

    private Policies() {}

    @Override
    public Integer call() throws UnusableInput {
        PrintWriter out = spec.commandLine().getOut();
        if (!name.isEmpty() && NurtureRules.preset(name).isEmpty()) {
            throw new UnusableInput("there is no preset of that name. List them with: policies");
        }
        if (schema) {
            out.print(
                    NurtureSchemas.load(NurtureJson.schemaOf(PolicyLayer.class)).orElseThrow());
        } else if (json) {
            PolicyLayer layer = NurtureRules.preset(name)
                    .orElseThrow(() -> new UnusableInput("which preset? Give its name before --json"));
            out.println(NurtureJson.strict().writePretty(layer));
        } else {
            Ansi ansi = spec.commandLine().getColorScheme().ansi();
            for (PolicyLayer layer : NurtureRules.presets()) {
                if (name.isEmpty() || layer.getId().equals(name)) {
                    print(layer, ansi, out);
                }
            }
        }
        out.flush();
        return Quickstart.FINE;
    }

    private static void print(PolicyLayer layer, Ansi ansi, PrintWriter out) {
        out.println(ansi.string("@|bold,underline " + layer.getId() + "|@ - " + layer.getTitle()));
        Table table = new Table(ansi, "parameter", "value", "in force", "source");
        for (ParameterValue value : layer.getValues()) {
            table.row(
                    value.parameter(),
                    (value.value().show() + " " + value.unit()).strip(),
                    days(value.effective()),
                    source(value.citation()));
        }
        table.print(out);
        layer.getLevels()
                .forEach(level -> out.println(level.rule() + ": " + CheckReport.words(level.level())
                        + level.effective().map(days -> ", " + days(days)).orElse("")
                        + level.citation().map(source -> ", " + source(source)).orElse("")));
        out.println();
    }

    private static String days(DateSpan span) {
        String from = span.start().equals(GroupPresets.UNDATED) ? "always" : "from " + span.start();
        return from + span.endExclusive().map(end -> " to before " + end).orElse("");
    }

    private static String source(Citation citation) {
        return citation
                + (citation.reliability() == Reliability.PRIMARY ? "" : ", at second hand")
                + citation.link().map(link -> ", " + link).orElse("");
    }
}
