package org.nurture.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nurture.assessment.Assessment;
import org.nurture.assessment.InstrumentDefinition;
import org.nurture.assessment.InstrumentRef;
import org.nurture.behaviour.Observation;
import org.nurture.coding.Coded;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.ObservationId;
import org.nurture.schooling.YearGroup;

/**
 * A referral on a day, with whatever is known around it: the observations and assessments that its history names, the
 * definitions of the instruments, and the child's year group. It is what the rules of {@link ReferralRules} judge.
 *
 * <p>A history holds only ids of its evidence, and what is not given here is unknown, not absent. Evidence that was made
 * after the day, or after the day of the step that is judged, does not count. Immutable.
 */
public final class ReferralOnDay {
    private final Referral referral;
    private final LocalDate day;
    private final ReferralState state;
    private final Map<AssessmentId, Assessment> assessments;
    private final Map<ObservationId, Observation> observations;
    private final Map<InstrumentRef, InstrumentDefinition> definitions;
    private final @Nullable Coded<YearGroup> yearGroup;
    private final @Nullable ReferralEventKind step;
    private final @Nullable ReferralEvent attempt;
    private final boolean fits;
    private final Evidence evidence;

    private ReferralOnDay(Builder builder) {
        this.referral = builder.referral;
        this.day = builder.day;
        this.state = builder.referral.state();
        this.assessments = Map.copyOf(builder.assessments);
        this.observations = Map.copyOf(builder.observations);
        this.definitions = Map.copyOf(builder.definitions);
        this.yearGroup = builder.yearGroup;
        this.step = null;
        this.attempt = null;
        this.fits = true;
        this.evidence = evidence(day);
    }

    private ReferralOnDay(
            ReferralOnDay known,
            Referral referral,
            @Nullable ReferralEventKind step,
            @Nullable ReferralEvent attempt,
            boolean fits) {
        this.referral = referral;
        this.day = known.day;
        this.state = referral.state();
        this.assessments = known.assessments;
        this.observations = known.observations;
        this.definitions = known.definitions;
        this.yearGroup = known.yearGroup;
        this.step = step;
        this.attempt = attempt;
        this.fits = fits;
        boolean same = referral == known.referral
                && (attempt == null || attempt.header().happenedOn().equals(day));
        this.evidence = same
                ? known.evidence
                : evidence(attempt == null ? day : attempt.header().happenedOn());
    }

    /** What the evidence that was there on a day comes to. */
    private Evidence evidence(LocalDate until) {
        return new Evidence(state, assessments, observations, definitions, until);
    }

    /**
     * Takes a referral as it stands on a day, with nothing known around it.
     *
     * @param referral the referral
     * @param day the day
     * @return the subject
     */
    public static ReferralOnDay of(Referral referral, LocalDate day) {
        return builder(referral, day).build();
    }

    /**
     * Begins to say what is known around a referral.
     *
     * @param referral the referral
     * @param day the day
     * @return a builder
     */
    public static Builder builder(Referral referral, LocalDate day) {
        return new Builder(referral, day);
    }

    /**
     * Answers the referral.
     *
     * @return the referral
     */
    public Referral referral() {
        return referral;
    }

    /**
     * Answers the day.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Answers where the referral stands.
     *
     * @return the state
     */
    public ReferralState state() {
        return state;
    }

    /** The same with an event that somebody is about to record, which fits the history or does not. */
    ReferralOnDay attempting(ReferralEvent event, boolean fitting) {
        return new ReferralOnDay(this, referral, event.kind(), event, fitting);
    }

    /** The same with the history that some events lead to. */
    ReferralOnDay after(Referral then) {
        return new ReferralOnDay(this, then, null, null, true);
    }

    /** The same with a step that somebody asks about. */
    ReferralOnDay asking(ReferralEventKind kind) {
        return asking(kind, true);
    }

    /** The same with a step that somebody asks about, of which some event can follow or none can. */
    ReferralOnDay asking(ReferralEventKind kind, boolean fitting) {
        return new ReferralOnDay(this, referral, kind, null, fitting);
    }

    /** The step that somebody is about to take or asks about. */
    Optional<ReferralEventKind> step() {
        return Optional.ofNullable(step);
    }

    /** Whether the event that somebody is about to record fits the history. */
    Optional<Boolean> fits() {
        return attempt == null && fits ? Optional.empty() : Optional.of(fits);
    }

    /** Whether somebody asks about a step and has not said yet what the event would be. */
    boolean asks(Class<? extends ReferralEvent> type) {
        return attempt == null && step != null && step.type() == type;
    }

    /** The event that somebody is about to record; while it is only asked about, none; else the one that was recorded. */
    <T extends ReferralEvent> Optional<T> event(Class<T> type, Supplier<Optional<T>> recorded) {
        return asks(type) ? Optional.empty() : attempt(type).or(recorded);
    }

    /** The day on which the child starts by the event that is about to be recorded, or started; else the day asked about. */
    LocalDate startDay() {
        return asks(Started.class)
                ? day
                : attempt(Started.class)
                        .map(start -> start.header().happenedOn())
                        .or(state::startedOn)
                        .orElse(day);
    }

    /** What the evidence came to on that day. */
    Evidence evidenceOfStart() {
        LocalDate start = startDay();
        return attempt != null || start.equals(day) ? evidence : evidence(start);
    }

    /** The event that somebody is about to record, if it is of that type. */
    <T extends ReferralEvent> Optional<T> attempt(Class<T> type) {
        return type.isInstance(attempt) ? Optional.of(type.cast(attempt)) : Optional.empty();
    }

    Evidence evidence() {
        return evidence;
    }

    Optional<Coded<YearGroup>> yearGroup() {
        return Optional.ofNullable(yearGroup);
    }

    /** Shows the referral's id and the day, and no child. */
    @Override
    public String toString() {
        return "ReferralOnDay[" + referral.getId() + ", " + day + "]";
    }

    /** Gathers what is known around a referral. Not safe for use by several threads. */
    public static final class Builder {
        private final Referral referral;
        private final LocalDate day;
        private final Map<AssessmentId, Assessment> assessments = new HashMap<>();
        private final Map<ObservationId, Observation> observations = new HashMap<>();
        private final Map<InstrumentRef, InstrumentDefinition> definitions = new HashMap<>();
        private @Nullable Coded<YearGroup> yearGroup;

        private Builder(Referral referral, LocalDate day) {
            this.referral = referral;
            this.day = day;
        }

        /**
         * Adds assessments.
         *
         * @param made the assessments; those that the history does not name, or of another child, are passed over
         * @return this builder
         */
        public Builder assessments(Collection<Assessment> made) {
            made.stream()
                    .filter(each -> each.getPupil().equals(referral.getPupil()))
                    .forEach(each -> assessments.put(each.getId(), each));
            return this;
        }

        /**
         * Adds observations.
         *
         * @param made the observations; those that the history does not name, or of another child, are passed over
         * @return this builder
         */
        public Builder observations(Collection<Observation> made) {
            made.stream()
                    .filter(each -> each.getPupil().equals(referral.getPupil()))
                    .forEach(each -> observations.put(each.getId(), each));
            return this;
        }

        /**
         * Adds the definitions of instruments, without which nobody can tell whether an assessment is complete.
         *
         * @param licensed the definitions
         * @return this builder
         */
        public Builder definitions(Collection<InstrumentDefinition> licensed) {
            licensed.forEach(each -> definitions.put(each.getInstrument(), each));
            return this;
        }

        /**
         * Says in which year group the child is recorded.
         *
         * @param recorded the year group
         * @return this builder
         */
        public Builder yearGroup(Coded<YearGroup> recorded) {
            yearGroup = recorded;
            return this;
        }

        /**
         * Builds the subject.
         *
         * @return the referral on the day with all that was said
         */
        public ReferralOnDay build() {
            return new ReferralOnDay(this);
        }
    }
}
