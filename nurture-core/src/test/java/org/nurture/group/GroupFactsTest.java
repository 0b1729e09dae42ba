package org.nurture.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.problem.Pointer;
import org.nurture.rule.Fact;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.YearGroup;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.time.TermName;

/** What is read of a group: people and not entries, as of the day and not later. */
class GroupFactsTest {
    private static final Fact<Long> UNKNOWN_TO_EIGHT = unknown("/places/0/halfDays", Optional.of(3L), Optional.of(8L));

    private static Fact<Long> unknown(String at, Optional<Long> least, Optional<Long> most) {
        return new Fact.Unknown<>(Pointer.of(at), least, most);
    }

    private static GroupOnDay with(Place first, Place... more) {
        List<Place> places = Groups.places();
        places.set(0, first);
        places.addAll(List.of(more));
        return Groups.around(Groups.group(GroupModel.CLASSIC, places)).build();
    }

    private static Place second(HalfDay... halfDays) {
        return Groups.place(0).toBuilder()
                .id(PlaceId.of("pl-x"))
                .halfDays(List.of(halfDays))
                .build();
    }

    @Test
    void anAdultWithTwoRolesIsOne() {
        NurtureGroup group = Groups.group().toBuilder()
                .staff(List.of(Groups.adult("pr-1", Role.NURTURE_TEACHER), Groups.adult("pr-1", Role.SENCO)))
                .build();
        GroupOnDay subject = Groups.around(group).build();

        assertThat(GroupFacts.ADULTS_PRESENT.in(subject, 0)).isEqualTo(new Fact.Known<>(1L));
        assertThat(GroupFacts.TRAINED_PRESENT.in(subject, 0)).isEqualTo(new Fact.Known<>(1L));
        assertThat(GroupFacts.CERTIFICATED_PRESENT.in(subject, 0)).isEqualTo(new Fact.Known<>(1L));
        assertThat(GroupFacts.TEACHERS_PRESENT.in(subject, 0)).isEqualTo(new Fact.Known<>(1L));
    }

    @Test
    void anAdultWhoseSecondEntryIsNotSettledMayBeThereMoreOften() {
        NurtureGroup group = Groups.group().toBuilder()
                .staff(List.of(
                        Groups.adult("pr-1", Role.NURTURE_ASSISTANT).toBuilder()
                                .halfDays(List.of(HalfDay.MONDAY_AM))
                                .build(),
                        Groups.adult("pr-1", Role.NURTURE_TEACHER).toBuilder()
                                .halfDays(List.of())
                                .build()))
                .build();
        GroupOnDay subject = Groups.around(group).build();

        assertThat(GroupFacts.ADULTS_PRESENT.in(subject, 0)).isEqualTo(new Fact.Known<>(1L));
        assertThat(GroupFacts.ADULTS_PRESENT.in(subject, 1))
                .isEqualTo(unknown("/staff", Optional.of(0L), Optional.of(1L)));
        assertThat(GroupFacts.TEACHERS_PRESENT.in(subject, 0))
                .isEqualTo(unknown("/staff", Optional.of(0L), Optional.of(1L)));
    }

    @Test
    void aClassTeacherIsATeacher() {
        NurtureGroup group = Groups.group().toBuilder()
                .staff(List.of(Groups.adult("pr-1", Role.CLASS_TEACHER), Groups.adult("pr-2", Role.NURTURE_ASSISTANT)))
                .build();

        assertThat(GroupFacts.TEACHERS_PRESENT.in(Groups.around(group).build(), 0))
                .isEqualTo(new Fact.Known<>(1L));
    }

    @Test
    void aChildWithTwoPlacesIsOneAndItsWeekIsThatOfBoth() {
        Place half = Groups.place(0).toBuilder().halfDays(Groups.halfDays(4)).build();
        HalfDay[] others = List.copyOf(Groups.WEEK).subList(3, 8).toArray(HalfDay[]::new);
        GroupOnDay subject = with(half, second(others));

        assertThat(GroupFacts.ROLL.in(subject, 0)).isEqualTo(new Fact.Known<>(8L));
        assertThat(GroupFacts.CHILDREN_PRESENT.in(subject, 3)).isEqualTo(new Fact.Known<>(8L));
        assertThat(GroupFacts.HALF_DAYS_A_WEEK.in(subject, 0)).isEqualTo(new Fact.Known<>(8L));
        assertThat(GroupFacts.HALF_DAYS_A_WEEK.in(subject, 8)).isEqualTo(new Fact.Known<>(8L));
    }

    @Test
    void aSecondPlaceThatIsNotSettledLeavesTheWeekOpen() {
        Place few = Groups.place(0).toBuilder()
                .halfDays(Groups.halfDays(3))
                .baseClassHalfDays(List.of())
                .build();

        GroupOnDay subject = with(few, second());

        assertThat(GroupFacts.HALF_DAYS_A_WEEK.in(subject, 0)).isEqualTo(UNKNOWN_TO_EIGHT);
        assertThat(GroupFacts.BASE_CLASS_HALF_DAYS.in(subject, 0))
                .isEqualTo(unknown("/places/0/baseClassHalfDays", Optional.of(2L), Optional.empty()));
    }

    @Test
    void onlyHalfDaysInWhichTheGroupMeetsCount() {
        Place more = Groups.place(0).toBuilder()
                .addHalfDays(HalfDay.FRIDAY_AM)
                .baseClassHalfDays(List.of(HalfDay.FRIDAY_PM))
                .build();

        assertThat(GroupFacts.HALF_DAYS_A_WEEK.in(with(more), 0)).isEqualTo(new Fact.Known<>(8L));
        GroupOnDay unsettled = Groups.around(
                        Groups.withPlace(more).toBuilder().timetable(List.of()).build())
                .build();
        assertThat(GroupFacts.HALF_DAYS_A_WEEK.in(unsettled, 0))
                .isEqualTo(unknown("/timetable", Optional.empty(), Optional.of(9L)));
    }

    @Test
    void anExtensionCountsFromWhenItWasGrantedToTheDayBeforeItsEnd() {
        assertExtended(true, Groups.DAY, Groups.DAY.plusDays(1));
        assertExtended(false, Groups.DAY.plusDays(1), Groups.DAY.plusDays(9));
        assertExtended(false, Groups.DAY.minusDays(9), Groups.DAY);

        GroupOnDay before = Groups.extendedStay(Optional.of(
                new Extension(Groups.DAY.plusDays(9), Groups.DAY.plusDays(1), Role.HEADTEACHER, Optional.empty())));
        assertThat(GroupFacts.EXTENDED_BY.in(before, 0)).isEqualTo(new Fact.NotApplicable<>());
        GroupOnDay over = Groups.extendedStay(
                Optional.of(new Extension(Groups.DAY, Groups.DAY.minusDays(9), Role.HEADTEACHER, Optional.empty())));
        assertThat(GroupFacts.EXTENDED_BY.in(over, 0)).isEqualTo(new Fact.Known<>("headteacher"));
    }

    private static void assertExtended(boolean expected, LocalDate granted, LocalDate until) {
        GroupOnDay subject = Groups.extendedStay(
                Optional.of(new Extension(until, granted, Role.AUTHORITY_OFFICER, Optional.empty())));
        assertThat(GroupFacts.EXTENDED.in(subject, 0)).isEqualTo(new Fact.Known<>(expected));
    }

    @Test
    void anotherChildsAssessmentIsNone() {
        GroupOnDay subject = with(Groups.place(0).toBuilder()
                .entryAssessment(AssessmentId.of("as-1"))
                .build());

        assertThat(GroupFacts.ASSESSED_ON.in(subject, 0)).isInstanceOf(Fact.Unknown.class);
        assertThat(GroupFacts.ASSESSED_ON.in(subject, 1)).isEqualTo(new Fact.Known<>(Groups.START.minusDays(5)));
    }

    @Test
    void whatIsAskedOfHeldPlacesIsNotAskedOfOthers() {
        Place past = Groups.place(0).toBuilder()
                .id(PlaceId.of("pl-x"))
                .span(DateSpan.of(Groups.START, Groups.DAY))
                .build();
        GroupOnDay subject = with(Groups.place(0), past);

        assertThat(GroupFacts.ASSESSED_ON.in(subject, 8)).isEqualTo(new Fact.NotApplicable<>());
        assertThat(GroupFacts.AGREEMENT.in(subject, 8)).isEqualTo(new Fact.NotApplicable<>());
        assertThat(GroupFacts.AGREED_ON.in(subject, 8)).isEqualTo(new Fact.NotApplicable<>());
        assertThat(GroupFacts.HELD_ON.in(subject, 8)).isEqualTo(new Fact.NotApplicable<>());
        assertThat(GroupFacts.HELD_ON.in(subject, 0)).isEqualTo(new Fact.Known<>(Groups.DAY));
    }

    @Test
    void termsAreKnownOnlyIfTheCalendarReachesPastTheDay() {
        NurtureGroup group = Groups.group();
        GroupOnDay upToTheDay = Groups.without("terms", group)
                .terms(Groups.terms().subList(0, 4))
                .terms(List.of(Groups.term(
                        2025,
                        TermName.SPRING,
                        "2026-01-05",
                        Groups.DAY.minusDays(1).toString())))
                .build();
        GroupOnDay past = Groups.without("terms", group)
                .terms(Groups.terms().subList(0, 4))
                .terms(List.of(Groups.term(2025, TermName.SPRING, "2026-01-05", Groups.DAY.toString())))
                .build();

        assertThat(GroupFacts.TERMS_STAYED.in(upToTheDay, 0))
                .isEqualTo(unknown("/places/0/span", Optional.of(2L), Optional.empty()));
        assertThat(GroupFacts.TERMS_STAYED.in(past, 0)).isEqualTo(new Fact.Known<>(2L));
        assertThat(GroupFacts.TERMS_SINCE_ASSESSMENT.in(upToTheDay, 0)).isInstanceOf(Fact.Unknown.class);
    }

    @Test
    void aShareIsRoundedUp() {
        List<Place> three = new ArrayList<>(Groups.places().subList(0, 3));
        GroupOnDay.Builder subject = Groups.around(Groups.group(GroupModel.CLASSIC, three));
        for (int i = 0; i < 3; i++) {
            subject.concerns(
                    PupilToken.of("p-" + i), i == 0 ? Set.of(ConcernCategory.WITHDRAWN) : Set.<ConcernCategory>of());
        }

        assertThat(GroupFacts.LARGEST_CATEGORY_SHARE.in(subject.build(), 0)).isEqualTo(new Fact.Known<>(34L));
        assertThat(GroupFacts.CHILDREN_COUNTED.in(subject.build(), 0)).isEqualTo(new Fact.Known<>(3L));
    }

    @Test
    void theStageIsThatOfTheYearGroupElseOfTheGroup() {
        NurtureGroup older = Groups.group().toBuilder()
                .keyStages(List.of(KeyStage.KEY_STAGE_3, KeyStage.KEY_STAGE_4))
                .build();
        NurtureGroup both = Groups.group().toBuilder()
                .keyStages(List.of(KeyStage.KEY_STAGE_2, KeyStage.KEY_STAGE_3))
                .build();
        PupilToken child = PupilToken.of("p-0");

        assertThat(GroupFacts.SECONDARY.in(Groups.without("year groups", older).build(), 0))
                .isEqualTo(new Fact.Known<>(true));
        assertThat(GroupFacts.SECONDARY.in(Groups.without("year groups", both).build(), 0))
                .isInstanceOf(Fact.Unknown.class);
        assertThat(GroupFacts.SECONDARY.in(
                        Groups.around(older)
                                .yearGroup(child, YearGroup.SCOTLAND_P7.coded())
                                .build(),
                        0))
                .isEqualTo(new Fact.Known<>(false));
        assertThat(GroupFacts.SECONDARY.in(
                        Groups.around(both)
                                .yearGroup(child, YearGroup.SCOTLAND_S1.coded())
                                .build(),
                        0))
                .isEqualTo(new Fact.Known<>(true));
    }

    @Test
    void whoHasToStayIsWhoseLeavingEmptiesNoFullHalfDay() {
        assertThat(GroupFacts.CHILDREN_STAYING.in(Groups.around(Groups.group()).build(), 0))
                .isEqualTo(new Fact.NotApplicable<>());
        List<Place> places = Groups.places();
        for (int i = 0; i < 6; i++) {
            places.set(i, places.get(i).toBuilder().halfDays(Groups.halfDays(1)).build());
        }
        // All eight come on Monday morning, two in the other half-days: six may leave before those are as full.
        assertThat(GroupFacts.CHILDREN_STAYING.in(
                        Groups.around(Groups.group(GroupModel.CLASSIC, places)).build(), 0))
                .isEqualTo(new Fact.Known<>(2L));
    }

    @Test
    void aStandingThatIsNotKnownMayBeAny() {
        NurtureGroup group = Groups.group().toBuilder()
                .addStaff(Groups.adult("pr-9", Role.TEACHING_ASSISTANT))
                .build();
        GroupOnDay subject = Groups.around(group).build();

        assertThat(GroupFacts.TRAINED_PRESENT.in(subject, 0))
                .isEqualTo(unknown("/staff", Optional.of(2L), Optional.of(3L)));
    }
}
