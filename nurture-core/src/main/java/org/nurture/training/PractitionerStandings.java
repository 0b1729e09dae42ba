package org.nurture.training;

import java.time.LocalDate;
import java.util.Collection;

/** Works out what the records show of a practitioner's training. */
public final class PractitionerStandings {
    private PractitionerStandings() {}

    /**
     * Answers how a practitioner stands on a day.
     *
     * @param practitioner the practitioner
     * @param certificates certificates, of anybody
     * @param runs course runs, of anybody
     * @param day the day
     * @return the most that the records show: silence is never taken as not trained
     */
    public static PractitionerStanding on(
            Practitioner practitioner,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            LocalDate day) {
        boolean certificated = certificates.stream()
                .anyMatch(certificate -> certificate.getPractitioner().equals(practitioner.getId())
                        && certificate.standingOn(day) == CertificateStanding.CURRENT);
        if (certificated) {
            return PractitionerStanding.CERTIFICATED;
        }
        boolean attended = runs.stream()
                .anyMatch(run -> !run.getDays().isEmpty()
                        && run.getDays().last().isBefore(day)
                        && run.attendedInFull(practitioner.getId()));
        if (attended || practitioner.getTrained().orElse(false)) {
            return PractitionerStanding.TRAINED;
        }
        return practitioner.getTrained().isPresent() ? PractitionerStanding.NOT_TRAINED : PractitionerStanding.UNKNOWN;
    }
}
