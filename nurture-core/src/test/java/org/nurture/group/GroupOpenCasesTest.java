package org.nurture.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.rule.Decision;
import org.nurture.rule.Finding;
import org.nurture.rule.MissingFacts;
import org.nurture.rule.NotApplicableReason;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;

/** Every rule of the book, alone open, and with nothing to say. */
class GroupOpenCasesTest {
    private static final Set<String> OF_PLACES = Set.of(
            "group.places-within-life",
            "group.enough-children",
            "group.enough-children-present",
            "group.not-too-many-children",
            "group.room-for-all",
            "group.full-time-week",
            "group.registers-in-base-class",
            "group.base-class-contact",
            "group.expected-stay",
            "group.maximum-stay",
            "group.extension-authority",
            "group.eligible-stage",
            "group.entry-assessment",
            "group.review-assessment",
            "group.mix",
            "group.agreement");

    /** Rules that cannot be open without others: no place or nobody is written down, or one fact opens both. */
    private static final Map<String, Set<String>> TOGETHER = Map.of(
            "group.enough-children", OF_PLACES,
            "group.places-within-life", OF_PLACES,
            "group.extension-authority", OF_PLACES,
            "group.staff-within-life",
                    Set.of(
                            "group.staff-within-life",
                            "group.adults-present",
                            "group.trained-adults",
                            "group.certificated-adults",
                            "group.teachers"),
            "group.adults-present", Set.of("group.trained-adults"),
            "group.maximum-stay", Set.of("group.expected-stay"),
            "group.not-too-many-children", Set.of("group.full-time-week"),
            "group.enough-children-present", Set.of("group.full-time-week"),
            "group.part-time-week", Set.of("group.eligible-stage"),
            "group.secondary-part-time-week", Set.of("group.eligible-stage"));

    @ParameterizedTest
    @MethodSource("org.nurture.group.RuleCases#open")
    void eachIsOpenAloneWhereItsFactsAreMissingAndSaysWhere(String rule, GroupOnDay subject, String pointer) {
        Decision decision = RuleCases.book().decide(subject);
        Finding finding = decision.finding(rule).orElseThrow();

        assertThat(finding.getStatus()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(finding.getObserved())
                .extracting(seen -> seen.pointer().text())
                .contains(pointer);
        Set<String> expected = new TreeSet<>(TOGETHER.getOrDefault(rule, Set.of()));
        expected.add(rule);
        assertThat(decision.findings(RuleStatus.UNDETERMINED).stream().map(Finding::getRule))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(decision.findings(RuleStatus.VIOLATED)).isEmpty();
        assertThat(decision.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @MethodSource("org.nurture.group.RuleCases#open")
    void eachHoldsTheVerdictOpenByItself(String rule, GroupOnDay subject, String pointer) {
        assertThat(RuleCases.only(rule).verdict(subject)).isEqualTo(Verdict.UNDETERMINED);
        MissingFacts missing = RuleCases.only(rule).missing(subject);
        assertThat(missing.forMet()).as(rule).isNotEmpty().allMatch(set -> !set.isEmpty());
        assertThat(missing.forNotMet()).as(rule).isNotEmpty().allMatch(set -> !set.isEmpty());
        assertThat(missing.forMet())
                .as(rule)
                .anySatisfy(set -> assertThat(set)
                        .extracting(fact -> fact.pointer().text())
                        .contains(pointer));
    }

    @ParameterizedTest
    @MethodSource("org.nurture.group.RuleCases#without")
    void whereThereIsNothingOfTheKindEachSaysSo(String rule, GroupOnDay subject, NotApplicableReason reason) {
        Finding finding = RuleCases.book().decide(subject).finding(rule).orElseThrow();

        assertThat(finding.getStatus()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(finding.getReason()).contains(reason);
    }

    @Test
    void everyRuleHasItsCases() {
        Set<String> all = new TreeSet<>();
        GroupRules.WELL_FORMED.rules().forEach(rule -> all.add(rule.id()));
        Set<String> open = new TreeSet<>();
        RuleCases.open().forEach(arguments -> open.add((String) arguments.get()[0]));
        // Whether a group runs, and what it says it is, is always known.
        open.addAll(Set.of("group.open-on-day", "group.not-in-name-only"));
        Set<String> without = new TreeSet<>();
        RuleCases.without().forEach(arguments -> without.add((String) arguments.get()[0]));
        // Of every group there is a life, a model, a roll and a week to judge, known or not.
        without.addAll(Set.of(
                "group.open-on-day",
                "group.not-in-name-only",
                "group.places-within-life",
                "group.staff-within-life",
                "group.enough-children",
                "group.enough-children-present",
                "group.not-too-many-children",
                "group.room-for-all",
                "group.adults-present",
                "group.trained-adults",
                "group.certificated-adults",
                "group.teachers"));

        assertThat(open).isEqualTo(all);
        assertThat(without).isEqualTo(all);
    }
}
