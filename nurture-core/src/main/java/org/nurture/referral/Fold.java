package org.nurture.referral;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nurture.behaviour.BarrierToLearning;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.ObservationId;

/** Takes one effective event after another, and holds what they come to. Once published it is never changed. */
final class Fold {
    ReferralStage stage = ReferralStage.DRAFT;
    LocalDate since = LocalDate.MIN;

    @Nullable
    LocalDate submittedOn;

    @Nullable
    LocalDate startedOn;

    @Nullable
    LocalDate followedUpOn;

    @Nullable
    GroupId group;

    @Nullable
    Submitted submitted;

    @Nullable
    Accepted accepted;

    @Nullable
    ConsentRecorded consent;

    @Nullable
    PanelConvened panel;

    @Nullable
    PrioritySet priority;

    @Nullable
    Reviewed review;

    @Nullable
    StayExtended extension;

    @Nullable
    ReturnPlanned plan;

    @Nullable
    SetBack setBack;

    boolean described;
    int supportTried;
    int contraIndications;
    final Set<ConcernCategory> concerns = EnumSet.noneOf(ConcernCategory.class);
    final Set<BarrierToLearning> barriers = EnumSet.noneOf(BarrierToLearning.class);
    final SortedSet<ObservationId> observations = new TreeSet<>();
    final SortedSet<AssessmentId> assessments = new TreeSet<>();
    final SortedMap<EventId, TargetSet> targets = new TreeMap<>();
    final SortedSet<EventId> targetsMet = new TreeSet<>();
    final SortedMap<EventId, ReferredOnward> onward = new TreeMap<>();
    final SortedSet<String> overrides = new TreeSet<>();
    final SortedMap<EventId, Unrecognised> uninterpreted = new TreeMap<>();

    /** Takes an event, with the id by which its place was first known. */
    void take(ReferralEvent event, EventId place) {
        note(event, place);
        Optional<ReferralStage> opened = event.kind().opens();
        if (opened.isPresent()) {
            stage = opened.get();
            since = event.header().happenedOn();
        }
    }

    private void note(ReferralEvent event, EventId place) {
        LocalDate day = event.header().happenedOn();
        if (event instanceof ConcernRaised raised) {
            concerns.addAll(raised.categories());
            described |= raised.description().isPresent();
        } else if (event instanceof BarriersNoted noted) {
            barriers.addAll(noted.barriers());
        } else if (event instanceof ObservationAdded added) {
            observations.add(added.observation());
        } else if (event instanceof AssessmentAdded added) {
            assessments.add(added.assessment());
        } else if (event instanceof TargetSet set) {
            // A target keeps its id when its wording is put right.
            targets.put(place, set);
        } else if (event instanceof TargetMet met) {
            targetsMet.add(met.target());
        } else if (event instanceof Reviewed reviewed) {
            review = reviewed;
        } else if (event instanceof SupportTried) {
            supportTried++;
        } else if (event instanceof ContraIndicationNoted) {
            contraIndications++;
        } else if (event instanceof Overridden overridden) {
            overrides.add(overridden.rule());
        } else if (event instanceof ReferredOnward referred) {
            onward.put(place, referred);
        } else if (event instanceof ConsentRecorded recorded) {
            consent = recorded;
        } else if (event instanceof PrioritySet set) {
            priority = set;
        } else if (event instanceof Submitted handedIn) {
            submitted = handedIn;
            submittedOn = day;
        } else if (event instanceof PanelConvened convened) {
            panel = convened;
        } else if (event instanceof Accepted agreed) {
            accepted = agreed;
            group = agreed.group();
        } else if (event instanceof PutOnWaitingList) {
            accepted = null;
            group = null;
        } else if (event instanceof Started) {
            startedOn = day;
        } else if (event instanceof StayExtended extended) {
            extension = extended;
        } else if (event instanceof ReturnPlanned planned) {
            plan = planned;
            setBack = null;
        } else if (event instanceof SetBack back) {
            setBack = back;
        } else if (event instanceof FollowedUp) {
            followedUpOn = day;
        } else if (event instanceof Unrecognised later) {
            uninterpreted.put(place, later);
        }
    }

    /** Everything, for comparing. */
    List<@Nullable Object> all() {
        return Arrays.asList(
                stage,
                since,
                submittedOn,
                startedOn,
                followedUpOn,
                group,
                submitted,
                accepted,
                consent,
                panel,
                priority,
                review,
                extension,
                plan,
                setBack,
                described,
                supportTried,
                contraIndications,
                concerns,
                barriers,
                observations,
                assessments,
                targets,
                targetsMet,
                onward,
                overrides,
                uninterpreted);
    }
}
