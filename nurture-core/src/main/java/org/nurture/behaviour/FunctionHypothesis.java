package org.nurture.behaviour;

import java.time.LocalDate;
import java.util.Objects;
import org.nurture.identity.Role;

/**
 * What one observer thinks a behaviour was for. Several may stand side by side; a later one never replaces an earlier.
 *
 * @param function the supposed function
 * @param observer in what capacity the observer speaks
 * @param confidence how sure the observer is
 * @param formedOn the day on which the hypothesis was formed
 */
public record FunctionHypothesis(BehaviourFunction function, Role observer, Confidence confidence, LocalDate formedOn) {
    /**
     * Takes the parts.
     *
     * @param function the supposed function
     * @param observer in what capacity the observer speaks
     * @param confidence how sure the observer is
     * @param formedOn the day on which the hypothesis was formed
     */
    public FunctionHypothesis {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(observer, "observer");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(formedOn, "formedOn");
    }
}
