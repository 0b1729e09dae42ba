package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nurture.group.GroupOnDay;
import org.nurture.group.GroupRules;
import org.nurture.group.NurtureGroup;
import org.nurture.json.NurtureJson;
import org.nurture.network.GroupsOnDay;
import org.nurture.network.Network;
import org.nurture.rule.Decision;
import org.nurture.rule.DecisionText;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what guidance says of one group, why, what is missing and what would make it well. */
@Command(
        name = "explain",
        description = "Says what guidance says of one group, why, what is missing and what would change it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:met", "1:not met, or undetermined", "2:the input could not be used"})
final class Explain implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "a network in JSON; the sample that comes with this program if left out")
    private @Nullable Path file;

    @Option(names = "--group", paramLabel = "ID", required = true, description = "the id of the group")
    private String group;

    @Option(names = "--on", paramLabel = "DATE", description = "the day to look at (default: the document's own)")
    private @Nullable LocalDate on;

    @Option(
            names = "--policy",
            paramLabel = "NAME-or-FILE",
            split = ",",
            defaultValue = "nurtureuk",
            description = "presets or files, the nearest first (default: ${DEFAULT-VALUE})")
    private List<String> policy;

    @Option(names = "--json", description = "print the decision as JSON for machines")
    private boolean json;

    private Explain() {}

    @Override
    public Integer call() throws UnusableInput {
        Network network = NetworkInput.read(file).remainder().orElseThrow();
        LocalDate day = Optional.ofNullable(on).orElse(network.getAsOf());
        NurtureGroup found = network.getGroups().stream()
                .filter(each -> each.getId().text().equals(group))
                .findFirst()
                .orElseThrow(() -> new UnusableInput(
                        NetworkInput.name(file) + " has no group of that id. Look the ids up with: check"));
        PreparedBook<GroupOnDay> book =
                GroupRules.WELL_FORMED.under(PolicyInput.read(policy).on(day));
        GroupOnDay subject = GroupsOnDay.of(network, day).group(found);
        Decision decision = book.decide(subject);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(NurtureJson.strict().writePretty(decision));
        } else {
            out.println(Safe.text("Group " + found.getId() + ", " + found.getName()));
            DecisionText.of(decision, book.book()).forEach(line -> out.println(Safe.text(line)));
            print(DecisionText.of(book.missing(subject)), out);
            print(DecisionText.of(book.changes(subject)), out);
        }
        out.flush();
        return decision.getVerdict() == Verdict.MET ? Quickstart.FINE : Quickstart.FINDINGS;
    }

    private static void print(List<String> lines, PrintWriter out) {
        if (!lines.isEmpty()) {
            out.println();
            lines.forEach(line -> out.println(Safe.text(line)));
        }
    }
}
