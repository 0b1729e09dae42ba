package org.nurture.principle;

import java.util.Objects;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Citation;

/**
 * How one body words one principle, as far as our source quotes it: seldom more than the word that varies, and no sentence is
 * made up around it.
 *
 * @param principle the principle
 * @param kind whether the wording is the whole sentence or only a term of it
 * @param wording its words, in the form that body gives them, 1 to 200 characters
 * @param usedBy who words it so, 1 to 120 characters
 * @param source where it is so worded
 */
public record PrincipleWording(Principle principle, WordingKind kind, String wording, String usedBy, Citation source) {
    /**
     * Checks the parts.
     *
     * @param principle the principle
     * @param kind whether the wording is the whole sentence or only a term of it
     * @param wording its words, in the form that body gives them, 1 to 200 characters
     * @param usedBy who words it so, 1 to 120 characters
     * @param source where it is so worded
     * @throws RefusedInputException with code {@code principle.wording} if a text is blank or too long
     */
    public PrincipleWording {
        Objects.requireNonNull(principle, "principle");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(usedBy, "usedBy");
        Objects.requireNonNull(source, "source");
        if (wording.isBlank() || wording.length() > 200 || usedBy.isBlank() || usedBy.length() > 120) {
            throw RefusedInputException.of("principle.wording");
        }
    }
}
