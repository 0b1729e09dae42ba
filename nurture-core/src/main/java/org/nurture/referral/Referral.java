package org.nurture.referral;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.SchoolId;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * A child's referral to nurture provision, from first worry to return to class. It is its history: where it stands is
 * worked out.
 *
 * <p>A history that could not have happened cannot be built: one without a beginning, with a step that may not follow the
 * stage ({@link ReferralEventKind} says which may), with an id twice, with events out of the order in which they were
 * recorded, with what belongs to a stay before its first day, or with a correction of nothing. Within a stage events may be
 * recorded later than others that happened after them; where only the latest of a kind counts (agreement, priority, review,
 * follow-up), it is the one that happened last. What guidance asks before a step is not asked here, since referrals are kept
 * that did not follow it; {@link Referrals} asks it before a step is taken.
 */
@Value.Immutable
@NurtureStyle
public abstract class Referral {
    private static final ZoneId CLOCKS = ZoneId.of("Europe/London");

    /** How many events a history may have. */
    private static final int MOST_EVENTS = 2000;

    Referral() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract ReferralId getId();

    /**
     * Answers who is referred.
     *
     * @return the child's token
     */
    public abstract PupilToken getPupil();

    /**
     * Answers the school that refers.
     *
     * @return the id of the school
     */
    public abstract SchoolId getHomeSchool();

    /**
     * Answers the history, in the order in which it was recorded.
     *
     * @return 1 to 2,000 events
     */
    @Size(min = 1, max = 2000)
    public abstract List<ReferralEvent> getEvents();

    /** A history is one that could have happened. */
    @Value.Check
    void checkHistory() {
        Pointer events = Pointer.ROOT.child("events");
        if (getEvents().size() > MOST_EVENTS) {
            throw RefusedInputException.at(events, "referral.too-many-events", "most", Integer.toString(MOST_EVENTS));
        }
        Optional<Problem> fault = outcome().fault();
        if (fault.isPresent()) {
            throw new RefusedInputException(List.of(fault.get().under(events)));
        }
    }

    /** What the history comes to. It is worked out once, when the history is checked. */
    @Value.Lazy
    History.Outcome outcome() {
        return History.outcome(getEvents());
    }

    /**
     * Answers where the referral stands. It was worked out when the referral was built.
     *
     * @return the state
     */
    public final ReferralState state() {
        return outcome().state();
    }

    /**
     * Answers the events that count, each in the place where it counts: none that was retracted, none that retracts, and
     * what was put right as it was put right.
     *
     * @return the events, in their order
     */
    public final List<ReferralEvent> effectiveEvents() {
        return History.effective(getEvents());
    }

    /**
     * Answers where the referral stands.
     *
     * @return the stage that the last event that counts has opened
     */
    public final ReferralStage stage() {
        return state().stage();
    }

    /**
     * Answers the day since which the referral has stood where it stands.
     *
     * @return the day of the event that opened the stage
     */
    public final LocalDate stageSince() {
        return state().since();
    }

    /**
     * Answers every category of concern that was raised and not retracted.
     *
     * @return the categories; none if none was raised
     */
    public final SortedSet<ConcernCategory> concerns() {
        return state().concerns();
    }

    /**
     * Adds an event to the history. Adding an event that is there already changes nothing.
     *
     * @param event the event
     * @return the referral with the event
     * @throws RefusedInputException if the event could not have happened, with the code of the reason and the pointer of
     *     the event: {@code referral.step} if it may not follow the stage, {@code referral.event-twice} if its id is that
     *     of another, {@code referral.recorded-order}, {@code referral.happened-order}, {@code referral.before-its-stage},
     *     {@code referral.another-group}, {@code referral.no-such-target}, {@code referral.too-many-events}, and for
     *     corrections {@code referral.retracts-nothing}, {@code referral.amends-nothing}, {@code
     *     referral.amends-another-kind}, {@code referral.nothing-left} and {@code referral.correction}
     */
    public final Referral apply(ReferralEvent event) {
        return getEvents().contains(event) ? this : toBuilder().addEvents(event).build();
    }

    /**
     * Adds events to the history. Corrections that were recorded at one moment are judged together, so that two of which
     * neither is possible without the other can be made: the group put right both where the place was agreed and where the
     * child started.
     *
     * @param events the events, in the order in which they were recorded; those that are there already change nothing
     * @return the referral with the events
     * @throws RefusedInputException if one of them could not have happened, as {@link #apply(ReferralEvent)} says
     */
    public final Referral apply(List<? extends ReferralEvent> events) {
        List<ReferralEvent> more = new ArrayList<>(events);
        more.removeAll(getEvents());
        return more.isEmpty() ? this : toBuilder().addAllEvents(more).build();
    }

    /**
     * Answers the referral as it was recorded up to a moment.
     *
     * @param moment the moment, inclusive
     * @return the referral with the events recorded until then; empty if there were none yet
     */
    public final Optional<Referral> asRecordedBy(Instant moment) {
        List<ReferralEvent> known = getEvents().stream()
                .filter(event -> !event.header().recordedAt().isAfter(moment))
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(toBuilder().events(known).build());
    }

    /**
     * Answers the referral as it was recorded up to the end of a day, by the clocks of the United Kingdom.
     *
     * @param day the day, inclusive
     * @return the referral with the events recorded until then; empty if there were none yet
     */
    public final Optional<Referral> asRecordedBy(LocalDate day) {
        return asRecordedBy(day.plusDays(1).atStartOfDay(CLOCKS).toInstant().minusNanos(1));
    }

    /**
     * Begins a referral.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this referral
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Referral}: one method for each accessor, named without its {@code get}. A method for a list or set
     * adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws {@link
     * IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableReferral.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
