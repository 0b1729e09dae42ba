package org.nurture.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.Role;
import org.nurture.rule.Change;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.training.PractitionerStanding;

/** Does to a group what a way to change it says, as a school would. */
final class ChangedGroup {
    private final NurtureGroup group;
    private final List<Place> places;
    private final List<StaffAssignment> staff;
    private final Map<String, PractitionerStanding> newcomers = new HashMap<>();

    private ChangedGroup(NurtureGroup group) {
        this.group = group;
        this.places = new ArrayList<>(group.getPlaces());
        this.staff = new ArrayList<>(group.getStaff());
    }

    static GroupOnDay.Builder after(NurtureGroup group, Change.Together way) {
        ChangedGroup changed = new ChangedGroup(group);
        changed.moveDates(way);
        way.changes().stream().filter(change -> change.fact().equals("roll")).forEach(changed::changeRoll);
        changed.group.getTimetable().forEach(halfDay -> changed.addStaff(halfDay, way));
        GroupOnDay.Builder subject = Groups.around(
                group.toBuilder().places(changed.places).staff(changed.staff).build());
        changed.newcomers.forEach((id, standing) -> subject.standing(PractitionerId.of(id), standing));
        return subject;
    }

    private void moveDates(Change.Together way) {
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            places.set(
                    i,
                    place.toBuilder()
                            .span(moved(way, "place", "/places/" + i + "/span", place.getSpan()))
                            .build());
        }
        for (int i = 0; i < staff.size(); i++) {
            StaffAssignment adult = staff.get(i);
            staff.set(
                    i,
                    adult.toBuilder()
                            .span(moved(way, "assignment", "/staff/" + i + "/span", adult.getSpan()))
                            .build());
        }
    }

    private static DateSpan moved(Change.Together way, String what, String pointer, DateSpan span) {
        LocalDate start = span.start();
        Optional<LocalDate> end = span.endExclusive();
        for (Change change : way.changes()) {
            if (change.pointer().text().equals(pointer) && change.fact().equals(what + "-start")) {
                start = LocalDate.parse(change.to());
            } else if (change.pointer().text().equals(pointer) && change.fact().equals(what + "-end")) {
                end = Optional.of(LocalDate.parse(change.to()));
            }
        }
        return new DateSpan(start, end);
    }

    private static int more(Change change) {
        return Integer.parseInt(change.to()) - Integer.parseInt(change.from());
    }

    private void changeRoll(Change change) {
        int more = more(change);
        for (int i = 0; i < more; i++) {
            places.add(Groups.place(Groups.CHILDREN + 7 - i).toBuilder()
                    .halfDays(group.getTimetable())
                    .baseClassHalfDays(List.of())
                    .build());
        }
        if (more < 0) {
            int fullest = group.occupancyByHalfDay(Groups.DAY).stream()
                    .mapToInt(Occupancy::children)
                    .max()
                    .orElse(0);
            Set<HalfDay> full = new TreeSet<>(group.getTimetable());
            full.removeIf(halfDay -> group.occupancy(halfDay, Groups.DAY).children() <= fullest + more);
            List<Place> leaving = places.stream()
                    .filter(place -> place.getSpan().contains(Groups.DAY))
                    .filter(place -> place.getHalfDays().containsAll(full))
                    .limit(-more)
                    .toList();
            places.removeAll(leaving);
        }
    }

    /** Newcomers: who is certificated is trained, and whoever comes is an adult more. */
    private void addStaff(HalfDay halfDay, Change.Together way) {
        int certificated = more(way, "certificated-adults-present", halfDay);
        int trained = more(way, "trained-adults-present", halfDay);
        int teachers = more(way, "teachers-present", halfDay);
        int adults = more(way, "adults-present", halfDay);
        add(halfDay, certificated, Role.NURTURE_ASSISTANT, PractitionerStanding.CERTIFICATED);
        add(halfDay, trained - certificated, Role.NURTURE_ASSISTANT, PractitionerStanding.TRAINED);
        add(halfDay, teachers, Role.NURTURE_TEACHER, PractitionerStanding.NOT_TRAINED);
        int there = certificated + Math.max(0, trained - certificated) + teachers;
        add(halfDay, adults - there, Role.TEACHING_ASSISTANT, PractitionerStanding.NOT_TRAINED);
    }

    private static int more(Change.Together way, String fact, HalfDay halfDay) {
        return way.changes().stream()
                .filter(change -> change.fact().equals(fact))
                .filter(change -> change.part().equals(Optional.of(halfDay.text())))
                .mapToInt(ChangedGroup::more)
                .sum();
    }

    private void add(HalfDay halfDay, int number, Role role, PractitionerStanding standing) {
        for (int i = 0; i < number; i++) {
            String id = "new-" + newcomers.size();
            newcomers.put(id, standing);
            staff.add(Groups.adult(id, role).toBuilder()
                    .halfDays(List.of(halfDay))
                    .span(DateSpan.startingOn(Groups.DAY))
                    .build());
        }
    }

    /** A sound group with a few things wrong with it. */
    static NurtureGroup spoilt(Random random) {
        List<HalfDay> week = List.copyOf(
                EnumSet.range(HalfDay.MONDAY_AM, random.nextBoolean() ? HalfDay.THURSDAY_PM : HalfDay.FRIDAY_AM));
        int children = random.nextInt(3) == 0 ? 3 + random.nextInt(5) : 6 + random.nextInt(7);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            List<HalfDay> days = new ArrayList<>(week);
            if (week.size() == 9 && random.nextInt(3) > 0) {
                days.remove(random.nextInt(9));
            }
            Place place = Groups.place(i).toBuilder()
                    .halfDays(days)
                    .baseClassHalfDays(List.of())
                    .build();
            places.add(
                    random.nextInt(8) == 0
                            ? place.toBuilder().span(span(random)).build()
                            : place);
        }
        List<StaffAssignment> staff = Stream.of(
                        Groups.adult("pr-1", Role.NURTURE_TEACHER), Groups.adult("pr-2", Role.NURTURE_ASSISTANT))
                .map(adult -> adult.toBuilder()
                        .halfDays(week.subList(0, week.size() - (random.nextInt(3) == 0 ? random.nextInt(3) : 0)))
                        .build())
                .toList();
        NurtureGroup.Builder group = Groups.group(GroupModel.CLASSIC, places).toBuilder()
                .timetable(week)
                .staff(
                        random.nextInt(4) == 0
                                ? staff.subList(random.nextInt(2), 2).subList(0, 1)
                                : staff)
                .capacity(8 + random.nextInt(5));
        if (random.nextInt(4) == 0) {
            group.open(DateSpan.of(LocalDate.of(2024, 9, 2), Groups.DAY.plusDays(20)));
        }
        return group.build();
    }

    private static DateSpan span(Random random) {
        LocalDate start = LocalDate.of(2025, 8, 20).plusDays(random.nextInt(30));
        return switch (random.nextInt(3)) {
            case 0 -> DateSpan.startingOn(start);
            case 1 -> DateSpan.of(start, Groups.DAY.plusDays(1 + random.nextInt(40)));
            default -> DateSpan.of(LocalDate.of(2024, 8, 1).plusDays(random.nextInt(40)), LocalDate.of(2024, 10, 1));
        };
    }
}
