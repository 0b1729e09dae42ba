package org.nurture.referral;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of event in the life of a referral: in which stages each may happen, and which stage it opens.
 *
 * <p>This table is the whole of what may follow what. No published source lays the order down, so it holds only what
 * cannot be otherwise: nobody attends who was not accepted, and nobody is accepted who was not referred. There are
 * schools without a panel, so a place may be agreed as soon as the referral is handed in; whether that is enough, and all
 * else that guidance asks before a step, is for the books of {@link ReferralRules}, which has a table of them.
 *
 * <p>There is no way from returning back to attending. A return that fails is set back ({@link SetBack}), down to no
 * half-day in the base class at all, and planned anew: the child attends the group all the while, is reviewed as before, and
 * the history keeps that a return was tried.
 */
public enum ReferralEventKind {
    /** {@link Drafted}: it only ever begins a history. */
    DRAFTED(Drafted.class, Optional.of(ReferralStage.DRAFT), EnumSet.noneOf(ReferralStage.class)),
    /** {@link Submitted}: it may also begin a history. */
    SUBMITTED(Submitted.class, Optional.of(ReferralStage.SUBMITTED), EnumSet.of(ReferralStage.DRAFT)),
    /** {@link ConcernRaised}: while the referral is open. */
    CONCERN_RAISED(ConcernRaised.class, Optional.empty(), EnumSet.range(ReferralStage.DRAFT, ReferralStage.RETURNING)),
    /** {@link BarriersNoted}: while the referral is open. */
    BARRIERS_NOTED(BarriersNoted.class, Optional.empty(), EnumSet.range(ReferralStage.DRAFT, ReferralStage.RETURNING)),
    /** {@link SupportTried}: while the referral is open. */
    SUPPORT_TRIED(SupportTried.class, Optional.empty(), EnumSet.range(ReferralStage.DRAFT, ReferralStage.RETURNING)),
    /** {@link ObservationAdded}: while the referral is open. */
    OBSERVATION_ADDED(
            ObservationAdded.class, Optional.empty(), EnumSet.range(ReferralStage.DRAFT, ReferralStage.RETURNING)),
    /** {@link AssessmentAdded}: while the referral is open. */
    ASSESSMENT_ADDED(
            AssessmentAdded.class, Optional.empty(), EnumSet.range(ReferralStage.DRAFT, ReferralStage.RETURNING)),
    /** {@link ContraIndicationNoted}: while the referral is open. */
    CONTRA_INDICATION_NOTED(
            ContraIndicationNoted.class, Optional.empty(), EnumSet.range(ReferralStage.DRAFT, ReferralStage.RETURNING)),
    /** {@link ConsentRecorded}: while the referral is open. */
    CONSENT_RECORDED(
            ConsentRecorded.class, Optional.empty(), EnumSet.range(ReferralStage.DRAFT, ReferralStage.RETURNING)),
    /** {@link GatheringBegun}: once handed in; a panel may ask for more evidence. */
    GATHERING_BEGUN(
            GatheringBegun.class,
            Optional.of(ReferralStage.GATHERING_EVIDENCE),
            EnumSet.of(ReferralStage.SUBMITTED, ReferralStage.WITH_THE_PANEL)),
    /** {@link PanelConvened}: once handed in; a panel may meet again, and may look at its waiting list. */
    PANEL_CONVENED(
            PanelConvened.class,
            Optional.of(ReferralStage.WITH_THE_PANEL),
            EnumSet.of(
                    ReferralStage.SUBMITTED,
                    ReferralStage.GATHERING_EVIDENCE,
                    ReferralStage.WITH_THE_PANEL,
                    ReferralStage.WAITING)),
    /** {@link PrioritySet}: from submission until there is a place. */
    PRIORITY_SET(
            PrioritySet.class,
            Optional.empty(),
            EnumSet.of(
                    ReferralStage.SUBMITTED,
                    ReferralStage.GATHERING_EVIDENCE,
                    ReferralStage.WITH_THE_PANEL,
                    ReferralStage.WAITING)),
    /** {@link PutOnWaitingList}: by a panel; an accepted child waits again when the place falls through. */
    PUT_ON_WAITING_LIST(
            PutOnWaitingList.class,
            Optional.of(ReferralStage.WAITING),
            EnumSet.of(ReferralStage.WITH_THE_PANEL, ReferralStage.ACCEPTED)),
    /** {@link Accepted}: once handed in, by a panel, from the waiting list, or where there is neither. */
    ACCEPTED(
            Accepted.class,
            Optional.of(ReferralStage.ACCEPTED),
            EnumSet.of(
                    ReferralStage.SUBMITTED,
                    ReferralStage.GATHERING_EVIDENCE,
                    ReferralStage.WITH_THE_PANEL,
                    ReferralStage.WAITING)),
    /** {@link TargetSet}: from the evidence on. */
    TARGET_SET(
            TargetSet.class,
            Optional.empty(),
            EnumSet.of(
                    ReferralStage.GATHERING_EVIDENCE,
                    ReferralStage.WITH_THE_PANEL,
                    ReferralStage.WAITING,
                    ReferralStage.ACCEPTED,
                    ReferralStage.ATTENDING,
                    ReferralStage.RETURNING)),
    /** {@link Started}: in the group that was agreed. */
    STARTED(Started.class, Optional.of(ReferralStage.ATTENDING), EnumSet.of(ReferralStage.ACCEPTED)),
    /** {@link TargetMet}: while the child attends or returns. */
    TARGET_MET(TargetMet.class, Optional.empty(), EnumSet.of(ReferralStage.ATTENDING, ReferralStage.RETURNING)),
    /** {@link Reviewed}: while the child attends or returns. */
    REVIEWED(Reviewed.class, Optional.empty(), EnumSet.of(ReferralStage.ATTENDING, ReferralStage.RETURNING)),
    /** {@link StayExtended}: while the child attends or returns. */
    STAY_EXTENDED(StayExtended.class, Optional.empty(), EnumSet.of(ReferralStage.ATTENDING, ReferralStage.RETURNING)),
    /** {@link ReturnPlanned}: while the child attends or returns. */
    RETURN_PLANNED(ReturnPlanned.class, Optional.empty(), EnumSet.of(ReferralStage.ATTENDING, ReferralStage.RETURNING)),
    /** {@link ReturnBegun}: while the child attends. */
    RETURN_BEGUN(ReturnBegun.class, Optional.of(ReferralStage.RETURNING), EnumSet.of(ReferralStage.ATTENDING)),
    /** {@link SetBack}: while the child returns. */
    SET_BACK(SetBack.class, Optional.empty(), EnumSet.of(ReferralStage.RETURNING)),
    /** {@link Completed}: while the child returns, or attends and moves on as planned. */
    COMPLETED(
            Completed.class,
            Optional.of(ReferralStage.COMPLETED),
            EnumSet.of(ReferralStage.ATTENDING, ReferralStage.RETURNING)),
    /** {@link FollowedUp}: after the return. */
    FOLLOWED_UP(FollowedUp.class, Optional.empty(), EnumSet.of(ReferralStage.COMPLETED)),
    /** {@link ReferredOnward}: once handed in, and also after a place was declined or is over. */
    REFERRED_ONWARD(
            ReferredOnward.class,
            Optional.empty(),
            EnumSet.of(
                    ReferralStage.SUBMITTED,
                    ReferralStage.GATHERING_EVIDENCE,
                    ReferralStage.WITH_THE_PANEL,
                    ReferralStage.WAITING,
                    ReferralStage.ACCEPTED,
                    ReferralStage.ATTENDING,
                    ReferralStage.RETURNING,
                    ReferralStage.COMPLETED,
                    ReferralStage.DECLINED)),
    /** {@link Declined}: once handed in and until a place is agreed. */
    DECLINED(
            Declined.class,
            Optional.of(ReferralStage.DECLINED),
            EnumSet.of(
                    ReferralStage.SUBMITTED,
                    ReferralStage.GATHERING_EVIDENCE,
                    ReferralStage.WITH_THE_PANEL,
                    ReferralStage.WAITING)),
    /** {@link Withdrawn}: while the referral is open. */
    WITHDRAWN(
            Withdrawn.class,
            Optional.of(ReferralStage.WITHDRAWN),
            EnumSet.range(ReferralStage.DRAFT, ReferralStage.RETURNING)),
    /** {@link Overridden}: while the referral is open. */
    OVERRIDDEN(Overridden.class, Optional.empty(), EnumSet.range(ReferralStage.DRAFT, ReferralStage.RETURNING)),
    /** {@link Retracted}: at any time. */
    RETRACTED(Retracted.class, Optional.empty(), EnumSet.allOf(ReferralStage.class)),
    /** {@link MarkedInError}: at any time but once. */
    MARKED_IN_ERROR(
            MarkedInError.class,
            Optional.of(ReferralStage.ENTERED_IN_ERROR),
            EnumSet.range(ReferralStage.DRAFT, ReferralStage.WITHDRAWN)),
    /** {@link Unrecognised}: wherever a later version allowed it; this version never takes such a step itself. */
    UNRECOGNISED(Unrecognised.class, Optional.empty(), EnumSet.allOf(ReferralStage.class));

    private final Class<? extends ReferralEvent> type;
    private final Optional<ReferralStage> opens;

    /** One bit for each stage. */
    private final int from;

    ReferralEventKind(Class<? extends ReferralEvent> type, Optional<ReferralStage> opens, Set<ReferralStage> from) {
        this.type = type;
        this.opens = opens;
        this.from = from.stream().mapToInt(stage -> 1 << stage.ordinal()).sum();
    }

    /**
     * Answers the type of the events of this kind.
     *
     * @return a case of {@link ReferralEvent}
     */
    public Class<? extends ReferralEvent> type() {
        return type;
    }

    /**
     * Answers the stages in which it may happen.
     *
     * @return the stages, in their order; none if it only ever begins a history
     */
    public Set<ReferralStage> from() {
        Set<ReferralStage> stages = EnumSet.noneOf(ReferralStage.class);
        Arrays.stream(ReferralStage.values()).filter(this::mayFollow).forEach(stages::add);
        return Collections.unmodifiableSet(stages);
    }

    /**
     * Tells whether it may happen in a stage.
     *
     * @param stage the stage
     * @return true if it may
     */
    public boolean mayFollow(ReferralStage stage) {
        return (from >> stage.ordinal() & 1) == 1;
    }

    /**
     * Answers the stage that it opens.
     *
     * @return the stage; empty if it leaves the stage as it is
     */
    public Optional<ReferralStage> opens() {
        return opens;
    }

    /**
     * Tells whether a history may begin with it.
     *
     * @return true for drafted and submitted
     */
    public boolean begins() {
        return this == DRAFTED || this == SUBMITTED;
    }

    /**
     * Answers its name as the {@code type} member of an event in JSON has it.
     *
     * @return such as {@code put-on-waiting-list}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Answers its name as people write it.
     *
     * @return such as {@code put on waiting list}
     */
    public String words() {
        return this == CONTRA_INDICATION_NOTED
                ? "contra-indication noted"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
