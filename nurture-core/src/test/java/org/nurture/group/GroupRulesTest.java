package org.nurture.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nurture.identity.PlaceId;
import org.nurture.identity.Role;
import org.nurture.rule.Decision;
import org.nurture.rule.DecisionText;
import org.nurture.rule.Finding;
import org.nurture.rule.Level;
import org.nurture.rule.MissingFacts;
import org.nurture.rule.NotApplicableReason;
import org.nurture.rule.Parameter;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Rule;
import org.nurture.rule.RuleLevel;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;

/** The book under a policy: what it says of a sound group, where the policy is silent, and in words. */
class GroupRulesTest {
    @Test
    void aGroupThatIsAsItShouldBeMeetsThemAll() {
        Decision decision =
                RuleCases.book().decide(Groups.around(Groups.group()).build());

        // Nothing was extended, and the weeks of groups of another form are not asked of a classic one.
        assertThat(decision.findings(RuleStatus.NOT_APPLICABLE))
                .extracting(Finding::getRule)
                .containsExactly("group.part-time-week", "group.secondary-part-time-week", "group.extension-authority");
        assertThat(decision.findings(RuleStatus.VIOLATED)).isEmpty();
        assertThat(decision.findings(RuleStatus.UNDETERMINED)).isEmpty();
        assertThat(decision.getVerdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void whereThePolicyIsSilentEveryRuleThatNeedsItSaysSo() {
        PolicyLayer nothing =
                PolicyLayer.builder().id("nothing").title("Nothing").build();
        Decision decision = GroupRules.WELL_FORMED
                .under(Policy.of(nothing).on(Groups.DAY))
                .decide(Groups.around(Groups.group()).build());

        for (Finding finding : decision.getFindings()) {
            Rule<GroupOnDay> rule =
                    GroupRules.WELL_FORMED.rule(finding.getRule()).orElseThrow();
            if (!rule.parameters().isEmpty()) {
                assertThat(finding.getReason()).contains(NotApplicableReason.POLICY_SILENT);
                assertThat(finding.getSilentParameters())
                        .containsExactlyElementsOf(
                                rule.parameters().stream().map(Parameter::id).toList());
            }
        }
        assertThat(decision.findings(RuleStatus.SATISFIED))
                .extracting(Finding::getRule)
                .containsExactly(
                        "group.open-on-day",
                        "group.places-within-life",
                        "group.staff-within-life",
                        "group.not-in-name-only",
                        "group.room-for-all");
    }

    @Test
    void aRuleThatThePolicySwitchesOffSaysSoAndMovesNothing() {
        PolicyLayer off = PolicyLayer.builder()
                .id("off")
                .title("Without rooms")
                .addLevels(new RuleLevel("group.room-for-all", Level.OFF))
                .build();
        GroupOnDay crowded =
                Groups.around(Groups.group().toBuilder().capacity(7).build()).build();

        assertThat(RuleCases.book().verdict(crowded)).isEqualTo(Verdict.NOT_MET);
        Decision decision = GroupRules.WELL_FORMED
                .under(Policy.of(off, RuleCases.STRICT).on(Groups.DAY))
                .decide(crowded);
        assertThat(decision.getVerdict()).isEqualTo(Verdict.MET);
        assertThat(decision.finding("group.room-for-all").orElseThrow().getReason())
                .contains(NotApplicableReason.SWITCHED_OFF);
        assertThat(decision.finding("group.room-for-all").orElseThrow().getLevelLayer())
                .contains("off");
    }

    /** The purpose of all this: others pass a group of which size, staff and mix are unknown. */
    @Test
    void aGroupOfWhichNothingIsKnownIsUndeterminedAndTheMissingFactsAreNamed() {
        NurtureGroup bare = Groups.group(GroupModel.CLASSIC, List.of()).toBuilder()
                .staff(List.of())
                .build();
        PreparedBook<GroupOnDay> book =
                GroupRules.WELL_FORMED.under(Policy.of(GroupPresets.NURTUREUK).on(Groups.DAY));

        Decision decision = book.decide(GroupOnDay.of(bare, Groups.DAY));

        assertThat(decision.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.finding("group.enough-children").orElseThrow().getStatus())
                .isEqualTo(RuleStatus.UNDETERMINED);
        MissingFacts missing = book.missing(GroupOnDay.of(bare, Groups.DAY));
        assertThat(missing.forNotMet()).isNotEmpty().allMatch(set -> set.size() == 1);
        assertThat(missing.forMet()).isNotEmpty();
        assertThat(missing.forMet().get(0))
                .extracting(fact -> fact.pointer().text())
                .contains("/places", "/staff");
    }

    @Test
    void enoughKnownAdultsSettleItWhateverTheThirdIs() {
        NurtureGroup group = Groups.group().toBuilder()
                .addStaff(Groups.adult("pr-9", Role.TEACHING_ASSISTANT))
                .build();

        assertThat(RuleCases.book().verdict(Groups.around(group).build())).isEqualTo(Verdict.MET);
    }

    @Test
    void theOrderOfPlacesAndStaffChangesNothing() {
        List<Place> turned = new ArrayList<>(Groups.places());
        Collections.reverse(turned);
        NurtureGroup group = Groups.group();
        List<StaffAssignment> staff = new ArrayList<>(group.getStaff());
        Collections.reverse(staff);
        NurtureGroup other = group.toBuilder().places(turned).staff(staff).build();

        assertThat(RuleCases.book().decide(Groups.around(other).build()))
                .isEqualTo(RuleCases.book().decide(Groups.around(group).build()));
    }

    @Test
    void theWordsOfADecisionNameRuleFactSourceAndLayerAndNoChild() {
        NurtureGroup group = Groups.withPlace(Groups.place(0).toBuilder()
                .id(PlaceId.of("pl-x"))
                .registersInBaseClass(false)
                .build());
        Decision decision = RuleCases.book().decide(Groups.around(group).build());

        String text = String.join("\n", DecisionText.of(decision, GroupRules.WELL_FORMED));

        assertThat(text)
                .contains("Not met on 2026-03-10: the nurture group is well formed")
                .contains("About group g-1")
                .contains("Every child registers in the base class each day (required, by the word of strict)"
                        + " [group.registers-in-base-class]")
                .contains("the child registers in the base class each day (pl-x): no [/places/0/registersInBaseClass]")
                .contains(
                        "strict says yes (group.daily-registration); its source gives no day; source: A local authority: Our"
                                + " policy")
                .doesNotContain("p-0");
    }
}
