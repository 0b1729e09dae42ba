package org.nurture.accreditation;

import java.time.LocalDate;
import java.util.Objects;
import org.nurture.identity.PractitionerId;
import org.nurture.training.Standing;

/**
 * A practitioner ceases to hold a certificate that counts.
 *
 * @param practitioner who
 * @param on the first day on which none counts
 * @param standing how the certificates stand together from that day on
 */
public record Lapse(PractitionerId practitioner, LocalDate on, Standing standing) {
    /**
     * Checks that nothing is null.
     *
     * @param practitioner who
     * @param on the first day on which none counts
     * @param standing how the certificates stand together from that day on
     */
    public Lapse {
        Objects.requireNonNull(practitioner, "practitioner");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(standing, "standing");
    }
}
