package org.nurture.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.nurture.identity.GroupId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Fact;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

class NurtureGroupTest {
    private static final LocalDate OPEN = LocalDate.of(2024, 9, 2);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    /** Whoever has several entries is one person still. */
    @Property
    void peopleAreCountedForEachHalfDay(
            @ForAll @Size(max = 12) List<@Size(max = 10) Set<HalfDay>> weeks,
            @ForAll @IntRange(min = 1, max = 13) int people) {
        NurtureGroup.Builder builder = group().addTimetable(HalfDay.values());
        List<Set<HalfDay>> each = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            builder.addPlaces(place("pl-" + i, "p-" + i % people, new TreeSet<>(weeks.get(i))));
            builder.addStaff(adult("w-" + i % people, weeks.get(i)));
            if (i < people) {
                each.add(new TreeSet<>());
            }
            each.get(i % people).addAll(weeks.get(i));
        }
        NurtureGroup group = builder.build();

        for (HalfDay halfDay : HalfDay.values()) {
            int expected =
                    (int) each.stream().filter(week -> week.contains(halfDay)).count();
            assertThat(group.occupancy(halfDay, DAY)).isEqualTo(new Occupancy(halfDay, expected, expected));
            assertThat(group.occupancy(halfDay, OPEN.minusDays(1))).isEqualTo(new Occupancy(halfDay, 0, 0));
            assertThat(GroupFacts.CHILDREN_PRESENT.in(GroupOnDay.of(group, DAY), halfDay.ordinal()))
                    .satisfies(fact -> assertKnownUnlessOpen(
                            fact, expected, weeks, group.getPlaces().isEmpty()));
        }
        assertThat(group.rollOn(DAY)).isEqualTo(each.size());
        assertThat(group.occupancyByHalfDay(DAY)).extracting(Occupancy::halfDay).containsExactly(HalfDay.values());
    }

    private static void assertKnownUnlessOpen(
            Fact<Long> fact, long expected, List<Set<HalfDay>> weeks, boolean nothing) {
        if (nothing || weeks.stream().anyMatch(Set::isEmpty)) {
            assertThat(fact).isNotInstanceOf(Fact.NotApplicable.class);
        } else {
            assertThat(fact).isEqualTo(new Fact.Known<>(expected));
        }
    }

    @Example
    void aGroupThatHasClosedHoldsNobody() {
        NurtureGroup group = group().open(DateSpan.of(OPEN, DAY))
                .addTimetable(HalfDay.MONDAY_AM)
                .addPlaces(place("pl-1", "p-1", new TreeSet<>(Set.of(HalfDay.MONDAY_AM))))
                .addStaff(adult("w-1", Set.of(HalfDay.MONDAY_AM)))
                .build();

        assertThat(group.occupancyByHalfDay(DAY.minusDays(1))).containsExactly(new Occupancy(HalfDay.MONDAY_AM, 1, 1));
        assertThat(group.occupancyByHalfDay(DAY)).containsExactly(new Occupancy(HalfDay.MONDAY_AM, 0, 0));
    }

    @Property
    void aPlaceCountsFromItsFirstDayToTheDayBeforeItsEnd(@ForAll @IntRange(min = -3, max = 40) int offset) {
        DateSpan span = DateSpan.of(OPEN, OPEN.plusDays(30));
        NurtureGroup group = group().addPlaces(
                        place("pl-1", "p-1", new TreeSet<>(Set.of(HalfDay.MONDAY_AM))).toBuilder()
                                .span(span)
                                .build())
                .build();

        assertThat(group.rollOn(OPEN.plusDays(offset))).isEqualTo(offset >= 0 && offset < 30 ? 1 : 0);
    }

    @Example
    void adultsAreCountedWhileTheyAreAssigned() {
        NurtureGroup group = group().addStaff(StaffAssignment.builder()
                        .practitioner(PractitionerId.of("w-1"))
                        .role(Role.NURTURE_TEACHER)
                        .span(DateSpan.of(OPEN, DAY))
                        .addHalfDays(HalfDay.MONDAY_AM)
                        .build())
                .build();

        assertThat(group.occupancy(HalfDay.MONDAY_AM, DAY.minusDays(1)).adults())
                .isEqualTo(1);
        assertThat(group.occupancy(HalfDay.MONDAY_AM, DAY).adults()).isZero();
        assertThat(group.occupancy(HalfDay.MONDAY_PM, DAY.minusDays(1)).adults())
                .isZero();
    }

    @Example
    void whatCannotBeIsRefusedWhereItStands() {
        assertRefused(
                "nurture-group.capacity", "/capacity", () -> group().capacity(0).build());
        assertRefused(
                "nurture-group.place-twice",
                "/places/1/id",
                () -> group().addPlaces(place("pl-1", "p-1", new TreeSet<>()), place("pl-1", "p-2", new TreeSet<>()))
                        .build());
        assertRefused(
                "place.two-rooms",
                "/baseClassHalfDays",
                () -> place("pl-1", "p-1", new TreeSet<>(Set.of(HalfDay.FRIDAY_AM))).toBuilder()
                        .addBaseClassHalfDays(HalfDay.FRIDAY_AM)
                        .build());
    }

    @Example
    void whatIsOnlyAgainstGuidanceCanBeHeld() {
        NurtureGroup.Builder builder = group().model(GroupModel.IN_NAME_ONLY).addTimetable(HalfDay.MONDAY_AM);
        for (int i = 0; i < 40; i++) {
            builder.addPlaces(place("pl-" + i, "p-" + i, new TreeSet<>(Set.of(HalfDay.MONDAY_AM))));
        }
        NurtureGroup crowd = builder.build();

        assertThat(crowd.occupancy(HalfDay.MONDAY_AM, DAY).children()).isEqualTo(40);
        assertThat(crowd.getStaff()).isEmpty();
        assertThat(crowd.getPlaces().get(0).getAgreement()).isEmpty();
    }

    @Example
    void textNamesNoChild() {
        NurtureGroup group = group().addPlaces(place("pl-1", "secret-child", new TreeSet<>()))
                .build();

        assertThat(group.toString()).doesNotContain("secret-child");
        assertThat(group)
                .isEqualTo(group.toBuilder().build())
                .hasSameHashCodeAs(group.toBuilder().build());
    }

    private static void assertRefused(String code, String pointer, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedInputException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo(code);
            assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo(pointer);
        });
    }

    private static NurtureGroup.Builder group() {
        return NurtureGroup.builder()
                .id(GroupId.of("g-1"))
                .name("The Nest")
                .model(GroupModel.CLASSIC)
                .hostSchool(SchoolId.of("s-1"))
                .open(DateSpan.startingOn(OPEN));
    }

    private static StaffAssignment adult(String id, Set<HalfDay> halfDays) {
        return StaffAssignment.builder()
                .practitioner(PractitionerId.of(id))
                .role(Role.NURTURE_ASSISTANT)
                .span(DateSpan.startingOn(OPEN.minusDays(7)))
                .halfDays(halfDays)
                .build();
    }

    private static Place place(String id, String pupil, TreeSet<HalfDay> halfDays) {
        return Place.builder()
                .id(PlaceId.of(id))
                .pupil(PupilToken.of(pupil))
                .span(DateSpan.startingOn(OPEN))
                .halfDays(halfDays)
                .build();
    }
}
