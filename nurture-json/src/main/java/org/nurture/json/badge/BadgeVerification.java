package org.nurture.json.badge;

import java.util.List;
import java.util.Optional;
import org.nurture.problem.Problem;

/**
 * What verifying a signed badge found.
 *
 * @param badge what it says; empty unless it was signed with the key, has not been altered, and has our form
 * @param faults why it does not verify; none if it does
 * @param problems where it is not of our form, by pointers into the credential; none if it is
 */
public record BadgeVerification(Optional<Badge> badge, List<BadgeFault> faults, List<Problem> problems) {
    /**
     * Takes copies of the lists.
     *
     * @param badge what it says
     * @param faults why it does not verify
     * @param problems where it is not of our form
     */
    public BadgeVerification {
        faults = List.copyOf(faults);
        problems = List.copyOf(problems);
    }

    /**
     * Tells whether the badge verifies.
     *
     * @return true if there is no fault
     */
    public boolean isValid() {
        return faults.isEmpty();
    }
}
