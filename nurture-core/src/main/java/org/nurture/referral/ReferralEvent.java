package org.nurture.referral;

/**
 * Something that happened in the life of a referral. The history is only ever added to: what was wrong is retracted by a
 * later event and stays.
 */
public sealed interface ReferralEvent
        permits Accepted,
                AssessmentAdded,
                BarriersNoted,
                Completed,
                ConcernRaised,
                ConsentRecorded,
                ContraIndicationNoted,
                Declined,
                Drafted,
                FollowedUp,
                GatheringBegun,
                MarkedInError,
                ObservationAdded,
                Overridden,
                PanelConvened,
                PrioritySet,
                PutOnWaitingList,
                ReferredOnward,
                Retracted,
                ReturnBegun,
                ReturnPlanned,
                Reviewed,
                SetBack,
                Started,
                StayExtended,
                Submitted,
                SupportTried,
                TargetMet,
                TargetSet,
                Unrecognised,
                Withdrawn {
    /**
     * Answers what every event carries.
     *
     * @return the header
     */
    EventHeader header();

    /**
     * Answers what kind of event it is.
     *
     * @return the kind
     */
    ReferralEventKind kind();
}
