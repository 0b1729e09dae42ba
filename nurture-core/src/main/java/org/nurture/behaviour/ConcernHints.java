package org.nurture.behaviour;

import java.util.Optional;
import org.nurture.coding.SuspensionReason;

/**
 * Which categories of concern a recorded reason for suspension may point to.
 *
 * <p>A hint for a person who looks at both, never a mapping to be applied by a machine: the reasons were recorded for
 * another purpose, and children whose behaviour is withdrawn never appear among them. The hints are our own inference.
 */
public final class ConcernHints {
    private ConcernHints() {}

    /**
     * Answers what a reason may point to.
     *
     * @param reason a reason for suspension
     * @return the category that it may point to; empty if it points to none, and never the withdrawn one
     */
    public static Optional<ConcernCategory> of(SuspensionReason reason) {
        return switch (reason) {
            case PP, PA, VP, VA -> Optional.of(ConcernCategory.ACTING_OUT);
            case DB, LD, CB -> Optional.of(ConcernCategory.DISRUPTIVE);
            default -> Optional.empty();
        };
    }
}
