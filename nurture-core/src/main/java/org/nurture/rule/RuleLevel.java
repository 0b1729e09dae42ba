package org.nurture.rule;

import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * The weight that a policy gives a rule instead of the rule's own.
 *
 * @param rule the rule's permanent id
 * @param level the weight
 */
public record RuleLevel(String rule, Level level) {
    /**
     * Checks the id's form. Whether there is such a rule is for {@link Catalogue#problems} to say.
     *
     * @param rule the rule's permanent id
     * @param level the weight
     * @throws RefusedInputException with code {@code policy.id} if the id is not one
     */
    public RuleLevel {
        if (!Ids.isOne(rule)) {
            throw RefusedInputException.at(Pointer.ROOT.child("rule"), "policy.id");
        }
    }
}
