package org.nurture.group;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * A longer stay, granted by the authority that may grant it.
 *
 * @param untilExclusive the day before which the stay may last, exclusive
 * @param grantedOn the day on which it was granted
 * @param grantedBy in what capacity it was granted
 * @param reason why; empty if no reason was recorded
 */
public record Extension(LocalDate untilExclusive, LocalDate grantedOn, Role grantedBy, Optional<Narrative> reason) {
    /**
     * Checks the parts.
     *
     * @param untilExclusive the day before which the stay may last, exclusive
     * @param grantedOn the day on which it was granted
     * @param grantedBy in what capacity it was granted
     * @param reason why; empty if no reason was recorded
     * @throws RefusedInputException with code {@code extension.order} if the stay would end before it was extended
     */
    public Extension {
        Objects.requireNonNull(untilExclusive, "untilExclusive");
        Objects.requireNonNull(grantedOn, "grantedOn");
        Objects.requireNonNull(grantedBy, "grantedBy");
        Objects.requireNonNull(reason, "reason");
        if (!untilExclusive.isAfter(grantedOn)) {
            throw RefusedInputException.at(Pointer.ROOT.child("untilExclusive"), "extension.order");
        }
    }
}
