package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nurture.json.ReadResult;
import org.nurture.network.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows who is trained, which groups are staffed and quality-marked, and what lapses when. */
@Command(
        name = "accreditation",
        description = "Shows who is trained, which groups are staffed and quality-marked, what lapses when, and whom to"
                + " train.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing lapses and every group is known to be staffed",
            "1:something lapses, lacks, is not known or was refused",
            "2:the input could not be used"
        })
final class Accreditation implements Callable<Integer> {
    private static final int MOST_MONTHS = 120;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "a network in JSON; the sample that comes with this program if left out")
    private @Nullable Path file;

    @Option(names = "--on", paramLabel = "DATE", description = "the day to look at (default: the document's own)")
    private @Nullable LocalDate on;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "12",
            description = "how many months to look ahead (default: ${DEFAULT-VALUE})")
    private int months;

    @Option(
            names = "--policy",
            paramLabel = "NAME-or-FILE",
            split = ",",
            defaultValue = "boxall-nurture-group",
            description = "what is asked of staff: presets or files, the nearest first (default: ${DEFAULT-VALUE})")
    private List<String> policy;

    @Option(names = "--all", description = "list every practitioner instead of counting them")
    private boolean all;

    @Option(names = "--json", description = "print JSON for machines")
    private boolean json;

    private Accreditation() {}

    @Override
    public Integer call() throws UnusableInput {
        if (months < 1 || months > MOST_MONTHS) {
            throw new UnusableInput("--months is a number from 1 to " + MOST_MONTHS);
        }
        ReadResult<Network> read = NetworkInput.read(file);
        Network network = read.remainder().orElseThrow();
        LocalDate day = Optional.ofNullable(on).orElse(network.getAsOf());
        AccreditationReport report =
                AccreditationReport.of(network, read.problems().size(), day, months, PolicyInput.read(policy));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(AccreditationJson.of(report));
        } else {
            new AccreditationText(report, spec.commandLine().getColorScheme().ansi(), out)
                    .print(NetworkInput.name(file), all);
        }
        out.flush();
        return report.clean() ? Quickstart.FINE : Quickstart.FINDINGS;
    }
}
