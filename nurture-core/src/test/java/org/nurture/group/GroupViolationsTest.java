package org.nurture.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.identity.Role;
import org.nurture.rule.Decision;
import org.nurture.rule.Finding;
import org.nurture.rule.NotApplicableReason;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;

/** Every rule of the book, alone violated. */
class GroupViolationsTest {
    /** Rules that cannot be violated without another: of the same fact, or of the same child's age. */
    private static final Map<String, Set<String>> TOGETHER = Map.of(
            "group.enough-children", Set.of("group.enough-children-present"),
            "group.adults-present", Set.of("group.trained-adults"),
            "group.maximum-stay", Set.of("group.expected-stay"),
            "group.secondary-part-time-week", Set.of("group.eligible-stage"));

    @ParameterizedTest
    @MethodSource({"org.nurture.group.RuleCases#violations", "org.nurture.group.RuleCases#violationsAround"})
    void eachIsViolatedAlone(String rule, GroupOnDay subject) {
        Decision decision = RuleCases.book().decide(subject);

        Set<String> violated = new TreeSet<>();
        decision.findings(RuleStatus.VIOLATED).forEach(finding -> violated.add(finding.getRule()));
        assertThat(violated).contains(rule);
        violated.remove(rule);
        assertThat(violated).isEqualTo(TOGETHER.getOrDefault(rule, Set.of()));
        assertThat(decision.getVerdict()).isEqualTo(Verdict.NOT_MET);
        Finding finding = decision.finding(rule).orElseThrow();
        assertThat(finding.getObserved()).isNotEmpty();
        assertThat(finding.getPointer().text()).startsWith("/");
    }

    @ParameterizedTest
    @MethodSource({"org.nurture.group.RuleCases#violations", "org.nurture.group.RuleCases#violationsAround"})
    void eachMovesTheVerdictByItself(String rule, GroupOnDay subject) {
        assertThat(RuleCases.only(rule).verdict(subject)).isEqualTo(Verdict.NOT_MET);
        assertThat(RuleCases.only(rule).decide(subject).findings(RuleStatus.NOT_APPLICABLE))
                .hasSize(GroupRules.WELL_FORMED.rules().size() - 1)
                .allMatch(finding -> finding.getReason().equals(Optional.of(NotApplicableReason.SWITCHED_OFF)));
    }

    @Test
    void everyRuleHasItsCase() {
        Set<String> all = new TreeSet<>();
        GroupRules.WELL_FORMED.rules().forEach(rule -> all.add(rule.id()));
        Set<String> violated = new TreeSet<>();
        Stream.concat(RuleCases.violations(), RuleCases.violationsAround())
                .forEach(arguments -> violated.add((String) arguments.get()[0]));
        // It has the number of the maximum stay here, so it is never violated without it, but by a stay that was
        // extended.
        violated.add("group.expected-stay");

        assertThat(violated).isEqualTo(all);
    }

    @Test
    void anExtendedStayIsLongerThanExpectedAndNoLongerThanAllowed() {
        Decision decision = RuleCases.book().decide(Groups.longStay(Optional.of(Role.AUTHORITY_OFFICER)));

        assertThat(decision.findings(RuleStatus.VIOLATED))
                .extracting(Finding::getRule)
                .containsExactly("group.expected-stay");
    }
}
