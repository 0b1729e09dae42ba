package org.nurture.examples.quickstart;

import java.time.LocalDate;
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
import org.nurture.group.Extension;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.PlaceId;
import org.nurture.identity.Role;
import org.nurture.principle.EvidenceKind;
import org.nurture.principle.Principle;
import org.nurture.principle.PrincipleEvidence;
import org.nurture.privacy.Narrative;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/** The groups of the sample, with the places in them. */
final class SampleGroups {
    private final List<SampleStay> stays;
    private final Random random;

    SampleGroups(List<SampleStay> stays, Random random) {
        this.stays = stays;
        this.random = random;
    }

    List<NurtureGroup> all() {
        return SampleGroup.ALL.stream().map(this::group).toList();
    }

    private NurtureGroup group(SampleGroup plan) {
        NurtureGroup.Builder group = NurtureGroup.builder()
                .id(plan.id())
                .name(plan.name())
                .model(plan.model())
                .hostSchool(SampleSchools.id(plan.school()))
                .sharedWith(plan.sharedWith())
                .keyStages(plan.keyStages())
                .open(plan.open())
                .addOpeningReasons(Cycle.through(OpeningReason.values(), plan.number()))
                .timetable(plan.timetable());
        for (SampleStay stay : stays) {
            if (stay.group().equals(plan)) {
                group.addPlaces(place(stay, plan, ""));
            }
        }
        if (plan.number() == 2) {
            // An oddity on purpose: this child is in two groups on the same mornings.
            group.addPlaces(place(lastOf(SampleGroup.ALL.get(1)), plan, "-2"));
        }
        staff(plan, group);
        plan.capacity().ifPresent(group::capacity);
        for (Principle principle : Principle.values()) {
            if (random.nextInt(3) > 0) {
                group.addEvidence(evidence(principle));
            }
        }
        return group.build();
    }

    private SampleStay lastOf(SampleGroup group) {
        return stays.stream()
                .filter(stay -> stay.group().equals(group))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** A teacher and, but for some groups, an assistant, who in one group does not work on Fridays. */
    private static void staff(SampleGroup plan, NurtureGroup.Builder group) {
        group.addStaff(staff(plan, 2 * plan.number(), Role.NURTURE_TEACHER, plan.timetable()));
        if (plan.number() % 5 != 3) {
            SortedSet<HalfDay> halfDays = new TreeSet<>(plan.timetable());
            if (plan.number() == 9) {
                halfDays.remove(HalfDay.FRIDAY_AM);
            }
            group.addStaff(staff(plan, 2 * plan.number() + 1, Role.NURTURE_ASSISTANT, halfDays));
        }
    }

    private static StaffAssignment staff(SampleGroup plan, int practitioner, Role role, SortedSet<HalfDay> halfDays) {
        return StaffAssignment.builder()
                .practitioner(SamplePeople.id(practitioner))
                .role(role)
                .span(plan.open())
                .halfDays(halfDays)
                .build();
    }

    private Place place(SampleStay stay, SampleGroup group, String suffix) {
        LocalDate start = stay.start();
        SortedSet<HalfDay> halfDays = group.timetable();
        Place.Builder place = Place.builder()
                .id(PlaceId.of("pl-" + (stay.number() + 1) + suffix))
                .pupil(stay.pupil())
                .span(stay.last().map(last -> DateSpan.ofDays(start, last)).orElse(DateSpan.startingOn(start)))
                .halfDays(halfDays)
                .baseClass(new BaseClass(
                        SampleSchools.id(stay.school()),
                        (stay.year() == 0 ? "R" : Integer.toString(stay.year()))
                                + (stay.number() % 2 == 0 ? "A" : "B")))
                .baseClassHalfDays(remaining(halfDays))
                .referral(stay.referral());
        if (random.nextInt(20) > 0) {
            place.agreement(new Agreement(
                    random.nextInt(40) == 0 ? AgreementStatus.WITHDRAWN : AgreementStatus.GIVEN,
                    SampleCalendar.before(start, 8),
                    Role.SENCO));
        }
        if (stay.assessedAtEntry()) {
            place.entryAssessment(stay.entryAssessment());
        }
        if (random.nextInt(12) > 0) {
            place.registersInBaseClass(random.nextInt(20) > 0);
        }
        if (stay.extended()) {
            extension(stay).ifPresent(place::extension);
        }
        return place.build();
    }

    /** Granted after the review in the fourth term, if that has been. */
    static Optional<Extension> extension(SampleStay stay) {
        int asked = stay.firstTerm() + 3;
        if (asked >= SampleCalendar.COUNTED) {
            return Optional.empty();
        }
        LocalDate granted = SampleCalendar.beforeEnd(asked, 4);
        int until = Math.min(asked + 1, SampleCalendar.COUNTED - 1);
        return granted.isAfter(SampleNetwork.AS_OF) || until == asked
                ? Optional.empty()
                : Optional.of(new Extension(
                        SampleCalendar.term(until).span().endExclusive().orElseThrow(),
                        granted,
                        Role.AUTHORITY_OFFICER,
                        Optional.of(Narrative.of(
                                Cycle.through(SampleTexts.EXTENSIONS.toArray(String[]::new), stay.number())))));
    }

    private static SortedSet<HalfDay> remaining(SortedSet<HalfDay> inGroup) {
        SortedSet<HalfDay> rest = new TreeSet<>(Arrays.asList(HalfDay.values()));
        rest.removeAll(inGroup);
        return Collections.unmodifiableSortedSet(rest);
    }

    private PrincipleEvidence evidence(Principle principle) {
        return PrincipleEvidence.builder()
                .principle(principle)
                .kind(Cycle.through(EvidenceKind.values(), random.nextInt(EvidenceKind.values().length)))
                .seenOn(SampleCalendar.inTerm(7, random.nextInt(50)))
                .seenBy(random.nextInt(3) == 0 ? Role.HEADTEACHER : Role.AUTHORITY_NURTURE_STAFF)
                .description(SampleTexts.any(SampleTexts.evidence(principle), random))
                .build();
    }
}
