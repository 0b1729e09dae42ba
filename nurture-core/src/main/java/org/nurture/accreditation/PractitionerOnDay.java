package org.nurture.accreditation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nurture.identity.ProgrammeId;
import org.nurture.rule.FactReader;
import org.nurture.rule.Truth;
import org.nurture.training.AssignmentOutcome;
import org.nurture.training.AssignmentResult;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.Delegate;
import org.nurture.training.Practitioner;
import org.nurture.training.PractitionerHistory;
import org.nurture.training.TrainingProgrammes;

/**
 * A practitioner on a day, with what the records show of courses and certificates. It is what the rules of
 * {@link PractitionerRules} judge. Immutable.
 *
 * <p>What no record shows is unknown. Only the programmes that the caller accepts are looked at; where one programme is
 * meant, accept that alone. A course run without days tells nothing.
 */
public final class PractitionerOnDay {
    private final Practitioner practitioner;
    private final LocalDate day;
    private final Truth certificated;
    private final Truth attended;
    private final Truth passed;
    private final long fewestMonths;
    private final long mostMonths;

    private PractitionerOnDay(
            Practitioner practitioner,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            Set<ProgrammeId> accepted,
            LocalDate day) {
        this.practitioner = practitioner;
        this.day = day;
        this.certificated = PractitionerHistory.of(practitioner, certificates, runs, accepted)
                .certificated(day);
        List<CourseRun> mine = runs.stream()
                .filter(run -> accepted.contains(run.getProgramme()))
                .filter(run -> !run.getDays().isEmpty())
                .filter(run -> entry(run).isPresent())
                .sorted(Comparator.comparing((CourseRun run) -> run.getDays().last())
                        .thenComparing(CourseRun::getId))
                .toList();
        List<CourseRun> over =
                mine.stream().filter(run -> run.getDays().last().isBefore(day)).toList();
        Optional<CourseRun> latest = over.stream()
                .filter(run -> run.attendedInFull(practitioner.getId()))
                .reduce((before, after) -> after);
        this.attended = over.isEmpty() ? Truth.UNKNOWN : Truth.of(latest.isPresent());
        this.passed = mine.isEmpty()
                ? Truth.UNKNOWN
                : Truth.any(mine.stream().map(this::passed).toList());
        Optional<LocalDate> end = latest.map(run -> run.getDays().last());
        Optional<AssignmentOutcome> outcome = latest.flatMap(this::outcome);
        Optional<LocalDate> by = outcome.flatMap(AssignmentOutcome::handedInBy);
        LocalDate until = by.filter(known -> known.isBefore(day)).orElse(day);
        this.mostMonths = end.map(last -> AwardOnDay.monthsBegun(last, until)).orElse(FactReader.UNKNOWN);
        boolean exact = outcome.isPresent()
                && (outcome.get().result() == AssignmentResult.NOT_HANDED_IN
                        || outcome.get().handingInKnown());
        this.fewestMonths = exact || end.isEmpty() ? mostMonths : 0;
    }

    /**
     * Takes a practitioner as the records show them on a day, by the programmes that are shipped.
     *
     * @param practitioner the practitioner
     * @param certificates certificates, of anybody; those of other programmes than
     *     {@link org.nurture.training.TrainingProgrammes#ids()} are passed over
     * @param runs course runs, of anybody; those of other programmes are passed over
     * @param day the day
     * @return the subject
     */
    public static PractitionerOnDay of(
            Practitioner practitioner,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            LocalDate day) {
        return of(practitioner, certificates, runs, TrainingProgrammes.ids(), day);
    }

    /**
     * Takes a practitioner as the records show them on a day.
     *
     * @param practitioner the practitioner
     * @param certificates certificates, of anybody and of any programme
     * @param runs course runs, of anybody and of any programme
     * @param accepted the programmes that count
     * @param day the day
     * @return the subject
     */
    public static PractitionerOnDay of(
            Practitioner practitioner,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            Set<ProgrammeId> accepted,
            LocalDate day) {
        return new PractitionerOnDay(practitioner, certificates, runs, accepted, day);
    }

    private Optional<Delegate> entry(CourseRun run) {
        return run.getDelegates().stream()
                .filter(delegate -> delegate.getPractitioner().equals(practitioner.getId()))
                .findFirst();
    }

    private Optional<AssignmentOutcome> outcome(CourseRun run) {
        return entry(run).flatMap(Delegate::getAssignment);
    }

    /** Whether the assignment of a run was passed by the day; nothing is passed before a course is over. */
    private Truth passed(CourseRun run) {
        if (!run.getDays().last().isBefore(day)) {
            return Truth.FALSE;
        }
        Optional<AssignmentOutcome> outcome = outcome(run);
        if (outcome.isEmpty()) {
            return Truth.UNKNOWN;
        }
        boolean later = outcome.get()
                .decidedOn()
                .or(outcome.get()::handedInOn)
                .filter(day::isBefore)
                .isPresent();
        return Truth.of(outcome.get().result() == AssignmentResult.PASSED && !later);
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
        return number(certificated);
    }

    long attended() {
        return number(attended);
    }

    long passed() {
        return number(passed);
    }

    private static long number(Truth truth) {
        return truth == Truth.UNKNOWN ? FactReader.UNKNOWN : truth == Truth.TRUE ? 1 : 0;
    }

    /**
     * How many months have begun, from the last day of the training to the handing in, or to the day if nothing had been
     * handed in by then: 1 on the day after the training. At least so many; it may be fewer than at most where it is not
     * known when the assignment was handed in.
     */
    long fewestMonths() {
        return fewestMonths;
    }

    long mostMonths() {
        return mostMonths;
    }

    /** Shows the practitioner's id and the day. */
    @Override
    public String toString() {
        return "PractitionerOnDay[" + practitioner.getId() + ", " + day + "]";
    }
}
