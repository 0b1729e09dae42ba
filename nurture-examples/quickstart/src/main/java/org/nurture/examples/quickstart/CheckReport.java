package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.accreditation.QualityAward;
import org.nurture.group.GroupOnDay;
import org.nurture.group.GroupRules;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Occupancy;
import org.nurture.identity.SchoolId;
import org.nurture.json.ReadResult;
import org.nurture.network.GroupsOnDay;
import org.nurture.network.Network;
import org.nurture.network.NetworkReview;
import org.nurture.problem.Problem;
import org.nurture.problem.Severity;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralStage;
import org.nurture.rule.Decision;
import org.nurture.rule.Policy;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Verdict;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.Nation;
import org.nurture.training.Practitioner;
import org.nurture.training.PractitionerStanding;
import org.nurture.training.PractitionerStandings;
import org.nurture.training.Standing;

/** What a check found: each group, referral, practitioner and award as it stands on a day, and what is wrong. */
record CheckReport(
        Network network,
        LocalDate on,
        List<Problem> refused,
        List<Finding> findings,
        List<GroupRow> groups,
        List<ReferralRow> referrals,
        List<PractitionerRow> practitioners,
        List<AwardRow> awards) {

    record Finding(String about, Problem problem) {}

    record GroupRow(
            NurtureGroup group,
            String school,
            String state,
            int roll,
            Optional<Occupancy> busiest,
            Optional<Occupancy> leastStaffed,
            Optional<Standing> qualityMark,
            Optional<Decision> decision,
            long findings) {}

    record ReferralRow(Referral referral, ReferralStage stage, LocalDate since) {}

    record PractitionerRow(Practitioner practitioner, PractitionerStanding standing) {}

    record AwardRow(QualityAward award, String holder, Standing standing) {}

    static CheckReport of(ReadResult<Network> read, Optional<LocalDate> day, Optional<Policy> policy) {
        Network network = read.remainder().orElseThrow();
        LocalDate on = day.orElse(network.getAsOf());
        List<Finding> findings = NetworkReview.of(network, on).stream()
                .map(problem -> new Finding(Labels.of(network, problem.getPointer()), problem))
                .toList();
        return new CheckReport(
                network,
                on,
                read.problems(),
                findings,
                groups(network, on, findings, policy),
                network.getReferrals().stream()
                        .map(referral -> new ReferralRow(referral, referral.stage(), referral.stageSince()))
                        .toList(),
                network.getPractitioners().stream()
                        .map(practitioner -> new PractitionerRow(
                                practitioner,
                                PractitionerStandings.on(
                                        practitioner, network.getCertificates(), network.getCourseRuns(), on)))
                        .toList(),
                network.getAwards().stream()
                        .map(award -> new AwardRow(award, holder(award), award.standingOn(on)))
                        .toList());
    }

    /** Whether there is anything that somebody should look at. */
    boolean clean() {
        return refused.isEmpty()
                && findings.stream().allMatch(finding -> finding.problem().getSeverity() == Severity.NOTICE)
                && groups.stream()
                        .allMatch(row -> row.decision()
                                .map(decision -> decision.getVerdict() == Verdict.MET)
                                .orElse(true));
    }

    private static List<GroupRow> groups(
            Network network, LocalDate on, List<Finding> findings, Optional<Policy> policy) {
        Optional<PreparedBook<GroupOnDay>> book = policy.map(given -> GroupRules.WELL_FORMED.under(given.on(on)));
        GroupsOnDay onDay = GroupsOnDay.of(network, on);
        Map<SchoolId, String> schools = new HashMap<>();
        network.getSchools().forEach(school -> schools.put(school.getId(), school.getName()));
        List<GroupRow> rows = new ArrayList<>();
        for (NurtureGroup group : network.getGroups()) {
            List<Occupancy> week = group.getOpen().contains(on) ? group.occupancyByHalfDay(on) : List.of();
            String label = "group " + group.getId();
            rows.add(new GroupRow(
                    group,
                    schools.getOrDefault(group.getHostSchool(), "not in the document"),
                    state(group, on),
                    group.rollOn(on),
                    week.stream().max(Comparator.comparing(Occupancy::children)),
                    week.stream().min(Comparator.comparing(Occupancy::adults)),
                    qualityMark(network, group, on),
                    book.map(rules -> rules.decide(onDay.group(group))),
                    findings.stream()
                            .filter(finding -> finding.about().startsWith(label + ",")
                                    || finding.about().startsWith(label + ":"))
                            .count()));
        }
        return rows;
    }

    private static String state(NurtureGroup group, LocalDate on) {
        if (group.getOpen().contains(on)) {
            return "open";
        }
        return group.getOpen().isEndedBy(on) ? "closed" : "not open yet";
    }

    private static Optional<Standing> qualityMark(Network network, NurtureGroup group, LocalDate on) {
        return network.getAwards().stream()
                .filter(award -> award.getRecipient().equals(new AwardRecipient.Group(group.getId())))
                .max(Comparator.comparing(QualityAward::getAwardedOn))
                .map(award -> award.standingOn(on));
    }

    private static String holder(QualityAward award) {
        return award.getRecipient() instanceof AwardRecipient.Group holder
                ? "group " + holder.group()
                : "school " + ((AwardRecipient.WholeSchool) award.getRecipient()).school();
    }

    /** A constant's name as people write it. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A nation's name. */
    static String name(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "England";
            case WALES -> "Wales";
            case SCOTLAND -> "Scotland";
            case NORTHERN_IRELAND -> "Northern Ireland";
        };
    }

    /** A key stage's name; the nation stands with the one that two nations have under one name. */
    static String name(KeyStage stage) {
        return stage == KeyStage.FOUNDATION_STAGE_NI ? "foundation stage (NI)" : words(stage);
    }

    Map<ReferralStage, Long> stages() {
        return referrals.stream()
                .collect(Collectors.groupingBy(ReferralRow::stage, TreeMap::new, Collectors.counting()));
    }

    Map<PractitionerStanding, Long> standings() {
        return practitioners.stream()
                .collect(Collectors.groupingBy(PractitionerRow::standing, TreeMap::new, Collectors.counting()));
    }
}
