package org.nurture.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.nurture.behaviour.AreaOfGain;
import org.nurture.behaviour.BarrierToLearning;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.group.AgreementStatus;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.privacy.Narrative;

/** Histories for tests: one that leads to each stage, and random ones that could have happened. */
final class Histories {
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 8);
    static final Instant FIRST_MOMENT = Instant.parse("2025-09-08T09:00:00Z");
    static final GroupId GROUP = GroupId.of("g-1");
    static final String SECRET = "secret words of a child";

    private static final Map<ReferralStage, List<ReferralEventKind>> WAYS = new EnumMap<>(Map.ofEntries(
            Map.entry(ReferralStage.DRAFT, List.of(ReferralEventKind.DRAFTED)),
            Map.entry(ReferralStage.SUBMITTED, List.of(ReferralEventKind.DRAFTED, ReferralEventKind.SUBMITTED)),
            Map.entry(
                    ReferralStage.GATHERING_EVIDENCE,
                    List.of(ReferralEventKind.SUBMITTED, ReferralEventKind.GATHERING_BEGUN)),
            Map.entry(
                    ReferralStage.WITH_THE_PANEL,
                    List.of(ReferralEventKind.SUBMITTED, ReferralEventKind.PANEL_CONVENED)),
            Map.entry(
                    ReferralStage.WAITING,
                    List.of(
                            ReferralEventKind.SUBMITTED,
                            ReferralEventKind.PANEL_CONVENED,
                            ReferralEventKind.PUT_ON_WAITING_LIST)),
            Map.entry(
                    ReferralStage.ACCEPTED,
                    List.of(ReferralEventKind.SUBMITTED, ReferralEventKind.PANEL_CONVENED, ReferralEventKind.ACCEPTED)),
            Map.entry(
                    ReferralStage.ATTENDING,
                    List.of(
                            ReferralEventKind.SUBMITTED,
                            ReferralEventKind.PANEL_CONVENED,
                            ReferralEventKind.TARGET_SET,
                            ReferralEventKind.ACCEPTED,
                            ReferralEventKind.STARTED)),
            Map.entry(
                    ReferralStage.RETURNING,
                    List.of(
                            ReferralEventKind.SUBMITTED,
                            ReferralEventKind.PANEL_CONVENED,
                            ReferralEventKind.TARGET_SET,
                            ReferralEventKind.ACCEPTED,
                            ReferralEventKind.STARTED,
                            ReferralEventKind.RETURN_BEGUN)),
            Map.entry(
                    ReferralStage.COMPLETED,
                    List.of(
                            ReferralEventKind.SUBMITTED,
                            ReferralEventKind.PANEL_CONVENED,
                            ReferralEventKind.ACCEPTED,
                            ReferralEventKind.STARTED,
                            ReferralEventKind.RETURN_BEGUN,
                            ReferralEventKind.COMPLETED)),
            Map.entry(ReferralStage.DECLINED, List.of(ReferralEventKind.SUBMITTED, ReferralEventKind.DECLINED)),
            Map.entry(ReferralStage.WITHDRAWN, List.of(ReferralEventKind.SUBMITTED, ReferralEventKind.WITHDRAWN)),
            Map.entry(
                    ReferralStage.ENTERED_IN_ERROR,
                    List.of(ReferralEventKind.SUBMITTED, ReferralEventKind.MARKED_IN_ERROR))));

    private Histories() {}

    static Referral.Builder referral() {
        return Referral.builder()
                .id(ReferralId.of("r-1"))
                .pupil(PupilToken.of("secret-child"))
                .homeSchool(SchoolId.of("s-1"));
    }

    /** A header of the given place in a history: each a day and a moment after the last. */
    static EventHeader header(int number) {
        return header("e-" + number, number);
    }

    static EventHeader header(String id, int number) {
        return EventHeader.of(
                EventId.of(id), Role.SENCO, FIRST_DAY.plusDays(number), FIRST_MOMENT.plus(number, ChronoUnit.DAYS));
    }

    /** A referral that stands in a stage. */
    static Referral at(ReferralStage stage) {
        return of(WAYS.get(stage));
    }

    static Referral of(List<ReferralEventKind> kinds) {
        List<ReferralEvent> events = new ArrayList<>();
        for (ReferralEventKind kind : kinds) {
            events.add(event(kind, header(events.size()), events, 0));
        }
        return referral().events(events).build();
    }

    /** An event of a kind that fits a history if any of the kind does. */
    static ReferralEvent event(ReferralEventKind kind, EventHeader header, List<ReferralEvent> history, int choice) {
        EventHeader reasoned = header.because(Narrative.of(SECRET)).onAuthority(SECRET);
        return switch (kind) {
            case DRAFTED -> new Drafted(header);
            case SUBMITTED -> new Submitted(header);
            case CONCERN_RAISED ->
                new ConcernRaised(
                        header,
                        new TreeSet<>(Set.of(pick(ConcernCategory.values(), choice))),
                        Optional.of(Narrative.of(SECRET)));
            case BARRIERS_NOTED ->
                new BarriersNoted(header, new TreeSet<>(Set.of(pick(BarrierToLearning.values(), choice))));
            case SUPPORT_TRIED -> new SupportTried(header, Narrative.of(SECRET), Optional.empty());
            case OBSERVATION_ADDED -> new ObservationAdded(header, ObservationId.of("o-" + choice % 3));
            case ASSESSMENT_ADDED -> new AssessmentAdded(header, AssessmentId.of("a-" + choice % 3));
            case CONTRA_INDICATION_NOTED -> new ContraIndicationNoted(header, Narrative.of(SECRET));
            case CONSENT_RECORDED -> new ConsentRecorded(header, pick(AgreementStatus.values(), choice));
            case GATHERING_BEGUN -> new GatheringBegun(header);
            case PANEL_CONVENED -> new PanelConvened(header, List.of(Role.SENCO, Role.HEADTEACHER));
            case PRIORITY_SET -> new PrioritySet(header, pick(Priority.values(), choice));
            case PUT_ON_WAITING_LIST -> new PutOnWaitingList(header);
            case ACCEPTED -> new Accepted(header, GROUP, List.of());
            case TARGET_SET -> new TargetSet(header, pick(AreaOfGain.values(), choice), Narrative.of(SECRET));
            case STARTED -> new Started(header, GROUP);
            case TARGET_MET -> new TargetMet(header, target(history));
            case REVIEWED -> new Reviewed(header, pick(ReviewOutcome.values(), choice));
            case STAY_EXTENDED -> new StayExtended(header, header.happenedOn().plusDays(100 + choice));
            case RETURN_PLANNED ->
                new ReturnPlanned(
                        header,
                        List.of(
                                new ReturnStep(header.happenedOn(), 2),
                                new ReturnStep(header.happenedOn().plusDays(14), 4 + choice % 6)));
            case RETURN_BEGUN -> new ReturnBegun(header);
            case SET_BACK -> new SetBack(reasoned, choice % 11);
            case COMPLETED -> new Completed(header);
            case FOLLOWED_UP -> new FollowedUp(header, Narrative.of(SECRET));
            case REFERRED_ONWARD ->
                new ReferredOnward(header, pick(OnwardDestination.values(), choice), Optional.of(SECRET));
            case DECLINED -> new Declined(header);
            case WITHDRAWN -> new Withdrawn(header);
            case OVERRIDDEN -> Overridden.of(reasoned, "referral.agreement");
            case RETRACTED ->
                new Retracted(
                        header,
                        history.isEmpty()
                                ? EventId.of("none")
                                : history.get(choice % history.size()).header().id());
            case MARKED_IN_ERROR -> new MarkedInError(header);
            case UNRECOGNISED -> new Unrecognised(header, "moved-to-another-school");
        };
    }

    private static EventId target(List<ReferralEvent> history) {
        return history.stream()
                .filter(TargetSet.class::isInstance)
                .map(event -> event.header().id())
                .findFirst()
                .orElse(EventId.of("none"));
    }

    /** A random history that could have happened, corrections included; the same for the same seed. */
    static Referral random(long seed, int length) {
        Random random = new Random(seed);
        List<ReferralEvent> events = new ArrayList<>();
        events.add(random.nextBoolean() ? new Drafted(header(0)) : new Submitted(header(0)));
        return grown(referral(), events, random, length - 1, "e-");
    }

    /** A history with random events added that could have happened. */
    static Referral grow(Referral referral, long seed, int length, String prefix) {
        return grown(referral.toBuilder(), new ArrayList<>(referral.getEvents()), new Random(seed), length, prefix);
    }

    private static Referral grown(
            Referral.Builder builder, List<ReferralEvent> events, Random random, int length, String prefix) {
        Instant last = events.get(events.size() - 1).header().recordedAt();
        int number = (int) ChronoUnit.DAYS.between(FIRST_MOMENT, last);
        int wanted = events.size() + length;
        for (int tries = 0; events.size() < wanted && tries < length * 40; tries++) {
            ReferralEventKind kind = pick(ReferralEventKind.values(), random.nextInt(1000));
            // Most walks should go on; a few ends among many steps are enough.
            boolean ends =
                    kind.opens().filter(ReferralStage::closed).isPresent() || kind == ReferralEventKind.RETRACTED;
            if (kind == ReferralEventKind.UNRECOGNISED || ends && random.nextInt(8) > 0) {
                continue;
            }
            number += random.nextInt(2);
            EventHeader header = header(prefix + (events.size() + 1) + "-" + tries, number);
            if (random.nextInt(6) == 0) {
                ReferralEvent wrong = events.get(random.nextInt(events.size()));
                header = EventHeader.of(
                                header.id(), Role.HEADTEACHER, wrong.header().happenedOn(), header.recordedAt())
                        .amending(wrong.header().id());
                kind = wrong.kind();
            }
            ReferralEvent event = event(kind, header, events, random.nextInt(60));
            events.add(event);
            if (History.fault(events).isPresent()) {
                events.remove(events.size() - 1);
            }
        }
        return builder.events(events).build();
    }

    private static <T> T pick(T[] values, int choice) {
        return values[choice % values.length];
    }
}
