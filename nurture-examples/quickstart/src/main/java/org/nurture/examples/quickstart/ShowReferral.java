package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nurture.identity.EventId;
import org.nurture.identity.Role;
import org.nurture.json.NurtureJson;
import org.nurture.network.Network;
import org.nurture.network.ReferralsOnDay;
import org.nurture.referral.Availability;
import org.nurture.referral.Due;
import org.nurture.referral.Overridden;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralEvent;
import org.nurture.referral.ReferralEventKind;
import org.nurture.referral.ReferralOnDay;
import org.nurture.referral.ReferralRules;
import org.nurture.referral.Referrals;
import org.nurture.referral.Retracted;
import org.nurture.referral.Unrecognised;
import org.nurture.rule.Decision;
import org.nurture.rule.Finding;
import org.nurture.rule.Level;
import org.nurture.rule.NamedFact;
import org.nurture.rule.Observed;
import org.nurture.rule.RuleBook;
import org.nurture.rule.RuleStatus;
import org.nurture.time.WorkingDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the history of one referral, and says which steps are open, which are not, and why. */
@Command(
        name = "referral",
        description =
                "Draws the history of one referral, and says which steps may be taken today, and why others may not.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is late", "1:something is late", "2:the input could not be used"})
final class ShowReferral implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "a network in JSON; the sample that comes with this program if left out")
    private @Nullable Path file;

    @Option(names = "--id", paramLabel = "ID", required = true, description = "the id of the referral")
    private String id;

    @Option(names = "--on", paramLabel = "DATE", description = "the day to look at (default: the document's own)")
    private @Nullable LocalDate on;

    @Option(
            names = "--policy",
            paramLabel = "NAME-or-FILE",
            split = ",",
            defaultValue = "nurtureuk",
            description = "presets or files, the nearest first (default: ${DEFAULT-VALUE})")
    private List<String> policy;

    @Option(names = "--json", description = "print the referral as it was recorded by that day, as JSON for machines")
    private boolean json;

    private ShowReferral() {}

    @Override
    public Integer call() throws UnusableInput {
        Network network = NetworkInput.read(file).remainder().orElseThrow();
        LocalDate day = Optional.ofNullable(on).orElse(network.getAsOf());
        Referral found = network.getReferrals().stream()
                .filter(each -> each.getId().text().equals(id))
                .findFirst()
                .flatMap(each -> each.asRecordedBy(day))
                .orElseThrow(() -> new UnusableInput(NetworkInput.name(file)
                        + " has no referral of that id that was recorded by that day. Look what is due up with: due"));
        Referrals referrals = Referrals.under(
                PolicyInput.read(policy), ReferralsOnDay.calendar(network, WorkingDays.weekdaysExcept(List.of())), day);
        PrintWriter out = spec.commandLine().getOut();
        List<Due> due = referrals.due(found);
        if (json) {
            out.print(NurtureJson.strict().writePretty(found));
        } else {
            print(found, ReferralsOnDay.of(network, day).referral(found).build(), referrals, due, out);
        }
        out.flush();
        return due.stream().anyMatch(each -> each.overdue(day)) ? Quickstart.FINDINGS : Quickstart.FINE;
    }

    private void print(Referral referral, ReferralOnDay known, Referrals referrals, List<Due> due, PrintWriter out) {
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        out.println(ansi.string("@|bold Referral " + Safe.text(referral.getId()) + "|@, "
                + referral.stage().text() + " since " + referral.stageSince() + ", on " + referrals.today()));
        out.println();
        timeline(referral, ansi, out);
        if (!due.isEmpty()) {
            out.println();
            due.forEach(each -> out.println("  " + DueList.words(each, referrals.today(), ansi)));
        }
        List<Availability> answers = referrals.available(known);
        out.println();
        out.println("  May be taken now: " + steps(answers, true));
        out.println("  May be recorded: " + steps(answers, false));
        for (Availability answer : answers) {
            if (answer.answer() == Availability.Answer.UNDETERMINED) {
                out.println("  Open: " + answer.step().words());
                why(answer, RuleStatus.UNDETERMINED, out);
            } else if (answer.answer() == Availability.Answer.REFUSED && !isOrder(answer)) {
                out.println(ansi.string("  @|red Spoken against|@: ")
                        + answer.step().words());
                why(answer, RuleStatus.VIOLATED, out);
            }
        }
        for (Availability answer : answers) {
            // That the step may not follow the stage is said of many at once below.
            answer.fault()
                    .filter(fault -> !fault.code().equals("referral.step"))
                    .ifPresent(fault ->
                            out.println("  Not possible: " + answer.step().words() + " - " + fault.message()));
        }
        List<String> later = answers.stream()
                .filter(answer -> !answer.step().mayFollow(referral.stage()))
                .map(answer -> answer.step().words())
                .toList();
        out.println("  Cannot follow this stage: " + String.join(", ", later));
    }

    private static void timeline(Referral referral, Ansi ansi, PrintWriter out) {
        Set<EventId> counts = new HashSet<>();
        referral.effectiveEvents().forEach(event -> counts.add(event.header().id()));
        for (ReferralEvent event : referral.getEvents()) {
            boolean opens = event.kind().opens().isPresent();
            String mark = opens ? "●" : "│";
            String what = event.kind().words();
            String corrected = counts.contains(event.header().id()) || event.kind() == ReferralEventKind.RETRACTED
                    ? ""
                    : "  (no longer counts)";
            out.println(ansi.string("  " + event.header().happenedOn() + "  " + mark + " "
                            + (opens ? "@|bold " + what + "|@" : what))
                    + ", " + role(event.header().actor())
                    + more(event)
                    + corrected);
        }
    }

    /** On whose word, what was set aside and what is put right. */
    private static String more(ReferralEvent event) {
        StringBuilder more = new StringBuilder();
        event.header()
                .authority()
                .ifPresent(authority -> more.append(", on the authority of ").append(Safe.text(authority)));
        if (event instanceof Overridden overridden) {
            more.append(" [").append(Safe.text(overridden.rule())).append(']');
        }
        if (event instanceof Unrecognised later) {
            more.append(", ").append(Safe.text(later.type())).append(" as a later version says");
        }
        if (event instanceof Retracted retracted) {
            more.append(", takes back ").append(Safe.text(retracted.event()));
        }
        event.header().amends().ifPresent(wrong -> more.append(", puts right ").append(Safe.text(wrong)));
        return more.toString();
    }

    private static String role(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The steps that are permitted: those that open a stage, or those that do not. */
    private static String steps(List<Availability> answers, boolean opening) {
        String steps = answers.stream()
                .filter(answer -> answer.answer() == Availability.Answer.PERMITTED)
                .filter(answer -> answer.step().opens().isPresent() == opening)
                .map(answer -> answer.step().words())
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? "nothing" : steps;
    }

    private static boolean isOrder(Availability answer) {
        return answer.fault().isPresent();
    }

    /** The statement of each rule that matters, and what it saw or misses. */
    private static void why(Availability answer, RuleStatus status, PrintWriter out) {
        Decision decision = answer.decision().orElseThrow();
        RuleBook<ReferralOnDay> book = decision.getBook().equals(ReferralRules.ORDER.id())
                ? ReferralRules.ORDER
                : ReferralRules.before(answer.step()).orElseThrow();
        for (Finding finding : decision.findings(status)) {
            if (finding.getLevel() == Level.REQUIRED) {
                List<String> facts = new ArrayList<>();
                for (Observed seen : finding.getObserved()) {
                    NamedFact<ReferralOnDay> fact = book.facts().get(seen.fact());
                    facts.add((fact == null ? seen.fact() : fact.label()) + ": "
                            + seen.value().orElse("not known"));
                }
                out.println("    " + book.rule(finding.getRule()).orElseThrow().statement() + " - "
                        + String.join("; ", facts) + " [" + finding.getRule() + "]");
            }
        }
    }
}
