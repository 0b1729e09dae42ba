package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.nurture.identity.CertificateId;
import org.nurture.identity.CourseRunId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.Role;
import org.nurture.identity.TeacherReferenceNumber;
import org.nurture.training.AssignmentForm;
import org.nurture.training.AssignmentOutcome;
import org.nurture.training.AssignmentResult;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.Delegate;
import org.nurture.training.Practitioner;
import org.nurture.training.TrainingProgramme;
import org.nurture.training.TrainingProgrammes;

/** The practitioners of the sample, the courses that they attended and what they were given for it. */
final class SamplePeople {
    static final int PRACTITIONERS = 40;

    private static final String EDITION = "three-day-scqf";
    private static final int DELEGATES = 12;

    private final Random random;
    private final List<CourseRun> runs = new ArrayList<>();
    private final List<Certificate> certificates = new ArrayList<>();

    SamplePeople(Random random) {
        this.random = random;
        for (int year = 2023; year <= 2025; year++) {
            addRun(year);
        }
    }

    static PractitionerId id(int number) {
        return PractitionerId.of((number < 9 ? "w-0" : "w-") + (number + 1));
    }

    static List<Practitioner> practitioners() {
        List<Practitioner> practitioners = new ArrayList<>();
        for (int i = 0; i < PRACTITIONERS; i++) {
            boolean teacher = i % 2 == 0;
            Practitioner.Builder practitioner = Practitioner.builder()
                    .id(id(i))
                    .role(teacher ? Role.NURTURE_TEACHER : Role.NURTURE_ASSISTANT)
                    .addSchools(SampleSchools.id(i / 2 % SampleSchools.REFERRING));
            if (teacher && i % 6 != 0) {
                practitioner.teacherReferenceNumber(TeacherReferenceNumber.of(Integer.toString(9_900_001 + i)));
            }
            if (i % 9 == 4) {
                practitioner.trained(false);
            }
            practitioners.add(practitioner.build());
        }
        return practitioners;
    }

    List<CourseRun> runs() {
        return runs;
    }

    List<Certificate> certificates() {
        return certificates;
    }

    /** Two days together and one some weeks later, each autumn, for a dozen delegates. */
    private void addRun(int year) {
        TrainingProgramme programme = TrainingProgrammes.theoryAndPractice();
        LocalDate first = SampleCalendar.DAYS.next(LocalDate.of(year, 10, 2 + year % 4));
        TreeSet<LocalDate> days =
                new TreeSet<>(List.of(first, SampleCalendar.DAYS.next(first), SampleCalendar.DAYS.plus(first, 24)));
        CourseRun.Builder run = CourseRun.builder()
                .id(CourseRunId.of("run-" + year))
                .programme(programme.getId())
                .edition(EDITION)
                .days(days)
                .venue("Teachers' centre")
                .capacity(DELEGATES);
        for (int i = 0; i < DELEGATES; i++) {
            int number = (year - 2023) * DELEGATES + i;
            boolean missedOne = random.nextInt(8) == 0;
            boolean passed = !missedOne && random.nextInt(3) > 0;
            LocalDate decided = SampleCalendar.DAYS.plus(days.last(), 115 + i);
            run.addDelegates(Delegate.builder()
                    .practitioner(id(number))
                    .daysAttended(missedOne ? days.headSet(days.last()) : days)
                    .assignment(outcome(passed, decided))
                    .build());
            if (passed && decided.isBefore(SampleNetwork.AS_OF)) {
                Certificate.Builder certificate = Certificate.builder()
                        .id(CertificateId.of("c-" + (certificates.size() + 1)))
                        .practitioner(id(number))
                        .programme(programme.getId())
                        .edition(EDITION)
                        .awardedOn(decided)
                        .credit(programme.edition(EDITION).orElseThrow().getCredit());
                if (year == 2023 && i == 4) {
                    // The sources know of no end; whoever gave this one set one.
                    certificate.expires(decided.plusMonths(30));
                }
                certificates.add(certificate.build());
            }
        }
        runs.add(run.build());
    }

    private static AssignmentOutcome outcome(boolean passed, LocalDate decided) {
        if (decided.isAfter(SampleNetwork.AS_OF)) {
            return new AssignmentOutcome(AssignmentResult.NOT_HANDED_IN, Optional.empty(), Optional.empty());
        }
        return new AssignmentOutcome(
                passed ? AssignmentResult.PASSED : AssignmentResult.NOT_HANDED_IN,
                Optional.of(decided),
                Optional.of(AssignmentForm.CHILD_STUDY));
    }
}
