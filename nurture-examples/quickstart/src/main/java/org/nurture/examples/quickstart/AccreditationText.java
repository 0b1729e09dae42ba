package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nurture.accreditation.Shortfall;
import org.nurture.accreditation.TrainingPlan;
import org.nurture.rule.Verdict;
import org.nurture.time.HalfDay;
import org.nurture.training.PractitionerStanding;
import picocli.CommandLine.Help.Ansi;

/** Shows accreditation to people. */
final class AccreditationText {
    private final AccreditationReport report;
    private final Ansi ansi;
    private final PrintWriter out;

    AccreditationText(AccreditationReport report, Ansi ansi, PrintWriter out) {
        this.report = report;
        this.ansi = ansi;
        this.out = out;
    }

    void print(String source, boolean all) {
        out.println(ansi.string("@|bold " + Safe.text(report.network().getName()) + ", " + Safe.text(source) + ", on "
                + report.on() + "|@"));
        out.println("Looking ahead to " + report.until() + ", by the policy "
                + Safe.text(String.join(", ", report.layers())));
        if (report.refused() > 0) {
            out.println(ansi.string(
                    "@|yellow " + report.refused() + " problems: what was refused is left out; see check|@"));
        }
        people(all);
        groups();
        endings();
        plan();
        terms();
    }

    private void people(boolean all) {
        title("People (" + report.people().size() + ")");
        if (all) {
            Table table = new Table(ansi, "id", "role", "training", "certificates", "next change");
            report.people()
                    .forEach(person -> table.row(
                            person.practitioner().getId().text(),
                            CheckReport.words(person.practitioner().getRole()),
                            CheckReport.words(person.training()),
                            CheckReport.words(person.certificate()),
                            person.changes()));
            table.print(out);
            return;
        }
        Map<PractitionerStanding, Long> counts = report.people().stream()
                .collect(Collectors.groupingBy(
                        AccreditationReport.Person::training, TreeMap::new, Collectors.counting()));
        Table table = new Table(ansi, "training", "how many");
        counts.forEach((standing, count) -> table.row(CheckReport.words(standing), count.toString()));
        table.print(out);
    }

    private void groups() {
        title("Groups that run (" + report.groups().size() + ")");
        Table table = new Table(ansi, "id", "name", "quality mark", "staffed", "lacks, now or later");
        for (AccreditationReport.GroupRow row : report.groups()) {
            table.row(
                    row.group().getId().text(),
                    Safe.text(row.group().getName()),
                    CheckReport.words(row.mark()),
                    verdict(row.staffed()),
                    lacks(row.lacks()));
        }
        table.print(out);
        if (!report.forecast().notKnown().isEmpty()) {
            out.println("  Nothing can be said of " + ids(report.forecast().notKnown())
                    + ": half-days or adults are not written down.");
        }
        report.forecast()
                .policySilent()
                .forEach(need -> out.println("  The policy does not say how many "
                        + (need == Shortfall.Need.ADULTS ? "" : CheckReport.words(need) + " ")
                        + "adults there are to be, so none are missed."));
    }

    private static String ids(List<?> ids) {
        return ids.stream().map(Object::toString).map(Safe::text).collect(Collectors.joining(", "));
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case MET -> "@|green yes|@";
            case NOT_MET -> "@|red no|@";
            case UNDETERMINED -> "@|yellow not known|@";
        };
    }

    /** Alike half-days once. */
    private static String lacks(List<Shortfall> lacks) {
        Map<String, TreeSet<HalfDay>> alike = new TreeMap<>();
        for (Shortfall each : lacks) {
            String what = CheckReport.words(each.need()) + ": " + each.present()
                    + (each.perhaps() > each.present() ? ", perhaps " + each.perhaps() + "," : "") + " of "
                    + each.wanted() + " from " + each.span().start();
            alike.computeIfAbsent(what, first -> new TreeSet<>()).add(each.halfDay());
        }
        return alike.isEmpty()
                ? "-"
                : alike.entrySet().stream()
                        .map(entry -> entry.getKey() + " on " + halfDays(entry.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String halfDays(Set<HalfDay> halfDays) {
        return halfDays.size() > 2
                ? halfDays.size() + " half-days"
                : halfDays.stream().map(HalfDay::text).collect(Collectors.joining(", "));
    }

    private void endings() {
        title("What ceases to count (" + report.endings().size() + ")");
        if (report.endings().isEmpty()) {
            return;
        }
        Table table = new Table(ansi, "on", "what", "whose", "then");
        report.endings()
                .forEach(ending -> table.row(
                        "@|yellow " + ending.on() + "|@",
                        Safe.text(ending.what()),
                        Safe.text(ending.whose()),
                        CheckReport.words(ending.standing())));
        table.print(out);
    }

    private void plan() {
        TrainingPlan plan = report.plan();
        title("Whom to train (" + plan.people().size() + ")");
        if (!plan.people().isEmpty()) {
            out.println("  " + ids(plan.people()));
            out.println("  " + enough(plan));
        }
        if (!plan.notKnown().isEmpty()) {
            out.println("  Ask first, since it is not known how they are trained: " + ids(plan.notKnown()));
        }
        byGroup(plan.beyondTraining())
                .forEach((group, halfDays) ->
                        out.println("  Group " + group + " needs another adult on " + halfDays(halfDays) + "."));
        byGroup(plan.presenceNotKnown())
                .forEach((group, halfDays) -> out.println("  Whether group " + group + " has enough adults on "
                        + halfDays(halfDays) + " is not known: not all of them have half-days written down."));
    }

    /** Between which numbers the truth lies, where it is not known of everybody how they are trained. */
    private static String enough(TrainingPlan plan) {
        if (plan.isCertain()) {
            return "No fewer would do.";
        }
        String bounds = (plan.proven() ? "" : "The search stopped early; " + plan.atLeast() + " at least. ")
                + "This is enough whatever is not known";
        return plan.atLeastIfTrained() == plan.people().size()
                ? bounds + "."
                : bounds + "; if all those of whom it is not known are trained and certificated, "
                        + plan.peopleIfTrained().size() + " would do"
                        + (plan.atLeastIfTrained() < plan.peopleIfTrained().size()
                                ? ", and " + plan.atLeastIfTrained() + " at least are needed."
                                : ", and no fewer.");
    }

    private static Map<String, Set<HalfDay>> byGroup(List<Shortfall> shortfalls) {
        Map<String, Set<HalfDay>> groups = new TreeMap<>();
        shortfalls.forEach(each -> groups.computeIfAbsent(each.group().text(), first -> new TreeSet<>())
                .add(each.halfDay()));
        return groups;
    }

    private void terms() {
        title("Term by term");
        if (report.terms().isEmpty()) {
            out.println("  The document tells of no term ahead.");
            return;
        }
        Table table =
                new Table(ansi, "term", "on", "certificated", "groups staffed", "quality mark", "ceases to count");
        for (AccreditationReport.Term term : report.terms()) {
            table.row(
                    CheckReport.words(term.term().name()) + " "
                            + term.term().year().text(),
                    term.day().toString(),
                    bar(term.certificated()),
                    bar(term.staffed()),
                    bar(term.marked()),
                    bar(term.endings()));
        }
        table.print(out);
    }

    private static String bar(int number) {
        return number + " @|green " + "█".repeat(Math.min(number, 60)) + "|@";
    }

    private void title(String text) {
        out.println();
        out.println(ansi.string("@|bold,underline " + text + "|@"));
    }
}
