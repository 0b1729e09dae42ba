package org.nurture.referral;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.identity.EventId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.SchoolId;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * A child's referral to nurture provision, from first worry to return to class. It is its history: where it stands is
 * worked out.
 *
 * <p>Which step may follow which is for rules to say. Refused here is only what cannot be: a history without a
 * beginning, an event id twice, events recorded out of order, a retraction of nothing.
 */
@Value.Immutable
@NurtureStyle
public abstract class Referral {
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

    /** A history has a beginning and runs one way. */
    @Value.Check
    void checkHistory() {
        Set<EventId> seen = new HashSet<>();
        for (int i = 0; i < getEvents().size(); i++) {
            ReferralEvent event = getEvents().get(i);
            Pointer place = Pointer.ROOT.child("events").child(i);
            if (i == 0 && !(event instanceof Drafted) && !(event instanceof Submitted)) {
                throw RefusedInputException.at(place, "referral.beginning");
            }
            if (i > 0
                    && event.header()
                            .recordedAt()
                            .isBefore(getEvents().get(i - 1).header().recordedAt())) {
                throw RefusedInputException.at(place.child("header").child("recordedAt"), "referral.recorded-order");
            }
            if (event instanceof Retracted retracted && !seen.contains(retracted.event())) {
                throw RefusedInputException.at(place.child("event"), "referral.retracts-nothing");
            }
            if (!seen.add(event.header().id())) {
                throw RefusedInputException.at(place.child("header").child("id"), "referral.event-twice");
            }
        }
        if (getEvents().isEmpty()) {
            throw RefusedInputException.at(Pointer.ROOT.child("events"), "referral.beginning");
        }
    }

    /**
     * Answers the events that count: all but those retracted and the retractions.
     *
     * @return the events, in their order
     */
    public final List<ReferralEvent> effectiveEvents() {
        Set<EventId> retracted = new HashSet<>();
        for (ReferralEvent event : getEvents()) {
            if (event instanceof Retracted retraction) {
                retracted.add(retraction.event());
            }
        }
        return getEvents().stream()
                .filter(event -> !(event instanceof Retracted))
                .filter(event -> !retracted.contains(event.header().id()))
                .toList();
    }

    /**
     * Answers where the referral stands.
     *
     * @return the stage that the last event that counts has opened; a draft if none is left that opens one
     */
    public final ReferralStage stage() {
        ReferralStage stage = ReferralStage.DRAFT;
        for (ReferralEvent event : effectiveEvents()) {
            stage = event.opens().orElse(stage);
        }
        return stage;
    }

    /**
     * Answers the day since which the referral has stood where it stands.
     *
     * @return the day of the event that opened the stage; of the first event if none is left that opens one
     */
    public final LocalDate stageSince() {
        LocalDate since = getEvents().get(0).header().happenedOn();
        for (ReferralEvent event : effectiveEvents()) {
            if (event.opens().isPresent()) {
                since = event.header().happenedOn();
            }
        }
        return since;
    }

    /**
     * Answers every category of concern that was raised and not retracted.
     *
     * @return the categories; none if none was raised
     */
    public final SortedSet<ConcernCategory> concerns() {
        SortedSet<ConcernCategory> concerns = new TreeSet<>();
        for (ReferralEvent event : effectiveEvents()) {
            if (event instanceof ConcernRaised raised) {
                concerns.addAll(raised.categories());
            }
        }
        return Collections.unmodifiableSortedSet(concerns);
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
