package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nurture.rule.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows every group, referral, practitioner and award as it stands, and what is wrong. */
@Command(
        name = "check",
        description = "Shows every group, referral, practitioner and award as it stands, and what is wrong.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing to say",
            "1:something was refused or found, or a group is not as the policy asks",
            "2:the input could not be used"
        })
final class Check implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "a network in JSON; the sample that comes with this program if left out")
    private @Nullable Path file;

    @Option(names = "--on", paramLabel = "DATE", description = "the day to look at (default: the document's own)")
    private @Nullable LocalDate on;

    @Option(names = "--all", description = "list every referral and practitioner instead of counting them")
    private boolean all;

    @Option(
            names = "--policy",
            paramLabel = "NAME-or-FILE",
            split = ",",
            description =
                    "judge every group by presets or files, the nearest first; see the commands policies and explain")
    private List<String> policy = List.of();

    @Option(names = "--json", description = "print JSON for machines")
    private boolean json;

    private Check() {}

    @Override
    public Integer call() throws UnusableInput {
        PrintWriter out = spec.commandLine().getOut();
        if (!json) {
            // A long document takes a while to read; whoever waits sees at once what is being looked at.
            out.println("Checking " + NetworkInput.name(file));
            out.flush();
        }
        Optional<Policy> judged = policy.isEmpty() ? Optional.empty() : Optional.of(PolicyInput.read(policy));
        CheckReport report = CheckReport.of(NetworkInput.read(file), Optional.ofNullable(on), judged);
        if (json) {
            out.println(CheckJson.of(report));
        } else {
            new CheckText(report, spec.commandLine().getColorScheme().ansi(), out).print(all);
        }
        out.flush();
        return report.clean() ? Quickstart.FINE : Quickstart.FINDINGS;
    }
}
