package org.nurture.training;

import java.time.LocalDate;
import java.util.Collection;

/** Works out what the records show of a practitioner's training on one day. */
public final class PractitionerStandings {
    private PractitionerStandings() {}

    /**
     * Answers how a practitioner stands on a day.
     *
     * @param practitioner the practitioner
     * @param certificates certificates, of anybody
     * @param runs course runs, of anybody
     * @param day the day
     * @return the most that the records show, as {@link PractitionerHistory#on} has it: silence is never taken as not trained
     */
    public static PractitionerStanding on(
            Practitioner practitioner,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            LocalDate day) {
        return PractitionerHistory.of(practitioner, certificates, runs).on(day);
    }
}
