package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nurture.network.Network;
import org.nurture.network.ReferralsOnDay;
import org.nurture.referral.Due;
import org.nurture.referral.Referral;
import org.nurture.referral.Referrals;
import org.nurture.time.WorkingDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what is due with the referrals of a network. */
@Command(
        name = "due",
        description = "Lists what is late, and what is due soon, with the referrals of a network.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is late", "1:something is late", "2:the input could not be used"})
final class DueList implements Callable<Integer> {
    private static final Comparator<Due> BY_DAY = Comparator.comparing(
                    (Due due) -> due.by().orElse(LocalDate.MAX))
            .thenComparing(Due::kind)
            .thenComparing(due -> due.referral().text());

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
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "28",
            description = "how many days ahead to look (default: ${DEFAULT-VALUE})")
    private int within;

    @Option(
            names = "--policy",
            paramLabel = "NAME-or-FILE",
            split = ",",
            defaultValue = "nurtureuk",
            description = "presets or files, the nearest first (default: ${DEFAULT-VALUE})")
    private List<String> policy;

    @Option(names = "--json", description = "print what is due as JSON for machines")
    private boolean json;

    private DueList() {}

    @Override
    public Integer call() throws UnusableInput {
        Network network = NetworkInput.read(file).remainder().orElseThrow();
        if (within < 0) {
            throw new UnusableInput("--within " + within + " looks back. Give 0 or more days");
        }
        LocalDate day = Optional.ofNullable(on).orElse(network.getAsOf());
        Referrals referrals = Referrals.under(
                PolicyInput.read(policy), ReferralsOnDay.calendar(network, WorkingDays.weekdaysExcept(List.of())), day);
        List<Due> due = new ArrayList<>();
        int open = 0;
        List<Referral> known = network.getReferrals().stream()
                .flatMap(referral -> referral.asRecordedBy(day).stream())
                .toList();
        for (Referral referral : known) {
            for (Due each : referrals.due(referral)) {
                open += each.by().isEmpty() ? 1 : 0;
                if (each.by().filter(by -> !by.isAfter(day.plusDays(within))).isPresent()) {
                    due.add(each);
                }
            }
        }
        due.sort(BY_DAY);
        PrintWriter out = spec.commandLine().getOut();
        long late = due.stream().filter(each -> each.overdue(day)).count();
        if (json) {
            out.println(DueJson.of(due, day));
        } else {
            print(due, late, open, day, out);
        }
        out.flush();
        return late > 0 ? Quickstart.FINDINGS : Quickstart.FINE;
    }

    private void print(List<Due> due, long late, int open, LocalDate day, PrintWriter out) {
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        out.println("Due on " + day + ", and in the " + within + " days after it: " + late + " late, "
                + (due.size() - late) + " to come");
        if (!due.isEmpty()) {
            Table table = new Table(ansi, "by", "", "referral", "what", "by whose word");
            for (Due each : due) {
                table.row(
                        each.by().orElseThrow().toString(),
                        each.overdue(day) ? "@|red late|@" : "",
                        Safe.text(each.referral()),
                        what(each),
                        source(each));
            }
            table.print(out);
        }
        if (open > 0) {
            out.println(open + " more have no day, for the terms of the document do not reach that far");
        }
        if (due.isEmpty() && open == 0) {
            out.println("A limit that the policy does not set is never due; deadlines are local matters");
        }
    }

    static String words(Due due, LocalDate today, Ansi ansi) {
        String when = due.by()
                .map(by -> due.overdue(today)
                        ? ansi.string("@|red late|@ by " + ChronoUnit.DAYS.between(by, today) + " days, due " + by)
                        : "due " + by)
                .orElse("due on a day that the terms of the document do not reach");
        return what(due) + ": " + when + " (" + source(due) + ")";
    }

    private static String what(Due due) {
        return switch (due.kind()) {
            case DECISION -> "decision on the referral";
            case REVIEW -> "review of the stay";
            case EXPECTED_END -> "end of the stay, as expected";
            case LATEST_END -> "end of the stay, at the latest";
            case FOLLOW_UP -> "look how the child does";
        };
    }

    private static String source(Due due) {
        return due.required()
                .map(required -> Safe.text(required.layer()) + ": " + required.value() + " "
                        + required.unit().toLowerCase(Locale.ROOT))
                .orElse("as extended");
    }
}
