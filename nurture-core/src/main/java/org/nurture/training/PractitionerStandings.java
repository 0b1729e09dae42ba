package org.nurture.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.nurture.identity.ProgrammeId;

/** Works out what the records show of a practitioner's training on one day. */
public final class PractitionerStandings {
    private PractitionerStandings() {}

    /**
     * Answers how a practitioner stands on a day, by the programmes that are shipped.
     *
     * @param practitioner the practitioner
     * @param certificates certificates, of anybody; those of other programmes than {@link TrainingProgrammes#ids()} are
     *     passed over
     * @param runs course runs, of anybody; those of other programmes are passed over
     * @param day the day
     * @return the most that the records show, as {@link PractitionerHistory#on} has it: silence is never taken as not trained
     */
    public static PractitionerStanding on(
            Practitioner practitioner,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            LocalDate day) {
        return on(practitioner, certificates, runs, TrainingProgrammes.ids(), day);
    }

    /**
     * Answers how a practitioner stands on a day.
     *
     * @param practitioner the practitioner
     * @param certificates certificates, of anybody and of any programme
     * @param runs course runs, of anybody and of any programme
     * @param accepted the programmes that count as training in nurture work
     * @param day the day
     * @return the most that the records show, as {@link PractitionerHistory#on} has it: silence is never taken as not trained
     */
    public static PractitionerStanding on(
            Practitioner practitioner,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            Set<ProgrammeId> accepted,
            LocalDate day) {
        return PractitionerHistory.of(practitioner, certificates, runs, accepted)
                .on(day);
    }
}
