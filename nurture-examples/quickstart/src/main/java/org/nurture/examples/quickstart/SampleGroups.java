package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nurture.behaviour.OpeningReason;
import org.nurture.group.Agreement;
import org.nurture.group.AgreementStatus;
import org.nurture.group.BaseClass;
import org.nurture.group.GroupModel;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.GroupId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.principle.EvidenceKind;
import org.nurture.principle.Principle;
import org.nurture.principle.PrincipleEvidence;
import org.nurture.privacy.Narrative;
import org.nurture.schooling.KeyStage;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/** The groups of the sample, of every model and key stage, and the places in them. */
final class SampleGroups {
    static final int GROUPS = 20;
    static final int CHILDREN = 150;

    private static final List<String> NAMES =
            List.of("The Nest", "The Harbour", "Rainbow Room", "The Den", "Acorn Room", "The Hub", "Bridge Base");
    private static final int PLACED = 140;

    private final Random random;
    private final List<List<Place>> places = new ArrayList<>();

    SampleGroups(Random random) {
        this.random = random;
        for (int i = 0; i < GROUPS; i++) {
            places.add(new ArrayList<>());
        }
        for (int child = 0; child < PLACED; child++) {
            int group = child % GROUPS;
            places.get(group).add(place(child, group));
        }
        // An oddity on purpose: this child is in two groups on the same mornings.
        places.get(1).add(place(140, 1));
        places.get(2).add(place(140, 2));
    }

    static GroupId id(int number) {
        return GroupId.of((number < 9 ? "g-0" : "g-") + (number + 1));
    }

    static PupilToken pupil(int number) {
        return PupilToken.of("p-" + (1001 + number));
    }

    static int school(int group) {
        return group % SampleSchools.REFERRING;
    }

    /** The number of the school on whose roll a child is. */
    static int home(int child) {
        return child % CHILDREN == 140 ? 1 : school(child % CHILDREN % GROUPS);
    }

    /** Five in six began in the last of the three school years. */
    static int startYear(int child) {
        return switch (child % 12) {
            case 0 -> 2023;
            case 1 -> 2024;
            default -> 2025;
        };
    }

    List<NurtureGroup> all() {
        List<NurtureGroup> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            groups.add(group(i));
        }
        return groups;
    }

    private NurtureGroup group(int number) {
        boolean primary = school(number) < SampleSchools.PRIMARIES;
        SortedSet<HalfDay> timetable = timetable(number);
        NurtureGroup.Builder group = NurtureGroup.builder()
                .id(id(number))
                .name(NAMES.get(number % NAMES.size()))
                .model(model(number))
                .hostSchool(SampleSchools.id(school(number)))
                .keyStages(keyStages(number, primary))
                .open(open(number))
                .addOpeningReasons(Cycle.through(OpeningReason.values(), number))
                .timetable(timetable)
                .places(places.get(number))
                .addStaff(staff(2 * number, Role.NURTURE_TEACHER, timetable));
        if (number % 5 != 3) {
            group.addStaff(staff(2 * number + 1, Role.NURTURE_ASSISTANT, timetable));
        }
        if (number % 3 != 2) {
            group.capacity(number % 4 == 0 ? 8 : 10);
        }
        if (number == 2) {
            group.addSharedWith(SampleSchools.id(1));
        }
        if (number == 6) {
            group.addSharedWith(SampleSchools.id(7), SampleSchools.id(8));
        }
        for (Principle principle : Principle.values()) {
            if (random.nextInt(3) > 0) {
                group.addEvidence(evidence(principle));
            }
        }
        return group.build();
    }

    /** Some of the groups opened one by one, so that provision grows, most of all in key stage 3. */
    private static DateSpan open(int number) {
        LocalDate start = LocalDate.of(2021, 9, 6);
        if (number >= 10 && number < 14) {
            start = LocalDate.of(2022 + (number - 10), 9, 5);
        } else if (number > 16) {
            start = LocalDate.of(2024, 1, 8);
        }
        return number == 15 ? DateSpan.of(start, LocalDate.of(2025, 7, 23)) : DateSpan.startingOn(start);
    }

    private static GroupModel model(int number) {
        if (number == 19) {
            return GroupModel.IN_NAME_ONLY;
        }
        return switch (number % 4) {
            case 0, 1 -> GroupModel.CLASSIC;
            case 2 -> GroupModel.NEW_VARIANT;
            default -> GroupModel.NURTURE_INFORMED;
        };
    }

    private static SortedSet<KeyStage> keyStages(int number, boolean primary) {
        if (!primary) {
            return new TreeSet<>(
                    number == 13 ? List.of(KeyStage.KEY_STAGE_3, KeyStage.KEY_STAGE_4) : List.of(KeyStage.KEY_STAGE_3));
        }
        return switch (number % 3) {
            case 0 -> new TreeSet<>(List.of(KeyStage.EARLY_YEARS, KeyStage.KEY_STAGE_1));
            case 1 -> new TreeSet<>(List.of(KeyStage.KEY_STAGE_1));
            default -> new TreeSet<>(List.of(KeyStage.KEY_STAGE_2));
        };
    }

    private static SortedSet<HalfDay> timetable(int number) {
        SortedSet<HalfDay> week = new TreeSet<>(Arrays.asList(HalfDay.values()));
        switch (model(number)) {
            case CLASSIC -> week.remove(HalfDay.FRIDAY_PM);
            case NEW_VARIANT -> week.removeIf(halfDay -> !halfDay.isMorning());
            default -> week.removeIf(halfDay -> halfDay.isMorning() || halfDay.compareTo(HalfDay.THURSDAY_AM) > 0);
        }
        return week;
    }

    private static StaffAssignment staff(int practitioner, Role role, SortedSet<HalfDay> halfDays) {
        return StaffAssignment.builder()
                .practitioner(SamplePeople.id(practitioner % SamplePeople.PRACTITIONERS))
                .role(role)
                .span(DateSpan.startingOn(LocalDate.of(2023, 9, 4)))
                .halfDays(halfDays)
                .build();
    }

    private Place place(int child, int group) {
        LocalDate start = LocalDate.of(startYear(child), 9, 11).plusDays(7L * random.nextInt(10));
        if (start.isBefore(open(group).start())) {
            start = open(group).start().plusDays(7);
        }
        if (open(group).isEndedBy(start)) {
            start = start.minusYears(2);
        }
        SortedSet<HalfDay> halfDays = timetable(group);
        Place.Builder place = Place.builder()
                .id(PlaceId.of("pl-" + (child + 1) + (child == 140 ? "-" + group : "")))
                .pupil(pupil(child))
                .span(span(start, group))
                .halfDays(halfDays)
                .baseClass(
                        new BaseClass(SampleSchools.id(school(group)), (1 + child % 6) + (child % 2 == 0 ? "A" : "B")))
                .baseClassHalfDays(remaining(halfDays));
        if (random.nextInt(10) > 0) {
            place.agreement(new Agreement(
                    random.nextInt(25) == 0 ? AgreementStatus.WITHDRAWN : AgreementStatus.GIVEN,
                    start.minusDays(9),
                    Role.SENCO));
        }
        if (random.nextInt(6) > 0) {
            place.entryAssessment(AssessmentId.of("a-" + (child + 1)));
        }
        if (random.nextInt(4) > 0) {
            place.registersInBaseClass(random.nextInt(9) > 0);
        }
        if (child != 140) {
            place.referral(ReferralId.of("r-" + (child + 1)));
        }
        return place.build();
    }

    /** Two to four terms; those who began in the last school year are still there. */
    private DateSpan span(LocalDate start, int group) {
        Optional<LocalDate> groupEnd = open(group).endExclusive();
        if (start.isAfter(LocalDate.of(2025, 8, 31)) && groupEnd.isEmpty()) {
            return DateSpan.startingOn(start);
        }
        LocalDate end = start.plusMonths(8 + random.nextInt(9));
        return DateSpan.of(start, groupEnd.filter(end::isAfter).orElse(end));
    }

    private static SortedSet<HalfDay> remaining(SortedSet<HalfDay> inGroup) {
        SortedSet<HalfDay> rest = new TreeSet<>(Arrays.asList(HalfDay.values()));
        rest.removeAll(inGroup);
        return Collections.unmodifiableSortedSet(rest);
    }

    private static PrincipleEvidence evidence(Principle principle) {
        return PrincipleEvidence.builder()
                .principle(principle)
                .kind(Cycle.through(EvidenceKind.values(), principle.id().charAt(1)))
                .seenOn(LocalDate.of(2026, 2, 11))
                .seenBy(Role.AUTHORITY_NURTURE_STAFF)
                .description(Narrative.of("seen during the authority's visit"))
                .build();
    }
}
