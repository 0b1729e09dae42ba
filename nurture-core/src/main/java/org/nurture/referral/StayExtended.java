package org.nurture.referral;

import java.time.LocalDate;
import java.util.Objects;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * The stay was extended, by whoever the header says.
 *
 * @param header what every event carries
 * @param untilExclusive the day before which it may last, exclusive
 */
public record StayExtended(EventHeader header, LocalDate untilExclusive) implements ReferralEvent {
    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param untilExclusive the day before which it may last, exclusive
     * @throws RefusedInputException with code {@code extension.order} if the stay would end before it was extended
     */
    public StayExtended {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(untilExclusive, "untilExclusive");
        if (!untilExclusive.isAfter(header.happenedOn())) {
            throw RefusedInputException.at(Pointer.ROOT.child("untilExclusive"), "extension.order");
        }
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.STAY_EXTENDED;
    }
}
