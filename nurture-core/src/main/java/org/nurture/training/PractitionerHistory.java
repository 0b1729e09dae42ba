package org.nurture.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.rule.Truth;

/**
 * What the records show of one practitioner's training, worked out once and asked for any day: the certificates, the first
 * course attended in full, and what the school declared. Immutable.
 *
 * <p>Only the programmes that the caller accepts as training in nurture work are looked at: a certificate in first aid
 * makes nobody a nurture practitioner, and heals no lapse. Those that our sources speak of are
 * {@link TrainingProgrammes#ids()}.
 *
 * <p>Two questions are answered apart. <em>Trained</em> is whoever attended a course in full, was given a certificate, or is
 * declared trained; no source has that lapse, so it stays so: when a certificate lapses, is suspended or is taken back, what
 * was learnt is not. <em>Certificated</em> is whoever holds a certificate that counts on the day; that is not known while
 * the end of one is not known, and if nothing at all is known of the practitioner's training.
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
     * @param certificates certificates, of anybody and of any programme
     * @param runs course runs, of anybody and of any programme
     * @param accepted the programmes that count as training in nurture work; of an empty set nothing counts but what the
     *     school declared
     * @return the practitioner's history
     */
    public static PractitionerHistory of(
            Practitioner practitioner,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            Set<ProgrammeId> accepted) {
        return of(practitioner.getId(), practitioner.getTrained(), certificates, runs, accepted);
    }

    /**
     * Works out the history of somebody of whom nothing but an id, and what the records show under it, is known.
     *
     * @param practitioner the practitioner's id
     * @param certificates certificates, of anybody and of any programme
     * @param runs course runs, of anybody and of any programme
     * @param accepted the programmes that count as training in nurture work
     * @return the practitioner's history
     */
    public static PractitionerHistory of(
            PractitionerId practitioner,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            Set<ProgrammeId> accepted) {
        return of(practitioner, Optional.empty(), certificates, runs, accepted);
    }

    private static PractitionerHistory of(
            PractitionerId practitioner,
            Optional<Boolean> declared,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            Set<ProgrammeId> accepted) {
        List<Holding> holdings = new ArrayList<>();
        Optional<LocalDate> first = Optional.empty();
        for (Certificate certificate : certificates) {
            if (certificate.getPractitioner().equals(practitioner) && accepted.contains(certificate.getProgramme())) {
                holdings.add(certificate.holding());
                first = earlier(first, certificate.getAwardedOn());
            }
        }
        for (CourseRun run : runs) {
            if (accepted.contains(run.getProgramme()) && !run.getDays().isEmpty() && run.attendedInFull(practitioner)) {
                first = earlier(first, run.getDays().last().plusDays(1));
            }
        }
        return new PractitionerHistory(holdings.isEmpty() ? Standings.NONE : Standings.of(holdings), first, declared);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> known, LocalDate other) {
        return known.isPresent() && known.get().isBefore(other) ? known : Optional.of(other);
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
     * @return {@link #trained} and {@link #certificated} in one word. Silence is never taken as not trained
     */
    public PractitionerStanding on(LocalDate day) {
        return switch (certificated(day)) {
            case TRUE -> PractitionerStanding.CERTIFICATED;
            case UNKNOWN ->
                trained(day) == Truth.TRUE ? PractitionerStanding.PERHAPS_CERTIFICATED : PractitionerStanding.UNKNOWN;
            case FALSE -> trained(day) == Truth.TRUE ? PractitionerStanding.TRAINED : PractitionerStanding.NOT_TRAINED;
        };
    }

    /**
     * Answers whether the practitioner is trained on a day, with or without a certificate that counts.
     *
     * @param day the day
     * @return yes from the day after a course attended in full on, from the day of a certificate on, and on every day if the
     *     school declared so; no if the school declared that and nothing shows otherwise; else not known
     */
    public Truth trained(LocalDate day) {
        if (declared.orElse(false)
                || trainedFrom.filter(first -> !day.isBefore(first)).isPresent()) {
            return Truth.TRUE;
        }
        return declared.isPresent() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * Answers whether the practitioner holds a certificate that counts on a day.
     *
     * @param day the day
     * @return not known while the end of a certificate is not known, and if there is neither a certificate nor anything else
     *     known of the practitioner's training
     */
    public Truth certificated(LocalDate day) {
        return switch (certificates.on(day)) {
            case CURRENT -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
            case NEVER_HELD -> trained(day) == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.FALSE;
            case SUSPENDED, LAPSED, WITHDRAWN -> Truth.FALSE;
        };
    }

    /**
     * Answers how the practitioner's certificates of accepted programmes stand together.
     *
     * @return their standing on any day
     */
    public Standings certificates() {
        return certificates;
    }

    /**
     * Answers from when on the records show training.
     *
     * @return the day after the last day of the first course attended in full, or the day of the first certificate if that is
     *     earlier; empty if no record shows either
     */
    public Optional<LocalDate> trainedFrom() {
        return trainedFrom;
    }
}
