package org.nurture.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nurture.assessment.Assessment;
import org.nurture.assessment.InstrumentRef;
import org.nurture.assessment.Purpose;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.GroupId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.YearGroup;
import org.nurture.time.AcademicYear;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.time.SchoolTerm;
import org.nurture.time.TermName;
import org.nurture.training.PractitionerStanding;

/** A group to which every rule says yes, and its parts, to be spoilt one at a time. */
final class Groups {
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final LocalDate START = LocalDate.of(2025, 9, 8);
    static final SortedSet<HalfDay> WEEK = new TreeSet<>(EnumSet.range(HalfDay.MONDAY_AM, HalfDay.THURSDAY_PM));
    static final int CHILDREN = 8;

    private Groups() {}

    static SortedSet<HalfDay> halfDays(int number) {
        return new TreeSet<>(List.copyOf(WEEK).subList(0, number));
    }

    static Place place(int number) {
        return Place.builder()
                .id(PlaceId.of("pl-" + number))
                .pupil(PupilToken.of("p-" + number))
                .span(DateSpan.startingOn(START))
                .halfDays(WEEK)
                .agreement(new Agreement(AgreementStatus.GIVEN, START.minusDays(10), Role.SENCO))
                .entryAssessment(AssessmentId.of("as-" + number))
                .baseClass(new BaseClass(SchoolId.of("s-1"), "2B"))
                .registersInBaseClass(true)
                .addBaseClassHalfDays(HalfDay.FRIDAY_AM, HalfDay.FRIDAY_PM)
                .build();
    }

    static StaffAssignment adult(String id, Role role) {
        return StaffAssignment.builder()
                .practitioner(PractitionerId.of(id))
                .role(role)
                .span(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                .halfDays(WEEK)
                .build();
    }

    static NurtureGroup group() {
        return group(GroupModel.CLASSIC, places());
    }

    static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < CHILDREN; i++) {
            places.add(place(i));
        }
        return places;
    }

    static NurtureGroup group(GroupModel model, List<Place> places) {
        return NurtureGroup.builder()
                .id(GroupId.of("g-1"))
                .name("The Nest")
                .model(model)
                .hostSchool(SchoolId.of("s-1"))
                .addKeyStages(KeyStage.KEY_STAGE_1)
                .open(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                .timetable(WEEK)
                .capacity(12)
                .addStaff(adult("pr-1", Role.NURTURE_TEACHER), adult("pr-2", Role.NURTURE_ASSISTANT))
                .places(places)
                .build();
    }

    static NurtureGroup withPlace(Place spoilt) {
        List<Place> places = places();
        places.set(0, spoilt);
        return group(GroupModel.CLASSIC, places);
    }

    static Assessment assessment(int number, LocalDate on) {
        return assessment(number, "p-" + number, on);
    }

    static Assessment assessment(int number, String pupil, LocalDate on) {
        return Assessment.builder()
                .id(AssessmentId.of("as-" + number))
                .pupil(PupilToken.of(pupil))
                .instrument(new InstrumentRef("boxall-profile", "2017"))
                .purpose(Purpose.ENTRY)
                .assessedOn(on)
                .assessor(Role.CLASS_TEACHER)
                .build();
    }

    static List<Assessment> assessments() {
        List<Assessment> made = new ArrayList<>();
        for (int i = 0; i < CHILDREN + 8; i++) {
            made.add(assessment(i, START.minusDays(5)));
        }
        return made;
    }

    static SchoolTerm term(int year, TermName name, String first, String last) {
        return new SchoolTerm(
                AcademicYear.of(year + "/" + (year + 1) % 100),
                name,
                DateSpan.ofDays(LocalDate.parse(first), LocalDate.parse(last)));
    }

    static List<SchoolTerm> terms() {
        return List.of(
                term(2024, TermName.AUTUMN, "2024-09-02", "2024-12-20"),
                term(2024, TermName.SPRING, "2025-01-06", "2025-04-04"),
                term(2024, TermName.SUMMER, "2025-04-22", "2025-07-22"),
                term(2025, TermName.AUTUMN, "2025-09-02", "2025-12-19"),
                term(2025, TermName.SPRING, "2026-01-05", "2026-03-27"),
                term(2025, TermName.SUMMER, "2026-04-13", "2026-07-21"));
    }

    /** All that is known around the group: two certificated adults, children of year 2, one concern each by turns. */
    static GroupOnDay.Builder around(NurtureGroup group) {
        return around(group, DAY);
    }

    static GroupOnDay.Builder around(NurtureGroup group, LocalDate day) {
        return without("nothing", GroupOnDay.builder(group, day));
    }

    /** The same without the year groups, the concerns or the terms. */
    static GroupOnDay.Builder without(String what, NurtureGroup group) {
        return without(what, GroupOnDay.builder(group, DAY));
    }

    private static GroupOnDay.Builder without(String what, GroupOnDay.Builder subject) {
        subject.standing(PractitionerId.of("pr-1"), PractitionerStanding.CERTIFICATED)
                .standing(PractitionerId.of("pr-2"), PractitionerStanding.TRAINED)
                .assessments(assessments());
        if (!what.equals("terms")) {
            subject.terms(terms());
        }
        ConcernCategory[] categories = ConcernCategory.values();
        for (int i = 0; i < CHILDREN + 8; i++) {
            if (!what.equals("year groups")) {
                subject.yearGroup(PupilToken.of("p-" + i), YearGroup.ENGLAND_YEAR_2.coded());
            }
            if (!what.equals("concerns")) {
                subject.concerns(PupilToken.of("p-" + i), Set.of(categories[i % categories.length]));
            }
        }
        return subject;
    }

    /** A stay of four terms with its own assessments, extended by somebody or not. */
    static GroupOnDay longStay(Optional<Role> extendedBy) {
        return extendedStay(
                extendedBy.map(role -> new Extension(DAY.plusDays(90), DAY.minusDays(9), role, Optional.empty())));
    }

    static GroupOnDay extendedStay(Optional<Extension> extension) {
        Place old = place(0).toBuilder()
                .span(DateSpan.startingOn(LocalDate.of(2025, 1, 13)))
                .entryAssessment(AssessmentId.of("as-20"))
                .agreement(new Agreement(AgreementStatus.GIVEN, LocalDate.of(2024, 12, 1), Role.SENCO))
                .extension(extension)
                .build();
        return around(withPlace(old))
                .assessments(List.of(
                        assessment(20, "p-0", LocalDate.of(2024, 12, 2)),
                        assessment(21, "p-0", LocalDate.of(2026, 1, 8))))
                .build();
    }
}
