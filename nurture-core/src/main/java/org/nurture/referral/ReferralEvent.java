package org.nurture.referral;

import java.util.Optional;

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
                TargetSet,
                Withdrawn {
    /**
     * Answers what every event carries.
     *
     * @return the header
     */
    EventHeader header();

    /**
     * Answers the stage in which the referral stands from this event on.
     *
     * @return the stage; empty if the event leaves the stage as it is
     */
    default Optional<ReferralStage> opens() {
        return Optional.empty();
    }
}
