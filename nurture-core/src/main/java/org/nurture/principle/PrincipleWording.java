package org.nurture.principle;

import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Citation;

/**
 * How one body words one principle.
 *
 * @param principle the principle
 * @param wording its words, in the form that body gives them, 1 to 200 characters
 * @param usedBy who words it so, 1 to 120 characters
 * @param source where it is so worded
 */
public record PrincipleWording(Principle principle, String wording, String usedBy, Citation source) {
    /**
     * Checks the parts.
     *
     * @param principle the principle
     * @param wording its words, in the form that body gives them, 1 to 200 characters
     * @param usedBy who words it so, 1 to 120 characters
     * @param source where it is so worded
     * @throws RefusedInputException with code {@code principle.wording} if a text is blank or too long
     */
    public PrincipleWording {
        if (wording.isBlank() || wording.length() > 200 || usedBy.isBlank() || usedBy.length() > 120) {
            throw RefusedInputException.of("principle.wording");
        }
    }
}
