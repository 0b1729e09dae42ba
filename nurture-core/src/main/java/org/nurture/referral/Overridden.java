package org.nurture.referral;

import java.util.Objects;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * A professional set a rule aside, for the reason in the header.
 *
 * @param header what every event carries
 * @param rule the id of the rule, 1 to 80 characters
 */
public record Overridden(EventHeader header, String rule) implements ReferralEvent {
    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param rule the id of the rule, 1 to 80 characters
     * @throws RefusedInputException with code {@code event.text} if the id is blank or too long, or {@code event.reason} if
     *     the header does not say why
     */
    public Overridden {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(rule, "rule");
        header.requireReason();
        if (rule.isBlank() || rule.length() > 80) {
            throw RefusedInputException.at(Pointer.ROOT.child("rule"), "event.text");
        }
    }
}
