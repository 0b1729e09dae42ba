package org.nurture.referral;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nurture.behaviour.BarrierToLearning;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.ObservationId;

/**
 * Where a referral stands, worked out from its history: what was retracted does not count, and what was put right counts
 * as it was put right. Two histories that come to the same in another order have equal states.
 *
 * <p>{@link Referral#state()} makes it. Immutable.
 */
public final class ReferralState {
    private final Fold fold;

    ReferralState(Fold fold) {
        this.fold = fold;
    }

    /**
     * Answers where the referral stands.
     *
     * @return the stage that the last event that counts has opened
     */
    public ReferralStage stage() {
        return fold.stage;
    }

    /**
     * Answers the day since which it has stood there.
     *
     * @return the day on which the event that opened the stage happened
     */
    public LocalDate since() {
        return fold.since;
    }

    /**
     * Answers when it was handed in.
     *
     * @return the day; empty if it is still being written
     */
    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(fold.submittedOn);
    }

    /**
     * Answers when the child began to attend.
     *
     * @return the day; empty if the child has not begun
     */
    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(fold.startedOn);
    }

    /**
     * Answers the group in which a place was agreed.
     *
     * @return the group; empty if none was, or the place fell through
     */
    public Optional<GroupId> group() {
        return Optional.ofNullable(fold.group);
    }

    /**
     * Answers the agreement to a place, with its conditions.
     *
     * @return the event; empty if no place was agreed, or it fell through
     */
    public Optional<Accepted> acceptance() {
        return Optional.ofNullable(fold.accepted);
    }

    /**
     * Answers how parents or carers stand to a place.
     *
     * @return what was recorded last; empty if nothing was, which is neither given nor refused
     */
    public Optional<ConsentRecorded> consent() {
        return Optional.ofNullable(fold.consent);
    }

    /**
     * Answers the panel that has or had the referral last.
     *
     * @return the event; empty if no panel has had it
     */
    public Optional<PanelConvened> panel() {
        return Optional.ofNullable(fold.panel);
    }

    /**
     * Answers how urgent a place is.
     *
     * @return what was said last; empty if nothing was
     */
    public Optional<PrioritySet> priority() {
        return Optional.ofNullable(fold.priority);
    }

    /**
     * Answers the last review of the stay.
     *
     * @return the event; empty if the stay was never reviewed
     */
    public Optional<Reviewed> lastReview() {
        return Optional.ofNullable(fold.review);
    }

    /**
     * Answers the last extension of the stay.
     *
     * @return the event; empty if the stay was never extended
     */
    public Optional<StayExtended> extension() {
        return Optional.ofNullable(fold.extension);
    }

    /**
     * Answers the plan of the return.
     *
     * @return the plan that was made last; empty if there is none
     */
    public Optional<ReturnPlanned> returnPlan() {
        return Optional.ofNullable(fold.plan);
    }

    /**
     * Answers in how many half-days a week the child is to be in the base class, by the return so far.
     *
     * @param day the day asked about
     * @return the number of the last set-back, or else of the step of the plan that holds on the day; empty if neither is
     */
    public OptionalInt baseClassHalfDays(LocalDate day) {
        SetBack back = fold.setBack;
        if (back != null && !back.header().happenedOn().isAfter(day)) {
            return OptionalInt.of(back.baseClassHalfDays());
        }
        OptionalInt found = OptionalInt.empty();
        for (ReturnStep step : returnPlan().map(ReturnPlanned::steps).orElse(List.of())) {
            if (!step.from().isAfter(day)) {
                found = OptionalInt.of(step.baseClassHalfDays());
            }
        }
        return found;
    }

    /**
     * Answers when somebody last looked how the child does after the return.
     *
     * @return the day; empty if nobody has
     */
    public Optional<LocalDate> followedUpOn() {
        return Optional.ofNullable(fold.followedUpOn);
    }

    /**
     * Answers what causes concern.
     *
     * @return every category that was raised; none if none was
     */
    public SortedSet<ConcernCategory> concerns() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(fold.concerns));
    }

    /**
     * Answers what stands between the child and learning.
     *
     * @return every barrier that was noted; none if none was
     */
    public SortedSet<BarrierToLearning> barriers() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(fold.barriers));
    }

    /**
     * Answers the observations among the evidence.
     *
     * @return their ids; none if none was added
     */
    public SortedSet<ObservationId> observations() {
        return Collections.unmodifiableSortedSet(fold.observations);
    }

    /**
     * Answers the assessments among the evidence.
     *
     * @return their ids; none if none was added
     */
    public SortedSet<AssessmentId> assessments() {
        return Collections.unmodifiableSortedSet(fold.assessments);
    }

    /**
     * Answers the targets that were set.
     *
     * @return the events that set them, in the order of their ids; none if none was set
     */
    public List<TargetSet> targets() {
        return List.copyOf(fold.targets.values());
    }

    /**
     * Answers the targets that are met.
     *
     * @return the ids of the events that set them; none if none is met
     */
    public SortedSet<EventId> targetsMet() {
        return Collections.unmodifiableSortedSet(fold.targetsMet);
    }

    /**
     * Answers where the child was referred onward.
     *
     * @return the events, in the order of their ids; none if the child was not
     */
    public List<ReferredOnward> referredOnward() {
        return List.copyOf(fold.onward.values());
    }

    /**
     * Answers how often support that was tried before was recorded.
     *
     * @return 0 or more; 0 says that nothing is recorded, not that nothing was tried
     */
    public int supportTried() {
        return fold.supportTried;
    }

    /**
     * Answers how often a reason to look closely was noted.
     *
     * @return 0 or more
     */
    public int contraIndications() {
        return fold.contraIndications;
    }

    /**
     * Answers which rules a professional has set aside.
     *
     * @return their ids; none if none was
     */
    public SortedSet<String> overrides() {
        return Collections.unmodifiableSortedSet(fold.overrides);
    }

    /**
     * Answers the events of kinds that a later version has added. What they did is not known, so that everything else here
     * is what this version can tell, and may be out of date.
     *
     * @return the events, in the order of their ids; none if every event was understood
     */
    public List<Unrecognised> uninterpreted() {
        return List.copyOf(fold.uninterpreted.values());
    }

    Fold fold() {
        return fold;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReferralState state && fold.all().equals(state.fold.all());
    }

    @Override
    public int hashCode() {
        return fold.all().hashCode();
    }

    /** Shows the stage and the day, and nothing of the child. */
    @Override
    public String toString() {
        return "ReferralState[" + stage() + " since " + since() + "]";
    }
}
