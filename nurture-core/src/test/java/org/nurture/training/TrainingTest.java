package org.nurture.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.nurture.identity.CertificateId;
import org.nurture.identity.CourseRunId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.identity.Role;
import org.nurture.identity.TeacherReferenceNumber;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Truth;
import org.nurture.time.DateSpan;

class TrainingTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
    private static final Set<ProgrammeId> ACCEPTED = Set.of(ProgrammeId.of("theory-and-practice"));
    private static final PractitionerId WHO = PractitionerId.of("w-1");

    @Test
    void theTwoEditionsOfTheCourseAreThoseOfTheSources() {
        TrainingProgramme programme = TrainingProgrammes.theoryAndPractice();
        ProgrammeEdition earlier = programme.edition("three-day-degree-credit").orElseThrow();
        ProgrammeEdition today = programme.edition("three-day-scqf").orElseThrow();

        assertThat(earlier.getContactDays()).hasValue(3);
        assertThat(earlier.getQualification()).isPresent();
        assertThat(earlier.getCreditTowardDegree()).contains(true);
        assertThat(earlier.getCredit()).isEmpty();
        assertThat(today.getContactDays()).hasValue(3);
        assertThat(today.getLargestRun()).hasValue(12);
        assertThat(today.getAssignmentMonths()).hasValue(12);
        assertThat(today.getCreditTowardDegree()).isEmpty();
        assertThat(today.getCredit()).containsExactly(new CreditAward(CreditFramework.SCQF, 13, 8, Optional.empty()));
    }

    @Test
    void toHaveAttendedIsNotToBeCertificated() {
        assertThat(standing(practitioner(), List.of(), List.of(run(3)))).isEqualTo(PractitionerStanding.TRAINED);
        assertThat(standing(practitioner(), List.of(certificate().build()), List.of(run(3))))
                .isEqualTo(PractitionerStanding.CERTIFICATED);
    }

    @Test
    void whoWasTrainedStaysSoWhateverBecomesOfTheCertificate() {
        Certificate open = certificate().lapses(true).build();
        assertThat(standing(practitioner(), List.of(), List.of(run(3)))).isEqualTo(PractitionerStanding.TRAINED);
        assertThat(standing(practitioner(), List.of(open), List.of(run(3))))
                .isEqualTo(PractitionerStanding.PERHAPS_CERTIFICATED);
        for (Certificate ended : List.of(
                certificate().expires(FIRST.plusDays(9)).build(),
                certificate().withdrawnOn(FIRST.plusDays(9)).build(),
                certificate()
                        .addSuspensions(DateSpan.startingOn(FIRST.plusDays(9)))
                        .build())) {
            PractitionerHistory history = PractitionerHistory.of(practitioner(), List.of(ended), List.of(), ACCEPTED);
            assertThat(history.on(FIRST.minusDays(1))).isEqualTo(PractitionerStanding.UNKNOWN);
            assertThat(history.on(FIRST)).isEqualTo(PractitionerStanding.CERTIFICATED);
            assertThat(history.on(LATER)).isEqualTo(PractitionerStanding.TRAINED);
            assertThat(history.trained(LATER)).isEqualTo(Truth.TRUE);
            assertThat(history.certificated(LATER)).isEqualTo(Truth.FALSE);
        }
    }

    @Test
    void anotherProgrammeTellsNothing() {
        ProgrammeId firstAid = ProgrammeId.of("first-aid");
        Certificate other = certificate().programme(firstAid).build();
        CourseRun course = run(3).toBuilder().programme(firstAid).build();

        assertThat(standing(practitioner(), List.of(other), List.of(course))).isEqualTo(PractitionerStanding.UNKNOWN);
        assertThat(PractitionerStandings.on(practitioner(), List.of(other), List.of(), Set.of(firstAid), LATER))
                .isEqualTo(PractitionerStanding.CERTIFICATED);
    }

    @Test
    void anEditionIsFoundByADayOnlyIfItsSourceGivesDays() {
        TrainingProgramme programme = TrainingProgrammes.theoryAndPractice();
        ProgrammeEdition dated = programme.getEditions().get(0).toBuilder()
                .name("dated")
                .offered(DateSpan.of(FIRST, LATER))
                .build();
        TrainingProgramme more = programme.toBuilder().addEditions(dated).build();

        assertThat(programme.editionOn(FIRST)).isEmpty();
        assertThat(programme.editionsPossibleOn(FIRST)).hasSize(2);
        assertThat(more.editionOn(FIRST)).contains(dated);
        assertThat(more.editionOn(LATER)).isEmpty();
        assertThat(more.editionsPossibleOn(LATER)).hasSize(2);
        assertThat(TrainingProgrammes.all())
                .extracting(TrainingProgramme::getId)
                .containsExactlyInAnyOrderElementsOf(TrainingProgrammes.ids());
        assertThat(TrainingProgrammes.fourDayCourse().getEditions().get(0).getContactDays())
                .hasValue(4);
    }

    @Test
    void silenceIsUnknownAndNeverUntrained() {
        assertThat(standing(practitioner(), List.of(), List.of())).isEqualTo(PractitionerStanding.UNKNOWN);
        assertThat(standing(practitioner(), List.of(), List.of(run(2)))).isEqualTo(PractitionerStanding.UNKNOWN);
        assertThat(standing(practitioner().toBuilder().trained(false).build(), List.of(), List.of()))
                .isEqualTo(PractitionerStanding.NOT_TRAINED);
        assertThat(standing(practitioner().toBuilder().trained(true).build(), List.of(), List.of()))
                .isEqualTo(PractitionerStanding.TRAINED);
    }

    @Test
    void aCourseStillRunningHasTrainedNobody() {
        assertThat(PractitionerStandings.on(practitioner(), List.of(), List.of(run(3)), FIRST.plusDays(34)))
                .isEqualTo(PractitionerStanding.UNKNOWN);
        assertThat(PractitionerStandings.on(practitioner(), List.of(), List.of(run(3)), FIRST.plusDays(35)))
                .isEqualTo(PractitionerStanding.TRAINED);
    }

    @Test
    void aCertificateStandsUntilItsStatedEnd() {
        Certificate certificate = certificate().expires(LATER).build();

        assertThat(certificate.standingOn(FIRST.minusDays(1))).isEqualTo(Standing.NEVER_HELD);
        assertThat(certificate.standingOn(LATER.minusDays(1))).isEqualTo(Standing.CURRENT);
        assertThat(certificate.standingOn(LATER)).isEqualTo(Standing.LAPSED);
        assertThat(certificate().withdrawnOn(LATER).build().standingOn(LATER)).isEqualTo(Standing.WITHDRAWN);
        assertThat(certificate().build().standingOn(LATER.plusYears(30))).isEqualTo(Standing.CURRENT);
    }

    @Test
    void whatCannotBeIsRefusedWhereItStands() {
        assertRefused(
                "certificate.dates",
                "/expires",
                () -> certificate().expires(FIRST).build());
        assertRefused(
                "certificate.lapses",
                "/lapses",
                () -> certificate().expires(LATER).lapses(false).build());
        assertRefused(
                "assignment-outcome.dates",
                "/handedInOn",
                () -> new AssignmentOutcome(
                        AssignmentResult.PASSED, Optional.of(FIRST), Optional.empty(), Optional.of(LATER)));
        assertRefused(
                "assignment-outcome.dates",
                "/handedInOn",
                () -> new AssignmentOutcome(
                        AssignmentResult.NOT_HANDED_IN, Optional.empty(), Optional.empty(), Optional.of(LATER)));
        assertRefused(
                "course-run.delegate-twice",
                "/delegates/1/practitioner",
                () -> run(3).toBuilder()
                        .addDelegates(Delegate.builder().practitioner(WHO).build())
                        .build());
        assertRefused(
                "course-run.other-day",
                "/delegates/1/daysAttended",
                () -> run(3).toBuilder()
                        .addDelegates(Delegate.builder()
                                .practitioner(PractitionerId.of("w-2"))
                                .addDaysAttended(FIRST.plusDays(2))
                                .build())
                        .build());
        assertRefused(
                "course-run.capacity",
                "/capacity",
                () -> run(3).toBuilder().capacity(0).build());
        assertRefused("credit-award.range", "", () -> new CreditAward(CreditFramework.ECTS, 0, 5, Optional.empty()));
    }

    @Test
    void aTeachersNumberDoesNotShowItself() {
        Practitioner teacher = practitioner().toBuilder()
                .teacherReferenceNumber(TeacherReferenceNumber.of("7654321"))
                .build();

        assertThat(teacher.toString()).doesNotContain("7654321");
    }

    private static PractitionerStanding standing(
            Practitioner practitioner, List<Certificate> certificates, List<CourseRun> runs) {
        return PractitionerStandings.on(practitioner, certificates, runs, LATER);
    }

    private static Practitioner practitioner() {
        return Practitioner.builder().id(WHO).role(Role.NURTURE_TEACHER).build();
    }

    private static CourseRun run(int daysAttended) {
        List<LocalDate> days = List.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(34));
        return CourseRun.builder()
                .id(CourseRunId.of("run-1"))
                .programme(ProgrammeId.of("theory-and-practice"))
                .edition("three-day-scqf")
                .days(days)
                .addDelegates(Delegate.builder()
                        .practitioner(WHO)
                        .daysAttended(new TreeSet<>(days.subList(0, daysAttended)))
                        .build())
                .build();
    }

    private static Certificate.Builder certificate() {
        return Certificate.builder()
                .id(CertificateId.of("c-1"))
                .practitioner(WHO)
                .programme(ProgrammeId.of("theory-and-practice"))
                .edition("three-day-scqf")
                .awardedOn(FIRST);
    }

    private static void assertRefused(String code, String pointer, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedInputException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo(code);
            assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo(pointer);
        });
    }
}
