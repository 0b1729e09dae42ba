package org.nurture.json.badge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.nurture.identity.PractitionerId;
import org.nurture.training.AssignmentResult;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.ProgrammeEdition;

/** Says what a certificate took, as far as the records and the edition of the programme show it. */
final class BadgeCriteria {
    private BadgeCriteria() {}

    static String of(Certificate certificate, ProgrammeEdition edition, Collection<CourseRun> runs) {
        PractitionerId who = certificate.getPractitioner();
        List<CourseRun> behind = runs.stream()
                .filter(run -> run.getProgramme().equals(certificate.getProgramme()))
                .filter(run -> run.getEdition().equals(certificate.getEdition()))
                .filter(run -> !run.getDays().isEmpty() && !run.getDays().last().isAfter(certificate.getAwardedOn()))
                .toList();
        boolean attended = behind.stream().anyMatch(run -> run.attendedInFull(who));
        boolean passed = behind.stream().anyMatch(run -> passed(run, who, certificate.getAwardedOn()));
        if (attended && passed) {
            return "Attended the course and passed its assignment.";
        }
        String shown = attended
                ? "Attended the course; no record shows an assignment that was passed."
                : passed
                        ? "Passed the assignment of the course; no record shows that each of its days was attended."
                        : "Was given the certificate; no record shows the course or the assignment behind it.";
        return shown + asked(edition);
    }

    private static boolean passed(CourseRun run, PractitionerId who, LocalDate by) {
        return run.getDelegates().stream()
                .filter(delegate -> delegate.getPractitioner().equals(who))
                .flatMap(delegate -> delegate.getAssignment().stream())
                .anyMatch(outcome -> outcome.result() == AssignmentResult.PASSED
                        && outcome.decidedOn().filter(by::isBefore).isEmpty());
    }

    private static String asked(ProgrammeEdition edition) {
        if (edition.getAssignmentMonths().isPresent()) {
            return " The programme asks for an assignment within "
                    + edition.getAssignmentMonths().getAsInt() + " months of the training.";
        }
        return edition.getAssignmentForms().isEmpty()
                ? " What the programme asks for beside the course is not stated."
                : " The programme asks for an assignment.";
    }
}
