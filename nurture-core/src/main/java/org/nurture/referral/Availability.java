package org.nurture.referral;

import java.util.Objects;
import java.util.Optional;
import org.nurture.rule.Decision;

/**
 * Whether a step may be taken with a referral, before anybody has said who takes it and with what.
 *
 * <p>It is the answer for a step that is taken on the day asked about. What only the event itself will say, such as who hands
 * a referral in, is not known yet. A correction of an earlier event is no step of its own, and may be possible where its kind
 * is refused here.
 *
 * @param step the kind of event that would be recorded
 * @param answer whether it may be taken
 * @param decision why: what the book asked before such a step says, or the book of the order where the step may not
 *     follow; empty if the step may follow and no book is asked
 * @param fault why no event of the kind can follow, in words that name the step and the stage; empty if one can
 */
public record Availability(
        ReferralEventKind step, Answer answer, Optional<Decision> decision, Optional<Step.Fault> fault) {
    /**
     * Checks that nothing is null.
     *
     * @param step the kind of event that would be recorded
     * @param answer whether it may be taken
     * @param decision why: what the book asked before such a step says, or the book of the order where the step may not
     *     follow; empty if the step may follow and no book is asked
     * @param fault why no event of the kind can follow; empty if one can
     */
    public Availability {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(fault, "fault");
    }

    /** Whether a step may be taken. */
    public enum Answer {
        /** It may. */
        PERMITTED,
        /** Rules speak against it. */
        REFUSED,
        /** Nothing speaks against it, but something that is asked is not known. */
        UNDETERMINED
    }
}
