package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nurture.group.Occupancy;
import org.nurture.problem.Problem;
import org.nurture.problem.TextPosition;
import org.nurture.referral.ReferralStage;
import org.nurture.rule.Decision;
import org.nurture.rule.Finding;
import org.nurture.rule.Level;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;
import picocli.CommandLine.Help.Ansi;

/** Shows a check to people. */
final class CheckText {
    private final CheckReport report;
    private final Ansi ansi;
    private final PrintWriter out;

    CheckText(CheckReport report, Ansi ansi, PrintWriter out) {
        this.report = report;
        this.ansi = ansi;
        this.out = out;
    }

    void print(boolean all) {
        head(Safe.text(report.network().getName()) + ", on " + report.on());
        refused();
        findings();
        groups();
        guidance();
        referrals(all);
        practitioners(all);
        awards();
        out.println();
        out.println(ansi.string(
                report.clean()
                        ? "@|green Nothing was refused and everything fits together.|@"
                        : "@|yellow " + report.refused().size() + " refused, "
                                + report.findings().size() + " findings" + notMet() + ".|@"));
    }

    private String notMet() {
        if (report.groups().stream().allMatch(row -> row.decision().isEmpty())) {
            return "";
        }
        long count = report.groups().stream()
                .flatMap(row -> row.decision().stream())
                .filter(decision -> decision.getVerdict() != Verdict.MET)
                .count();
        return ", " + count + " groups not as the policy asks, or not known to be";
    }

    private void refused() {
        if (report.refused().isEmpty()) {
            return;
        }
        title("Refused: cannot be true or is not in the form; left out of what follows ("
                + report.refused().size() + ")");
        Table table = new Table(ansi, "line:column", "pointer", "code", "what is wrong, and what to do");
        for (Problem problem : report.refused()) {
            table.row(
                    "@|red " + problem.getPosition().map(TextPosition::toString).orElse("") + "|@",
                    Safe.text(problem.getPointer()),
                    problem.getCode(),
                    Safe.text(problem.getMessage() + ". " + problem.getRemedy() + "."));
        }
        table.print(out);
    }

    /** By kind, so that what to do is said once. */
    private void findings() {
        if (report.findings().isEmpty()) {
            return;
        }
        title("Findings: taken as it is, but it does not fit together ("
                + report.findings().size() + ")");
        Map<String, List<CheckReport.Finding>> byCode = report.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.problem().getCode(), TreeMap::new, Collectors.toList()));
        byCode.forEach((code, findings) -> {
            Problem problem = findings.get(0).problem();
            out.println("  " + Safe.text(problem.getMessage() + ". " + problem.getRemedy() + ".") + " [" + code + "]");
            findings.forEach(finding -> out.println(ansi.string("    @|yellow " + Safe.text(finding.about()) + "|@")));
        });
    }

    private void groups() {
        title("Groups (" + report.groups().size() + ")");
        Table table = new Table(
                ansi,
                "id",
                "name",
                "school",
                "model",
                "key stages",
                "state",
                "roll",
                "busiest half-day",
                "fewest adults",
                "quality mark",
                "wrong");
        for (CheckReport.GroupRow row : report.groups()) {
            table.row(
                    Safe.text(row.group().getId().text()),
                    Safe.text(row.group().getName()),
                    Safe.text(row.school()),
                    CheckReport.words(row.group().getModel()),
                    row.group().getKeyStages().stream()
                            .map(stage -> CheckReport.name(stage).replace("key stage ", "KS"))
                            .collect(Collectors.joining(", ")),
                    row.state().equals("open") ? "@|green open|@" : row.state(),
                    Integer.toString(row.roll()),
                    row.busiest().map(this::busiest).orElse("-"),
                    row.leastStaffed()
                            .map(Occupancy::adults)
                            .map(Object::toString)
                            .orElse("-"),
                    row.qualityMark().map(CheckReport::words).orElse("-"),
                    row.findings() == 0 ? "-" : "@|yellow " + row.findings() + "|@");
        }
        table.print(out);
    }

    /** What the policy says of each group, where one was given. */
    private void guidance() {
        Optional<Decision> first =
                report.groups().stream().flatMap(row -> row.decision().stream()).findFirst();
        if (first.isEmpty()) {
            return;
        }
        title("Groups by the policy " + Safe.text(String.join(", ", first.get().getLayers())));
        Table table = new Table(ansi, "id", "verdict", "does not hold", "cannot be said");
        for (CheckReport.GroupRow row : report.groups()) {
            row.decision()
                    .ifPresent(decision -> table.row(
                            Safe.text(row.group().getId().text()),
                            verdict(decision.getVerdict()),
                            rules(decision, RuleStatus.VIOLATED),
                            rules(decision, RuleStatus.UNDETERMINED)));
        }
        table.print(out);
        out.println(
                "  A rule with * does not move the verdict. Why, and what would change it: explain --group ID --policy NAME-or-FILE");
    }

    private static String verdict(Verdict verdict) {
        String words = CheckReport.words(verdict);
        return switch (verdict) {
            case MET -> "@|green " + words + "|@";
            case NOT_MET -> "@|red " + words + "|@";
            case UNDETERMINED -> "@|yellow " + words + "|@";
        };
    }

    private static String rules(Decision decision, RuleStatus status) {
        List<Finding> findings = decision.findings(status);
        return findings.isEmpty()
                ? "-"
                : findings.stream()
                        .map(finding -> finding.getRule().replace("group.", "")
                                + (finding.getLevel() == Level.REQUIRED ? "" : "*"))
                        .collect(Collectors.joining(", "));
    }

    private String busiest(Occupancy occupancy) {
        return occupancy.children() + " on " + occupancy.halfDay().text();
    }

    private void referrals(boolean all) {
        title("Referrals (" + report.referrals().size() + ")");
        if (all) {
            Table table = new Table(ansi, "id", "school", "stage", "since", "events");
            report.referrals()
                    .forEach(row -> table.row(
                            Safe.text(row.referral().getId().text()),
                            Safe.text(row.referral().getHomeSchool().text()),
                            CheckReport.words(row.stage()),
                            row.since().toString(),
                            Integer.toString(row.referral().getEvents().size())));
            table.print(out);
            return;
        }
        Table table = new Table(ansi, "stage", "how many", "standing there since");
        report.stages().forEach((stage, count) -> table.row(CheckReport.words(stage), count.toString(), oldest(stage)));
        table.print(out);
    }

    private String oldest(ReferralStage stage) {
        Optional<LocalDate> first = report.referrals().stream()
                .filter(row -> row.stage() == stage)
                .map(CheckReport.ReferralRow::since)
                .min(Comparator.naturalOrder());
        return stage.closed() ? "-" : first.map(day -> day + ", the longest").orElse("-");
    }

    private void practitioners(boolean all) {
        title("Practitioners (" + report.practitioners().size() + ")");
        if (all) {
            Table table = new Table(ansi, "id", "role", "training");
            report.practitioners()
                    .forEach(row -> table.row(
                            Safe.text(row.practitioner().getId().text()),
                            CheckReport.words(row.practitioner().getRole()),
                            CheckReport.words(row.standing())));
            table.print(out);
            return;
        }
        Table table = new Table(ansi, "training", "how many");
        report.standings().forEach((standing, count) -> table.row(CheckReport.words(standing), count.toString()));
        table.print(out);
    }

    private void awards() {
        title("Quality awards (" + report.awards().size() + ")");
        Table table = new Table(ansi, "id", "scheme", "held by", "awarded", "ends", "state");
        report.awards()
                .forEach(row -> table.row(
                        Safe.text(row.award().getId().text()),
                        Safe.text(row.award().getScheme()),
                        Safe.text(row.holder()),
                        row.award().getAwardedOn().toString(),
                        row.award().getExpires().map(LocalDate::toString).orElse("not known"),
                        CheckReport.words(row.standing())));
        table.print(out);
    }

    private void head(String text) {
        out.println(ansi.string("@|bold " + text + "|@"));
    }

    private void title(String text) {
        out.println();
        out.println(ansi.string("@|bold,underline " + text + "|@"));
    }
}
