package org.nurture.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    /** When a place was first agreed, put on the waiting list, or declined. */
    @Nullable
    LocalDate decidedOn;

    @Nullable
    LocalDate followedUpOn;

    /** The day before which the longest extension lets the child stay. */
    @Nullable
    LocalDate extendedUntil;

    @Nullable
    GroupId group;

    @Nullable
    Submitted submitted;

    @Nullable
    Accepted accepted;

    @Nullable
    Started started;

    /** The id by which the place of the start was first known. */
    @Nullable
    EventId startedAs;

    @Nullable
    PanelConvened panel;

    @Nullable
    PrioritySet priority;

    @Nullable
    Reviewed review;

    @Nullable
    StayExtended extension;

    /** Whether any event was taken. */
    boolean begun;

    boolean described;
    int supportTried;
    int contraIndications;
    final Set<ConcernCategory> concerns = EnumSet.noneOf(ConcernCategory.class);
    final Set<BarrierToLearning> barriers = EnumSet.noneOf(BarrierToLearning.class);

    /** As they were named, maybe twice: they are put into their order when somebody asks. */
    final List<ObservationId> observations = new ArrayList<>();

    /** As they were named, maybe twice. */
    final List<AssessmentId> assessments = new ArrayList<>();

    final SortedMap<EventId, TargetSet> targets = new TreeMap<>();
    final SortedSet<EventId> targetsMet = new TreeSet<>();
    final SortedMap<EventId, ReferredOnward> onward = new TreeMap<>();
    final SortedMap<EventId, Overridden> overrides = new TreeMap<>();

    /** The steps of the overrides that do not name theirs themselves. */
    final SortedMap<EventId, EventId> overridden = new TreeMap<>();

    /** In the order in which they happened, and of one day in the order of the history. */
    final List<ConsentRecorded> consents = new ArrayList<>(2);

    final GradedReturn baseClass = new GradedReturn();
    final SortedMap<EventId, Unrecognised> uninterpreted = new TreeMap<>();

    /** For every event that put another right, the id of the event that took the place first. */
    private final Map<EventId, EventId> firsts;

    Fold(Map<EventId, EventId> firsts) {
        this.firsts = firsts;
    }

    /** The id by which the place of an event was first known. */
    EventId first(EventId id) {
        return firsts.getOrDefault(id, id);
    }

    /** Takes an event, with the id by which its place was first known and the day on which it happened. */
    void take(ReferralEvent event, ReferralEventKind kind, EventId place, LocalDate day) {
        begun = true;
        if (overrides.size() > overridden.size()) {
            bind(kind, place);
        }
        note(event, day, place);
        Optional<ReferralStage> opened = kind.opens();
        if (opened.isPresent()) {
            stage = opened.get();
            since = day;
        }
    }

    private void note(ReferralEvent event, LocalDate day, EventId place) {
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
            targetsMet.add(first(met.target()));
        } else if (event instanceof Reviewed reviewed) {
            review = later(review, reviewed);
        } else if (event instanceof SupportTried) {
            supportTried++;
        } else if (event instanceof ContraIndicationNoted) {
            contraIndications++;
        } else if (event instanceof Overridden overriding) {
            overrides.put(place, overriding);
        } else if (event instanceof ReferredOnward referred) {
            onward.put(place, referred);
        } else if (event instanceof ConsentRecorded recorded) {
            int at = consents.size();
            while (at > 0 && consents.get(at - 1).header().happenedOn().isAfter(day)) {
                at--;
            }
            consents.add(at, recorded);
        } else if (event instanceof PrioritySet set) {
            priority = later(priority, set);
        } else if (event instanceof Submitted handedIn) {
            submitted = handedIn;
            submittedOn = day;
        } else if (event instanceof PanelConvened convened) {
            panel = convened;
        } else if (event instanceof Accepted agreed) {
            accepted = agreed;
            group = agreed.group();
            decide(day);
        } else if (event instanceof PutOnWaitingList) {
            accepted = null;
            group = null;
            decide(day);
        } else if (event instanceof Declined) {
            decide(day);
        } else if (event instanceof Started start) {
            started = start;
            startedAs = place;
            startedOn = day;
        } else if (event instanceof StayExtended extended) {
            extension = later(extension, extended);
            boolean longer = extendedUntil == null || extended.untilExclusive().isAfter(extendedUntil);
            extendedUntil = longer ? extended.untilExclusive() : extendedUntil;
        } else if (event instanceof ReturnPlanned || event instanceof SetBack) {
            baseClass.take(event, place, stage == ReferralStage.RETURNING);
        } else if (event instanceof FollowedUp) {
            followedUpOn = followedUpOn == null || day.isAfter(followedUpOn) ? day : followedUpOn;
        } else if (event instanceof Unrecognised later) {
            uninterpreted.put(place, later);
        }
    }

    /** Of two events of a kind the one that happened later; of one day, the one that comes later in the history. */
    private static <T extends ReferralEvent> T later(@Nullable T before, T event) {
        return before != null
                        && event.header().happenedOn().isBefore(before.header().happenedOn())
                ? before
                : event;
    }

    private void decide(LocalDate day) {
        decidedOn = decidedOn == null ? day : decidedOn;
    }

    /** Older documents do not say for which step a rule was set aside: it is the next before which the rule is asked. */
    private void bind(ReferralEventKind kind, EventId place) {
        ReferralRules.before(kind)
                .ifPresent(book -> overrides.forEach((override, overriding) -> {
                    if (overriding.step().isEmpty()
                            && book.rule(overriding.rule()).isPresent()) {
                        overridden.putIfAbsent(override, place);
                    }
                }));
    }

    /** The overrides of a step, which is named by the id by which its place was first known. */
    List<Overridden> overridesOf(EventId step) {
        List<Overridden> of = new ArrayList<>();
        overrides.forEach((override, overriding) -> {
            EventId own = overriding.step().map(this::first).orElse(overridden.get(override));
            if (step.equals(own)) {
                of.add(overriding);
            }
        });
        return of;
    }

    /** Everything, for comparing. */
    List<@Nullable Object> all() {
        return Arrays.asList(
                stage,
                since,
                submittedOn,
                startedOn,
                decidedOn,
                followedUpOn,
                extendedUntil,
                group,
                submitted,
                accepted,
                started,
                startedAs,
                panel,
                priority,
                review,
                extension,
                described,
                supportTried,
                contraIndications,
                concerns,
                barriers,
                new TreeSet<>(observations),
                new TreeSet<>(assessments),
                targets,
                targetsMet,
                onward,
                overrides,
                overridden,
                consents,
                baseClass.movements(),
                uninterpreted);
    }
}
