package org.nurture.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the records show of one practitioner's training, worked out once and asked for any day: the certificates, the first
 * course attended in full, and what the school declared. Immutable.
 */
public final class PractitionerHistory {
    private final Standings certificates;
    private final Optional<LocalDate> trainedFrom;
    private final Optional<Boolean> declared;

    private PractitionerHistory(Standings certificates, Optional<LocalDate> trainedFrom, Optional<Boolean> declared) {
        this.certificates = certificates;
        this.trainedFrom = trainedFrom;
        this.declared = declared;
    }

    /**
     * Works out a history.
     *
     * @param practitioner the practitioner
     * @param certificates certificates, of anybody
     * @param runs course runs, of anybody
     * @return the practitioner's history
     */
    public static PractitionerHistory of(
            Practitioner practitioner, Collection<Certificate> certificates, Collection<CourseRun> runs) {
        List<Holding> holdings = new ArrayList<>();
        for (Certificate certificate : certificates) {
            if (certificate.getPractitioner().equals(practitioner.getId())) {
                holdings.add(certificate.holding());
            }
        }
        Optional<LocalDate> first = Optional.empty();
        for (CourseRun run : runs) {
            if (!run.getDays().isEmpty() && run.attendedInFull(practitioner.getId())) {
                LocalDate dayAfter = run.getDays().last().plusDays(1);
                first = Optional.of(first.filter(dayAfter::isAfter).orElse(dayAfter));
            }
        }
        return new PractitionerHistory(Standings.of(holdings), first, practitioner.getTrained());
    }

    /**
     * Answers the history of somebody of whom nothing is known.
     *
     * @return a history that is unknown on every day
     */
    public static PractitionerHistory unknown() {
        return new PractitionerHistory(Standings.NONE, Optional.empty(), Optional.empty());
    }

    /**
     * Answers how the practitioner stands on a day.
     *
     * @param day the day
     * @return the most that the records show for certain; unknown also while a certificate's end is not known. Silence is
     *     never taken as not trained
     */
    public PractitionerStanding on(LocalDate day) {
        Standing standing = certificates.on(day);
        if (standing == Standing.CURRENT) {
            return PractitionerStanding.CERTIFICATED;
        }
        if (standing == Standing.UNKNOWN) {
            return PractitionerStanding.UNKNOWN;
        }
        boolean attended = trainedFrom.isPresent() && !day.isBefore(trainedFrom.get());
        if (attended || declared.orElse(false)) {
            return PractitionerStanding.TRAINED;
        }
        return declared.isPresent() ? PractitionerStanding.NOT_TRAINED : PractitionerStanding.UNKNOWN;
    }

    /**
     * Answers how the practitioner's certificates stand together.
     *
     * @return their standing on any day
     */
    public Standings certificates() {
        return certificates;
    }

    /**
     * Answers from when on a course has been attended in full.
     *
     * @return the day after the last day of the first such course; empty if no record shows one
     */
    public Optional<LocalDate> trainedFrom() {
        return trainedFrom;
    }
}
