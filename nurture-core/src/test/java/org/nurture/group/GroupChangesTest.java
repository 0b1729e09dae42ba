package org.nurture.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.Role;
import org.nurture.rule.Change;
import org.nurture.rule.Changes;
import org.nurture.rule.DecisionText;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.training.PractitionerStanding;

/** What would make a decision come out well, and that it does when it is done. */
class GroupChangesTest {
    @Test
    void placingMoreChildrenIsOneChangeAndTheChangedGroupMeetsTheRules() {
        List<Place> few = Groups.places().subList(0, 4);
        PreparedBook<GroupOnDay> book = RuleCases.onlyWithout("group.mix");
        GroupOnDay subject =
                Groups.around(Groups.group(GroupModel.CLASSIC, few)).build();

        Changes changes = book.changes(subject);

        assertThat(changes.state()).isEqualTo(Changes.State.FOUND);
        assertThat(changes.ways()).singleElement().satisfies(way -> {
            assertThat(way.changes()).singleElement().satisfies(change -> {
                assertThat(change.fact()).isEqualTo("roll");
                assertThat(change.from()).isEqualTo("4");
                assertThat(change.to()).isEqualTo("6");
            });
            assertThat(way.along()).hasSize(Groups.WEEK.size());
        });
        assertThat(DecisionText.of(changes).get(1)).contains("the number of children on roll: 6 instead of 4");

        GroupOnDay changed = Groups.around(
                        Groups.group(GroupModel.CLASSIC, Groups.places().subList(0, 6)))
                .build();
        assertThat(book.verdict(changed)).isEqualTo(Verdict.MET);
    }

    @Test
    void oneMoreTrainedAdultOnOneHalfDayIsOneChange() {
        NurtureGroup group = Groups.group();
        StaffAssignment assistant =
                group.getStaff().get(1).toBuilder().halfDays(Groups.halfDays(7)).build();
        NurtureGroup thin = group.toBuilder()
                .staff(List.of(group.getStaff().get(0), assistant))
                .build();

        Changes changes = RuleCases.book().changes(Groups.around(thin).build());

        // A certificated adult is a trained one too, but that would be more than is asked.
        assertThat(changes.ways()).singleElement().satisfies(way -> {
            assertThat(way.changes()).singleElement().satisfies(change -> {
                assertThat(change.fact()).isEqualTo("trained-adults-present");
                assertThat(change.part()).contains("thursday-pm");
                assertThat(change.to()).isEqualTo("2");
            });
            assertThat(way.along()).extracting(Change::fact).containsExactly("adults-present");
        });
        StaffAssignment third = Groups.adult("pr-3", Role.TEACHING_ASSISTANT).toBuilder()
                .halfDays(List.of(HalfDay.THURSDAY_PM))
                .build();
        GroupOnDay mended = Groups.around(thin.toBuilder().addStaff(third).build())
                .standing(PractitionerId.of("pr-3"), PractitionerStanding.TRAINED)
                .build();
        assertThat(RuleCases.book().verdict(mended)).isEqualTo(Verdict.MET);
    }

    @Test
    void noNeedOrCharacteristicOfAChildIsEverOfferedAsAChange() {
        Set<String> changeable = new TreeSet<>();
        GroupRules.WELL_FORMED.facts().forEach((name, fact) -> {
            if (fact.isChangeable()) {
                changeable.add(name);
            }
        });

        assertThat(changeable)
                .containsExactly(
                        "adults-present",
                        "assignment-end",
                        "assignment-start",
                        "certificated-adults-present",
                        "place-end",
                        "place-start",
                        "roll",
                        "teachers-present",
                        "trained-adults-present");
    }

    @Test
    void oneCertificatedNewcomerIsATrainedAdultMoreToo() {
        NurtureGroup group = Groups.group().toBuilder()
                .staff(List.of(
                        Groups.adult("pr-2", Role.NURTURE_ASSISTANT), Groups.adult("pr-3", Role.NURTURE_TEACHER)))
                .timetable(List.of(HalfDay.MONDAY_AM))
                .build();
        GroupOnDay subject = Groups.around(group)
                .standing(PractitionerId.of("pr-3"), PractitionerStanding.NOT_TRAINED)
                .build();

        Changes changes = RuleCases.onlyWithout("group.full-time-week").changes(subject);

        assertThat(changes.ways()).singleElement().satisfies(way -> {
            assertThat(way.changes())
                    .extracting(Change::fact, Change::to)
                    .containsExactly(tuple("certificated-adults-present", "1"));
            assertThat(way.along())
                    .extracting(Change::fact, Change::to)
                    .containsExactlyInAnyOrder(tuple("trained-adults-present", "2"), tuple("adults-present", "3"));
        });
    }

    /** Who has no half-day to spare cannot give one up, so a whole place is what has to go. */
    @Test
    void thirteenWhoAreAllThereOnMondayMorningAreOneTooManyOnRoll() {
        List<HalfDay> week = List.copyOf(EnumSet.range(HalfDay.MONDAY_AM, HalfDay.FRIDAY_AM));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            List<HalfDay> days = new ArrayList<>(week);
            days.remove(1 + i % 8);
            places.add(Groups.place(i).toBuilder()
                    .baseClassHalfDays(List.of())
                    .halfDays(days)
                    .build());
        }
        NurtureGroup group = Groups.group(GroupModel.CLASSIC, places).toBuilder()
                .timetable(week)
                .capacity(12)
                .build();
        PreparedBook<GroupOnDay> book = RuleCases.onlyBut(
                "group.room-for-all", "group.full-time-week", "group.enough-children", "group.open-on-day");

        Changes changes = book.changes(Groups.around(group).build());

        assertThat(changes.ways()).singleElement().satisfies(way -> {
            assertThat(way.changes()).extracting(Change::fact, Change::to).containsExactly(tuple("roll", "12"));
            assertThat(book.verdict(ChangedGroup.after(group, way).build())).isEqualTo(Verdict.MET);
        });
    }

    /** One child less in the morning makes no room in the afternoon, when others come. */
    @Test
    void whoComesOnDifferentHalfDaysMakesNoRoomForEachOther() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            places.add(Groups.place(i).toBuilder()
                    .halfDays(List.of(i % 2 == 0 ? HalfDay.MONDAY_AM : HalfDay.MONDAY_PM))
                    .build());
        }
        NurtureGroup group = Groups.group(GroupModel.NEW_VARIANT, places).toBuilder()
                .timetable(List.of(HalfDay.MONDAY_AM, HalfDay.MONDAY_PM))
                .capacity(6)
                .build();

        assertThat(RuleCases.onlyBut("group.room-for-all")
                        .changes(Groups.around(group).build())
                        .state())
                .isEqualTo(Changes.State.NONE);
    }

    @Test
    void anotherRollIsNotOfferedWhereTheMixWouldBeAnother() {
        NurtureGroup group = Groups.group(GroupModel.CLASSIC, Groups.places().subList(0, 4));

        assertThat(RuleCases.book().changes(Groups.around(group).build()).state())
                .isEqualTo(Changes.State.NONE);
    }

    @Test
    void aPlaceThatBeganBeforeTheGroupAndBeforeItsAssessmentBeginsLater() {
        Place early = Groups.place(0).toBuilder()
                .span(DateSpan.startingOn(LocalDate.of(2024, 8, 1)))
                .build();
        NurtureGroup group = Groups.withPlace(early);
        PreparedBook<GroupOnDay> book = RuleCases.onlyWithout("group.expected-stay", "group.maximum-stay");

        Changes changes = book.changes(Groups.around(group).build());

        assertThat(changes.ways()).singleElement().satisfies(way -> {
            assertThat(way.changes())
                    .extracting(Change::fact, Change::to)
                    .containsExactly(tuple("place-start", "2025-09-03"));
            assertThat(book.verdict(ChangedGroup.after(group, way).build())).isEqualTo(Verdict.MET);
        });
    }

    @Test
    void aPlaceIsNotMovedToWhenItIsNotHeld() {
        NurtureGroup group = Groups.withPlace(Groups.place(0).toBuilder()
                .entryAssessment(AssessmentId.of("as-30"))
                .build());
        GroupOnDay subject = Groups.around(group)
                .assessments(List.of(Groups.assessment(30, "p-0", Groups.DAY.plusDays(3))))
                .build();

        assertThat(RuleCases.book().verdict(subject)).isEqualTo(Verdict.NOT_MET);
        assertThat(RuleCases.book().changes(subject).state()).isEqualTo(Changes.State.NONE);
    }

    @Test
    void anAssignmentThatEndsAfterTheGroupEndsWithIt() {
        LocalDate end = Groups.DAY.plusDays(30);
        NurtureGroup group = Groups.group().toBuilder()
                .open(DateSpan.of(LocalDate.of(2024, 9, 2), end))
                .addStaff(Groups.adult("pr-3", Role.TEACHING_ASSISTANT).toBuilder()
                        .span(DateSpan.of(Groups.START, end.plusDays(5)))
                        .build())
                .build();

        Changes changes = RuleCases.book().changes(Groups.around(group).build());

        assertThat(changes.ways()).singleElement().satisfies(way -> {
            assertThat(way.changes())
                    .extracting(Change::fact, Change::to)
                    .containsExactly(tuple("assignment-end", end.toString()));
            assertThat(RuleCases.book().verdict(ChangedGroup.after(group, way).build()))
                    .isEqualTo(Verdict.MET);
        });
    }

    /** The law of changes, on groups and not on their facts: what is offered is done, and what is done is decided again. */
    @Test
    void aGroupThatIsChangedAsWasOfferedMeetsTheRules() {
        Random random = new Random(20260310);
        PreparedBook<GroupOnDay> free =
                RuleCases.onlyWithout("group.mix", "group.enough-children-present", "group.base-class-contact");
        PreparedBook<GroupOnDay> mixed =
                RuleCases.onlyWithout("group.enough-children-present", "group.base-class-contact");
        int offered = 0;
        for (int i = 0; i < 200; i++) {
            NurtureGroup group = ChangedGroup.spoilt(random);
            PreparedBook<GroupOnDay> book = i % 4 == 0 ? mixed : free;
            for (Change.Together way :
                    book.changes(Groups.around(group).build()).ways()) {
                offered++;
                assertThat(book.decide(ChangedGroup.after(group, way).build()).findings(RuleStatus.VIOLATED))
                        .as("%s in %s", way, group)
                        .isEmpty();
                assertThat(book.verdict(ChangedGroup.after(group, way).build())).isEqualTo(Verdict.MET);
            }
        }
        assertThat(offered).isGreaterThan(100);
    }
}
