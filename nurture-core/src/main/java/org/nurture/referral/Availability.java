package org.nurture.referral;

import java.util.Objects;
import java.util.Optional;
import org.nurture.rule.Decision;

/**
 * Whether a step may be taken with a referral, before anybody has said who takes it and with what.
 *
 * @param step the kind of event that would be recorded
 * @param answer whether it may be taken
 * @param decision why: what the book asked before such a step says, or the book of the order where the step may not
 *     follow; empty if the step may follow and no book is asked. What only the event itself will say, such as who hands a
 *     referral in, is missing in it
 */
public record Availability(ReferralEventKind step, Answer answer, Optional<Decision> decision) {
    /**
     * Checks that nothing is null.
     *
     * @param step the kind of event that would be recorded
     * @param answer whether it may be taken
     * @param decision why: what the book asked before such a step says, or the book of the order where the step may not
     *     follow; empty if the step may follow and no book is asked. What only the event itself will say, such as who hands a
     *     referral in, is missing in it
     */
    public Availability {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(decision, "decision");
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
