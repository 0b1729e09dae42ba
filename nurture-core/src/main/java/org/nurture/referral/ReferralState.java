package org.nurture.referral;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

    /** In their order; made when they are first asked for, and then kept. */
    private @Nullable SortedSet<ObservationId> observations;

    /** In their order; made when they are first asked for, and then kept. */
    private @Nullable SortedSet<AssessmentId> assessments;

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
     * Answers when it was first decided: a place agreed, the child put on the waiting list, or no place offered.
     *
     * @return the day; empty if nothing was decided yet
     */
    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(fold.decidedOn);
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
     * @return what they said last, by the day on which they said it; empty if nothing is recorded, which is neither given
     *     nor refused
     */
    public Optional<ConsentRecorded> consent() {
        return fold.consents.isEmpty() ? Optional.empty() : Optional.of(fold.consents.get(fold.consents.size() - 1));
    }

    /**
     * Answers how parents or carers stood to a place on a day.
     *
     * @param day the day
     * @return what they said last until then, that day included; empty if nothing that they said by then is recorded
     */
    public Optional<ConsentRecorded> consent(LocalDate day) {
        Optional<ConsentRecorded> found = Optional.empty();
        for (ConsentRecorded recorded : fold.consents) {
            if (!recorded.header().happenedOn().isAfter(day)) {
                found = Optional.of(recorded);
            }
        }
        return found;
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
     * @return what was said last, by the day on which it was said, with the reasons in its header; empty if nothing was
     */
    public Optional<PrioritySet> priority() {
        return Optional.ofNullable(fold.priority);
    }

    /**
     * Answers the last review of the stay, by the day on which it was held.
     *
     * @return the event; empty if the stay was never reviewed
     */
    public Optional<Reviewed> lastReview() {
        return Optional.ofNullable(fold.review);
    }

    /**
     * Answers the last extension of the stay, by the day on which it was granted. An earlier one may last longer.
     *
     * @return the event; empty if the stay was never extended
     */
    public Optional<StayExtended> extension() {
        return Optional.ofNullable(fold.extension);
    }

    /**
     * Answers the day before which the child may stay by the longest extension.
     *
     * @return the day, exclusive; empty if the stay was never extended
     */
    public Optional<LocalDate> extendedUntil() {
        return Optional.ofNullable(fold.extendedUntil);
    }

    /**
     * Answers the plan of the return.
     *
     * @return the plan that was made last, which may not have begun; empty if there is none
     */
    public Optional<ReturnPlanned> returnPlan() {
        return fold.baseClass.lastPlan().map(movement -> (ReturnPlanned) movement.event());
    }

    /**
     * Answers in how many half-days a week the child is to be in the base class, by the return so far. A plan holds from
     * its first step on, until a plan or a set-back that was made after it begins; a set-back holds from its day on, until a
     * plan that was made after it begins.
     *
     * @param day the day asked about
     * @return 0 to 10 inclusive; empty if no plan and no set-back had begun
     */
    public OptionalInt baseClassHalfDays(LocalDate day) {
        return fold.baseClass.on(day);
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
        SortedSet<ObservationId> known = observations;
        if (known == null) {
            known = sorted(fold.observations);
            observations = known;
        }
        return known;
    }

    /**
     * Answers the assessments among the evidence.
     *
     * @return their ids; none if none was added
     */
    public SortedSet<AssessmentId> assessments() {
        SortedSet<AssessmentId> known = assessments;
        if (known == null) {
            known = sorted(fold.assessments);
            assessments = known;
        }
        return known;
    }

    /**
     * Answers the targets that were set.
     *
     * @return the targets as they read now, each by the id of the event that first set it, which it keeps when its wording
     *     is put right; none if none was set
     */
    public SortedMap<EventId, TargetSet> targets() {
        return Collections.unmodifiableSortedMap(fold.targets);
    }

    /**
     * Answers the targets that are met.
     *
     * @return the keys of those of {@link #targets} that are met; none if none is
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
     * Answers which rules a professional has set aside, for whatever step.
     *
     * @return their ids; none if none was
     */
    public SortedSet<String> overrides() {
        SortedSet<String> rules = new TreeSet<>();
        fold.overrides.values().forEach(override -> rules.add(override.rule()));
        return Collections.unmodifiableSortedSet(rules);
    }

    /**
     * Answers which rules a professional has set aside for a step.
     *
     * @param step the id of the event that was recorded nevertheless, or of one that puts it right
     * @return their ids; none if none was set aside for it
     */
    public SortedSet<String> overrides(EventId step) {
        SortedSet<String> rules = new TreeSet<>();
        fold.overridesOf(fold.first(step)).forEach(override -> rules.add(override.rule()));
        return Collections.unmodifiableSortedSet(rules);
    }

    /**
     * Answers how the child began to attend.
     *
     * @return the event, as it was put right; empty if the child has not begun
     */
    public Optional<Started> started() {
        return Optional.ofNullable(fold.started);
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

    private static <T extends Comparable<T>> SortedSet<T> sorted(List<T> named) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(named));
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
