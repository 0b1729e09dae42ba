package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.accreditation.AwardRules;
import org.nurture.accreditation.Lapse;
import org.nurture.accreditation.QualityAward;
import org.nurture.accreditation.QualityAwardSchemes;
import org.nurture.accreditation.Shortfall;
import org.nurture.accreditation.TrainingForecast;
import org.nurture.accreditation.TrainingPlan;
import org.nurture.group.GroupOnDay;
import org.nurture.group.NurtureGroup;
import org.nurture.network.GroupsOnDay;
import org.nurture.network.Network;
import org.nurture.rule.Policy;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Verdict;
import org.nurture.time.DateSpan;
import org.nurture.time.MonthEnd;
import org.nurture.time.Months;
import org.nurture.time.SchoolTerm;
import org.nurture.training.Holding;
import org.nurture.training.Practitioner;
import org.nurture.training.PractitionerHistory;
import org.nurture.training.PractitionerStanding;
import org.nurture.training.Standing;
import org.nurture.training.Standings;
import org.nurture.training.TrainingProgrammes;

/** How people and groups stand on a day, what lapses after it, and what that means for the groups. */
record AccreditationReport(
        Network network,
        LocalDate on,
        LocalDate until,
        List<String> layers,
        int refused,
        List<Person> people,
        List<GroupRow> groups,
        List<Ending> endings,
        TrainingForecast forecast,
        TrainingPlan plan,
        List<Term> terms) {

    record Person(Practitioner practitioner, PractitionerStanding training, Standing certificate, String changes) {}

    record GroupRow(NurtureGroup group, Standing mark, Verdict staffed, List<Shortfall> lacks) {}

    /** Something that ceases to count: what, whose, when and how it stands from then on. */
    record Ending(LocalDate on, String what, String whose, Standing standing) {}

    /** A term as it stands on a day, and how much ceases to count from that day until the next term begins. */
    record Term(SchoolTerm term, LocalDate day, int certificated, int staffed, int marked, int endings) {}

    static AccreditationReport of(Network network, int refused, LocalDate on, int months, Policy policy) {
        LocalDate until = Months.plus(on, months, MonthEnd.LAST_DAY);
        TrainingForecast forecast = TrainingForecast.of(
                network.getGroups(),
                network.getPractitioners(),
                network.getCertificates(),
                network.getCourseRuns(),
                TrainingProgrammes.ids(),
                policy.on(on),
                network.getTerms(),
                DateSpan.of(on, until));
        Map<Object, PractitionerHistory> histories = new HashMap<>();
        for (Practitioner each : network.getPractitioners()) {
            histories.put(
                    each.getId(),
                    PractitionerHistory.of(
                            each, network.getCertificates(), network.getCourseRuns(), TrainingProgrammes.ids()));
        }
        List<Ending> endings = endings(network, forecast, DateSpan.of(on, until));
        return new AccreditationReport(
                network,
                on,
                until,
                policy.layers().stream().map(layer -> layer.getId()).toList(),
                refused,
                network.getPractitioners().stream()
                        .map(each -> person(each, histories.get(each.getId()), on))
                        .toList(),
                groups(network, on, forecast, policy),
                endings,
                forecast,
                forecast.plan(),
                terms(network, histories, endings, DateSpan.of(on, until), policy));
    }

    private static Person person(Practitioner practitioner, PractitionerHistory history, LocalDate on) {
        Standing standing = history.certificates().on(on);
        String changes = history.certificates()
                .nextChange(on)
                .map(day -> CheckReport.words(history.certificates().on(day)) + " from " + day)
                .orElse("-");
        return new Person(practitioner, history.on(on), standing, changes);
    }

    private static List<GroupRow> groups(Network network, LocalDate on, TrainingForecast forecast, Policy policy) {
        PreparedBook<GroupOnDay> book = AwardRules.STAFFED.under(policy.on(on));
        GroupsOnDay onDay = GroupsOnDay.of(network, on);
        List<GroupRow> rows = new ArrayList<>();
        for (NurtureGroup group : network.getGroups()) {
            if (group.getOpen().contains(on)) {
                rows.add(new GroupRow(
                        group,
                        mark(network, group).on(on),
                        book.verdict(onDay.group(group)),
                        forecast.shortfalls().stream()
                                .filter(each -> each.group().equals(group.getId()))
                                .toList()));
            }
        }
        return rows;
    }

    private static Standings mark(Network network, NurtureGroup group) {
        List<Holding> held = network.getAwards().stream()
                .filter(award -> award.getRecipient().equals(new AwardRecipient.Group(group.getId())))
                .filter(award -> award.getScheme()
                        .equals(QualityAwardSchemes.qualityMark().getName()))
                .map(QualityAward::holding)
                .toList();
        return Standings.of(held);
    }

    private static List<Ending> endings(Network network, TrainingForecast forecast, DateSpan window) {
        List<Ending> endings = new ArrayList<>();
        for (Lapse lapse : forecast.lapses()) {
            endings.add(
                    new Ending(lapse.on(), "certificate", "practitioner " + lapse.practitioner(), lapse.standing()));
        }
        Map<String, List<Holding>> awards = new LinkedHashMap<>();
        Map<String, String> schemes = new HashMap<>();
        for (QualityAward award : network.getAwards()) {
            String key = award.getScheme() + " " + holder(award);
            awards.computeIfAbsent(key, first -> new ArrayList<>()).add(award.holding());
            schemes.put(key, award.getScheme());
        }
        awards.forEach((key, held) -> {
            Standings currency = Standings.of(held);
            String scheme = schemes.getOrDefault(key, "");
            LocalDate before = window.start().minusDays(1);
            Optional<LocalDate> next = currency.nextChange(before);
            while (next.isPresent() && window.contains(next.get())) {
                if (currency.on(before) == Standing.CURRENT) {
                    endings.add(new Ending(
                            next.get(), scheme, key.substring(scheme.length() + 1), currency.on(next.get())));
                }
                before = next.get();
                next = currency.nextChange(before);
            }
        });
        endings.sort(Comparator.comparing(Ending::on).thenComparing(Ending::whose));
        return endings;
    }

    private static String holder(QualityAward award) {
        return award.getRecipient() instanceof AwardRecipient.Group holder
                ? "group " + holder.group()
                : "school " + ((AwardRecipient.WholeSchool) award.getRecipient()).school();
    }

    /** The terms that lie ahead, each as it stands on its first day, or on the first day looked at. */
    private static List<Term> terms(
            Network network,
            Map<Object, PractitionerHistory> histories,
            List<Ending> endings,
            DateSpan window,
            Policy policy) {
        List<Term> terms = new ArrayList<>();
        List<SchoolTerm> ahead = network.getTerms().stream()
                .filter(term -> term.span().overlaps(window))
                .sorted()
                .toList();
        for (int i = 0; i < ahead.size(); i++) {
            SchoolTerm term = ahead.get(i);
            LocalDate first = term.span().start();
            LocalDate day = first.isBefore(window.start()) ? window.start() : first;
            LocalDate from = i == 0 ? window.start() : day;
            Optional<LocalDate> next =
                    i + 1 < ahead.size() ? Optional.of(ahead.get(i + 1).span().start()) : window.endExclusive();
            PreparedBook<GroupOnDay> book = AwardRules.STAFFED.under(policy.on(day));
            GroupsOnDay onDay = GroupsOnDay.of(network, day);
            long certificated = histories.values().stream()
                    .filter(history -> history.on(day) == PractitionerStanding.CERTIFICATED)
                    .count();
            long staffed = network.getGroups().stream()
                    .filter(group -> group.getOpen().contains(day))
                    .filter(group -> book.verdict(onDay.group(group)) == Verdict.MET)
                    .count();
            long marked = network.getGroups().stream()
                    .filter(group -> group.getOpen().contains(day))
                    .filter(group -> mark(network, group).on(day) == Standing.CURRENT)
                    .count();
            long ceasing = endings.stream()
                    .map(Ending::on)
                    .filter(end -> !end.isBefore(from)
                            && next.filter(after -> !end.isBefore(after)).isEmpty())
                    .count();
            terms.add(new Term(term, day, (int) certificated, (int) staffed, (int) marked, (int) ceasing));
        }
        return terms;
    }

    /** Whether there is nothing that somebody should look at; what is not known is something. */
    boolean clean() {
        return refused == 0
                && endings.isEmpty()
                && forecast.isAllWell()
                && groups.stream().allMatch(row -> row.staffed() == Verdict.MET);
    }
}
