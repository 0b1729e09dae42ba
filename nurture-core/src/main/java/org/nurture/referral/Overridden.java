package org.nurture.referral;

import java.util.Objects;
import java.util.Optional;
import org.nurture.identity.EventId;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * A professional set a rule aside for one step, for the reason in the header.
 *
 * <p>It is recorded before the step or with it, never alone: {@link ReferralCommand#overriding}. It belongs to that step and
 * to no other; who takes the step again gives the reason again.
 *
 * @param header what every event carries
 * @param rule the id of the rule, 1 to 80 characters
 * @param step the id of the event that was recorded although the rule spoke against it; empty in older documents, where it
 *     belongs to the next event before which the rule is asked
 */
public record Overridden(EventHeader header, String rule, Optional<EventId> step) implements ReferralEvent {
    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param rule the id of the rule, 1 to 80 characters
     * @param step the id of the event that was recorded although the rule spoke against it; empty in older documents
     * @throws RefusedInputException with code {@code event.text} if the id is blank or too long, or {@code event.reason} if
     *     the header does not say why
     */
    public Overridden {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(step, "step");
        header.requireReason();
        if (rule.isBlank() || rule.length() > 80) {
            throw RefusedInputException.at(Pointer.ROOT.child("rule"), "event.text");
        }
    }

    /**
     * Says that a rule is set aside, for the step with which the override will be given.
     *
     * @param header what every event carries, with a reason
     * @param rule the id of the rule, 1 to 80 characters
     * @return the override, which names no step yet
     * @throws RefusedInputException with code {@code event.text} if the id is blank or too long, or {@code event.reason} if
     *     the header does not say why
     */
    public static Overridden of(EventHeader header, String rule) {
        return new Overridden(header, rule, Optional.empty());
    }

    /** The same for a step. */
    Overridden forStep(EventId id) {
        return new Overridden(header, rule, Optional.of(id));
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.OVERRIDDEN;
    }
}
