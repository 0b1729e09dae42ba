package org.nurture.behaviour;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;
import org.nurture.time.HalfDay;

/**
 * One observation of a child's behaviour: what came before, what was seen, what followed.
 *
 * <p>Behaviour is described as it can be seen, not as a trait of the child. Source of the prompts: Worcestershire, ABC
 * chart, which adds what was being communicated; Devon adds observer and time.
 */
@Value.Immutable
@NurtureStyle
public abstract class Observation {
    Observation() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract ObservationId getId();

    /**
     * Answers whose behaviour was observed.
     *
     * @return the child's token
     */
    public abstract PupilToken getPupil();

    /**
     * Answers the day.
     *
     * @return the day
     */
    public abstract LocalDate getObservedOn();

    /**
     * Answers the half-day.
     *
     * @return the half-day, on the weekday of {@link #getObservedOn()}; empty if it was not noted, or on a Saturday or Sunday
     */
    public abstract Optional<HalfDay> getHalfDay();

    /**
     * Answers in what capacity somebody observed. Some schools want one observation by class staff and one by nurture
     * staff.
     *
     * @return the role
     */
    public abstract Role getObserver();

    /**
     * Answers where.
     *
     * @return the setting
     */
    public abstract Setting getSetting();

    /**
     * Answers how long it lasted.
     *
     * @return the duration; empty if it was not noted, which is not the same as none
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Answers which categories of concern the behaviour belongs to, in the observer's view.
     *
     * @return the categories; none if the observer named none
     */
    @Value.NaturalOrder
    public abstract SortedSet<ConcernCategory> getConcerns();

    /**
     * Answers what came before.
     *
     * @return free text
     */
    public abstract Narrative getAntecedent();

    /**
     * Answers what was seen.
     *
     * @return free text
     */
    public abstract Narrative getBehaviour();

    /**
     * Answers what followed.
     *
     * @return free text
     */
    public abstract Narrative getConsequence();

    /**
     * Answers what the behaviour may have been communicating.
     *
     * @return free text; empty if nothing was noted
     */
    public abstract Optional<Narrative> getCommunicated();

    /**
     * Answers what observers think the behaviour was for, in the order in which they said so.
     *
     * @return at most 50 hypotheses, none formed before the day of the observation; none if nobody has formed one
     */
    @Size(max = 50)
    public abstract List<FunctionHypothesis> getHypotheses();

    /** A behaviour that lasts no time, or less, was not observed. */
    @Value.Check
    void checkDuration() {
        if (getDuration().isPresent()
                && (getDuration().get().isZero() || getDuration().get().isNegative())) {
            throw RefusedInputException.at(Pointer.ROOT.child("duration"), "observation.duration");
        }
    }

    /** The half-day is one of that day's, and nobody explains what has not been seen yet. */
    @Value.Check
    void checkDays() {
        if (getHalfDay().isPresent()
                && getHalfDay().get().day() != getObservedOn().getDayOfWeek()) {
            throw RefusedInputException.at(Pointer.ROOT.child("halfDay"), "observation.half-day");
        }
        for (int i = 0; i < getHypotheses().size(); i++) {
            if (getHypotheses().get(i).formedOn().isBefore(getObservedOn())) {
                throw RefusedInputException.at(
                        Pointer.ROOT.child("hypotheses").child(i).child("formedOn"), "observation.hypothesis-day");
            }
        }
    }

    /**
     * Adds a hypothesis after those that are there.
     *
     * @param hypothesis the hypothesis
     * @return a copy that holds every earlier hypothesis and this one
     */
    public final Observation with(FunctionHypothesis hypothesis) {
        return toBuilder().addHypotheses(hypothesis).build();
    }

    /**
     * Begins an observation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this observation
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Observation}: one method for each accessor, named without its {@code get}. A method for a list or
     * set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableObservation.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
