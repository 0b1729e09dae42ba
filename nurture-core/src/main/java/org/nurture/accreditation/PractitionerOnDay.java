package org.nurture.accreditation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.nurture.rule.FactReader;
import org.nurture.training.AssignmentOutcome;
import org.nurture.training.AssignmentResult;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.Delegate;
import org.nurture.training.Practitioner;
import org.nurture.training.PractitionerHistory;
import org.nurture.training.PractitionerStanding;
import org.nurture.training.Standing;

/**
 * A practitioner on a day, with what the records show of courses and certificates. It is what the rules of
 * {@link PractitionerRules} judge. Immutable.
 *
 * <p>What no record shows is unknown. Where only one programme is meant, give only its certificates and runs.
 */
public final class PractitionerOnDay {
    private final Practitioner practitioner;
    private final LocalDate day;
    private final long certificated;
    private final long attended;
    private final long passed;
    private final Optional<LocalDate> lastDay;

    private PractitionerOnDay(
            Practitioner practitioner,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            LocalDate day) {
        this.practitioner = practitioner;
        this.day = day;
        PractitionerHistory history = PractitionerHistory.of(practitioner, certificates, runs);
        this.certificated = certificated(history);
        this.lastDay = lastDay(runs);
        long seenPassed = FactReader.UNKNOWN;
        boolean seen = false;
        for (CourseRun run : runs) {
            for (Delegate delegate : run.getDelegates()) {
                if (delegate.getPractitioner().equals(practitioner.getId())) {
                    seen |= run.getDays().last().isBefore(day);
                    seenPassed = Math.max(seenPassed, passed(delegate));
                }
            }
        }
        this.attended = lastDay.isPresent() ? 1 : seen ? 0 : FactReader.UNKNOWN;
        this.passed = seenPassed;
    }

    /**
     * Takes a practitioner as the records show them on a day.
     *
     * @param practitioner the practitioner
     * @param certificates certificates, of anybody
     * @param runs course runs, of anybody
     * @param day the day
     * @return the subject
     */
    public static PractitionerOnDay of(
            Practitioner practitioner,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            LocalDate day) {
        return new PractitionerOnDay(practitioner, certificates, runs, day);
    }

    /** Without any certificate the answer is no only if something else is known of the training. */
    private long certificated(PractitionerHistory history) {
        Standing standing = history.certificates().on(day);
        boolean silent = standing == Standing.NEVER_HELD && history.on(day) == PractitionerStanding.UNKNOWN;
        return standing == Standing.CURRENT ? 1 : standing == Standing.UNKNOWN || silent ? FactReader.UNKNOWN : 0;
    }

    /** The last day of the latest course that was attended in full before the day in question. */
    private Optional<LocalDate> lastDay(Collection<CourseRun> runs) {
        Optional<LocalDate> last = Optional.empty();
        for (CourseRun run : runs) {
            LocalDate end = run.getDays().last();
            if (end.isBefore(day)
                    && run.attendedInFull(practitioner.getId())
                    && last.map(end::isAfter).orElse(true)) {
                last = Optional.of(end);
            }
        }
        return last;
    }

    private long passed(Delegate delegate) {
        Optional<AssignmentOutcome> outcome = delegate.getAssignment();
        if (outcome.isEmpty()) {
            return FactReader.UNKNOWN;
        }
        boolean later = outcome.get().decidedOn().map(day::isBefore).orElse(false);
        return outcome.get().result() == AssignmentResult.PASSED && !later ? 1 : 0;
    }

    /**
     * Answers the practitioner.
     *
     * @return the practitioner
     */
    public Practitioner practitioner() {
        return practitioner;
    }

    /**
     * Answers the day.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    long certificated() {
        return certificated;
    }

    long attended() {
        return attended;
    }

    long passed() {
        return passed;
    }

    /** How many months have begun since the last day of the training: 1 on the day after it. */
    long monthsSinceTraining() {
        return lastDay.map(end -> AwardOnDay.monthsBegun(end, day)).orElse(FactReader.UNKNOWN);
    }

    /** Shows the practitioner's id and the day. */
    @Override
    public String toString() {
        return "PractitionerOnDay[" + practitioner.getId() + ", " + day + "]";
    }
}
