package org.nurture.referral;

import java.util.List;
import java.util.Objects;

/** What came of bringing two histories of one referral together. */
public sealed interface Merge {
    /**
     * The histories fit together.
     *
     * @param referral the referral with the events of both
     */
    record Merged(Referral referral) implements Merge {
        /**
         * Checks that nothing is null.
         *
         * @param referral the referral with the events of both
         */
        public Merged {
            Objects.requireNonNull(referral, "referral");
        }
    }

    /**
     * The histories do not fit together; somebody must decide.
     *
     * @param reason why not
     * @param ours the events that only the first history has, in its order
     * @param theirs the events that only the second history has, in its order
     */
    record Conflict(Reason reason, List<ReferralEvent> ours, List<ReferralEvent> theirs) implements Merge {
        /**
         * Copies the lists.
         *
         * @param reason why not
         * @param ours the events that only the first history has, in its order
         * @param theirs the events that only the second history has, in its order
         */
        public Conflict {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(ours, "ours");
            Objects.requireNonNull(theirs, "theirs");
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }
    }

    /** Why two histories do not fit together. */
    enum Reason {
        /** One id stands for two events that differ. */
        SAME_ID,
        /** Once one side's events have happened, the other's could not. */
        ORDER,
        /** It makes a difference which side's events come first. */
        OUTCOME,
        /** An event of a later version is in one of the histories, and nobody here knows what may follow it. */
        UNRECOGNISED
    }
}
