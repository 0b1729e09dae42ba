package org.nurture.group;

import java.time.LocalDate;
import java.util.Objects;
import org.nurture.identity.Role;

/**
 * Parents' or carers' agreement to a place, as last recorded. It is permission to attend, not a ground for processing
 * data.
 *
 * @param status how they stand
 * @param recordedOn the day on which it was recorded
 * @param recordedBy in what capacity somebody recorded it
 */
public record Agreement(AgreementStatus status, LocalDate recordedOn, Role recordedBy) {
    /**
     * Takes the parts.
     *
     * @param status how they stand
     * @param recordedOn the day on which it was recorded
     * @param recordedBy in what capacity somebody recorded it
     */
    public Agreement {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(recordedOn, "recordedOn");
        Objects.requireNonNull(recordedBy, "recordedBy");
    }
}
