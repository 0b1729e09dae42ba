package org.nurture.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.accreditation.QualityAward;
import org.nurture.assessment.Assessment;
import org.nurture.assessment.InstrumentRef;
import org.nurture.assessment.Purpose;
import org.nurture.behaviour.Observation;
import org.nurture.behaviour.Setting;
import org.nurture.group.BaseClass;
import org.nurture.group.GroupModel;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.AwardId;
import org.nurture.identity.CertificateId;
import org.nurture.identity.CourseRunId;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.NetworkId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.privacy.Narrative;
import org.nurture.referral.AssessmentAdded;
import org.nurture.referral.Drafted;
import org.nurture.referral.EventHeader;
import org.nurture.referral.ObservationAdded;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralEvent;
import org.nurture.schooling.Nation;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.School;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.Delegate;
import org.nurture.training.Practitioner;
import org.nurture.training.TrainingProgramme;
import org.nurture.training.TrainingProgrammes;

/** One sound record of each kind, each leading to the others, so that a test changes the one thing that it is about. */
final class SmallNetwork {
    static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    static final SchoolId SCHOOL = SchoolId.of("s-1");
    static final PupilToken PUPIL = PupilToken.of("p-1");
    static final PractitionerId ADULT = PractitionerId.of("w-1");
    static final TrainingProgramme PROGRAMME = TrainingProgrammes.theoryAndPractice();
    static final String EDITION = "three-day-scqf";

    private SmallNetwork() {}

    static Network.Builder network() {
        return Network.builder()
                .id(NetworkId.of("n-1"))
                .name("A network")
                .asOf(DAY)
                .schools(List.of(school("s-1").build()))
                .pupils(List.of(pupil("p-1").build()))
                .groups(List.of(group("g-1").build()))
                .referrals(List.of(referral().build()))
                .observations(List.of(observation("o-1").build()))
                .assessments(List.of(assessment("a-1").build()))
                .practitioners(List.of(Practitioner.builder()
                        .id(ADULT)
                        .role(Role.NURTURE_TEACHER)
                        .addSchools(SCHOOL)
                        .build()))
                .programmes(List.of(PROGRAMME))
                .courseRuns(List.of(courseRun().build()))
                .certificates(List.of(certificate().build()))
                .awards(List.of(
                        award(new AwardRecipient.Group(GroupId.of("g-1"))).build()));
    }

    static School.Builder school(String id) {
        return School.builder().id(SchoolId.of(id)).name("A school").nation(Nation.ENGLAND);
    }

    static Pupil.Builder pupil(String token) {
        return Pupil.builder().token(PupilToken.of(token)).homeSchool(SCHOOL);
    }

    static NurtureGroup.Builder group(String id) {
        return NurtureGroup.builder()
                .id(GroupId.of(id))
                .name("A group")
                .model(GroupModel.CLASSIC)
                .hostSchool(SCHOOL)
                .open(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                .addTimetable(HalfDay.MONDAY_AM, HalfDay.TUESDAY_AM)
                .staff(List.of(staff().build()))
                .places(List.of(place("pl-1").build()));
    }

    static StaffAssignment.Builder staff() {
        return StaffAssignment.builder()
                .practitioner(ADULT)
                .role(Role.NURTURE_TEACHER)
                .span(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                .addHalfDays(HalfDay.MONDAY_AM);
    }

    static Place.Builder place(String id) {
        return Place.builder()
                .id(PlaceId.of(id))
                .pupil(PUPIL)
                .span(DateSpan.startingOn(LocalDate.of(2025, 9, 8)))
                .addHalfDays(HalfDay.MONDAY_AM)
                .entryAssessment(AssessmentId.of("a-1"))
                .referral(ReferralId.of("r-1"))
                .baseClass(new BaseClass(SCHOOL, "2B"));
    }

    static Referral.Builder referral(ReferralEvent... more) {
        Referral.Builder referral = Referral.builder()
                .id(ReferralId.of("r-1"))
                .pupil(PUPIL)
                .homeSchool(SCHOOL)
                .addEvents(
                        new Drafted(header("e-1")),
                        new ObservationAdded(header("e-2"), ObservationId.of("o-1")),
                        new AssessmentAdded(header("e-3"), AssessmentId.of("a-1")));
        return referral.addEvents(more);
    }

    static EventHeader header(String id) {
        return EventHeader.of(
                EventId.of(id), Role.CLASS_TEACHER, LocalDate.of(2025, 9, 1), Instant.parse("2025-09-01T09:00:00Z"));
    }

    static Observation.Builder observation(String id) {
        return Observation.builder()
                .id(ObservationId.of(id))
                .pupil(PUPIL)
                .observedOn(LocalDate.of(2025, 9, 1))
                .observer(Role.CLASS_TEACHER)
                .setting(Setting.BASE_CLASS)
                .antecedent(Narrative.of("x"))
                .behaviour(Narrative.of("x"))
                .consequence(Narrative.of("x"));
    }

    static Assessment.Builder assessment(String id) {
        return Assessment.builder()
                .id(AssessmentId.of(id))
                .pupil(PUPIL)
                .instrument(new InstrumentRef("boxall-profile", "2017"))
                .purpose(Purpose.values()[0])
                .assessedOn(LocalDate.of(2025, 9, 1))
                .assessor(Role.CLASS_TEACHER);
    }

    static CourseRun.Builder courseRun() {
        return CourseRun.builder()
                .id(CourseRunId.of("c-1"))
                .programme(PROGRAMME.getId())
                .edition(EDITION)
                .addDays(LocalDate.of(2025, 3, 3))
                .delegates(List.of(Delegate.builder().practitioner(ADULT).build()));
    }

    static Certificate.Builder certificate() {
        return Certificate.builder()
                .id(CertificateId.of("ce-1"))
                .practitioner(ADULT)
                .programme(PROGRAMME.getId())
                .edition(EDITION)
                .awardedOn(LocalDate.of(2025, 6, 2));
    }

    static QualityAward.Builder award(AwardRecipient recipient) {
        return QualityAward.builder()
                .id(AwardId.of("q-1"))
                .scheme("our-own")
                .recipient(recipient)
                .awardedOn(LocalDate.of(2025, 6, 2));
    }
}
