package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
        exitCodeList = {"0:nothing to say", "1:something was refused or found", "2:the input could not be used"})
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

    @Option(names = "--json", description = "print JSON for machines")
    private boolean json;

    private Check() {}

    @Override
    public Integer call() throws UnusableInput {
        PrintWriter out = spec.commandLine().getOut();
        CheckReport report = CheckReport.of(NetworkInput.read(file), Optional.ofNullable(on));
        if (json) {
            out.println(CheckJson.of(report));
        } else {
            new CheckText(report, spec.commandLine().getColorScheme().ansi(), out).print(NetworkInput.name(file), all);
        }
        out.flush();
        return report.clean() ? Quickstart.FINE : Quickstart.FINDINGS;
    }
}
