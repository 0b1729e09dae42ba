package org.nurture.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nurture.coding.Coded;
import org.nurture.identity.PupilToken;
import org.nurture.rule.Decision;
import org.nurture.rule.RuleStatus;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.YearGroup;

/** The rules of the week as a decision table, over every cell of the finite partition of what they look at. */
class GroupTablesTest {
    private static final List<String> RULES =
            List.of("group.full-time-week", "group.part-time-week", "group.secondary-part-time-week");

    /** One child of one stage: nothing is asked of two of the models, and of the others by one rule, and by no more. */
    @Test
    void everyCellIsJudgedByExactlyOneRule() {
        int cells = 0;
        for (GroupModel model : GroupModel.values()) {
            for (YearGroup year : YearGroup.values()) {
                for (Set<KeyStage> stages : List.of(Set.of(KeyStage.KEY_STAGE_1), Set.of(KeyStage.KEY_STAGE_3))) {
                    for (int halfDays = 1; halfDays <= Groups.WEEK.size(); halfDays++) {
                        boolean secondary = secondary(year).orElse(stages.contains(KeyStage.KEY_STAGE_3));
                        String rule = rule(model, secondary);
                        int least = model == GroupModel.CLASSIC ? 8 : secondary ? 3 : 4;
                        assertCell(
                                decision(model, stages, Optional.of(year), halfDays),
                                rule.isEmpty() ? List.of() : List.of(rule),
                                halfDays < least ? RuleStatus.VIOLATED : RuleStatus.SATISFIED);
                        cells++;
                    }
                }
            }
        }
        assertThat(cells).isEqualTo(GroupModel.values().length * YearGroup.values().length * 2 * Groups.WEEK.size());
    }

    /** A child of whom the stage is not known may be judged by either rule, and is settled where both agree. */
    @Test
    void aChildOfUnknownStageIsAskedByBothAndSettledByNeitherAlone() {
        for (int halfDays = 1; halfDays <= Groups.WEEK.size(); halfDays++) {
            Decision decision = decision(GroupModel.NEW_VARIANT, Set.of(), Optional.empty(), halfDays);

            assertThat(status(decision, "group.full-time-week")).isEqualTo(RuleStatus.NOT_APPLICABLE);
            assertThat(status(decision, "group.part-time-week"))
                    .isEqualTo(halfDays >= 4 ? RuleStatus.SATISFIED : RuleStatus.UNDETERMINED);
            assertThat(status(decision, "group.secondary-part-time-week"))
                    .isEqualTo(halfDays >= 3 ? RuleStatus.SATISFIED : RuleStatus.UNDETERMINED);
        }
    }

    @Test
    void inAMixedGroupEachChildIsJudgedByItsOwnRule() {
        List<Place> places = new ArrayList<>(List.of(Groups.place(0), Groups.place(1)));
        places.set(0, places.get(0).toBuilder().halfDays(Groups.halfDays(3)).build());
        places.set(1, places.get(1).toBuilder().halfDays(Groups.halfDays(4)).build());
        GroupOnDay.Builder subject = Groups.around(Groups.group(GroupModel.NEW_VARIANT, places))
                .yearGroup(PupilToken.of("p-0"), YearGroup.SCOTLAND_S1.coded())
                .yearGroup(PupilToken.of("p-1"), YearGroup.SCOTLAND_P7.coded());

        assertCell(
                RuleCases.book().decide(subject.build()),
                List.of("group.part-time-week", "group.secondary-part-time-week"),
                RuleStatus.SATISFIED);
        subject.yearGroup(PupilToken.of("p-0"), YearGroup.SCOTLAND_P6.coded());
        assertCell(RuleCases.book().decide(subject.build()), List.of("group.part-time-week"), RuleStatus.VIOLATED);
    }

    /** By the key stage, in Scotland by the school; empty where the year group tells neither. */
    private static Optional<Boolean> secondary(YearGroup year) {
        if (year.name().startsWith("SCOTLAND_")) {
            return Optional.of(year.name().startsWith("SCOTLAND_S"));
        }
        return year.keyStage().map(KeyStage::secondary);
    }

    private static String rule(GroupModel model, boolean secondary) {
        return switch (model) {
            case CLASSIC -> RULES.get(0);
            case NEW_VARIANT -> RULES.get(secondary ? 2 : 1);
            case NURTURE_INFORMED, IN_NAME_ONLY -> "";
        };
    }

    private static Decision decision(GroupModel model, Set<KeyStage> stages, Optional<YearGroup> year, int halfDays) {
        Place place =
                Groups.place(0).toBuilder().halfDays(Groups.halfDays(halfDays)).build();
        GroupOnDay.Builder subject = Groups.without(
                "year groups",
                Groups.group(model, List.of(place)).toBuilder()
                        .keyStages(stages)
                        .build());
        year.map(YearGroup::coded).ifPresent(code -> give(subject, code));
        return RuleCases.book().decide(subject.build());
    }

    private static void give(GroupOnDay.Builder subject, Coded<YearGroup> year) {
        subject.yearGroup(PupilToken.of("p-0"), year);
    }

    private static RuleStatus status(Decision decision, String rule) {
        return decision.finding(rule).orElseThrow().getStatus();
    }

    private static void assertCell(Decision decision, List<String> judging, RuleStatus status) {
        List<String> applicable = RULES.stream()
                .filter(rule -> status(decision, rule) != RuleStatus.NOT_APPLICABLE)
                .toList();
        assertThat(applicable).isEqualTo(judging);
        assertThat(judging)
                .allSatisfy(rule -> assertThat(status(decision, rule)).isEqualTo(status));
    }
}
