package org.nurture.referral;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.nurture.identity.ReferralId;
import org.nurture.rule.Required;

/**
 * Something that is to be done with a referral by a day.
 *
 * @param referral the referral
 * @param kind what
 * @param by the last day on which it is in time, inclusive; empty if the calendar does not reach that far
 * @param required the value that the policy gave, its layer and its source; empty if the day is that of an extension
 */
public record Due(ReferralId referral, DueKind kind, Optional<LocalDate> by, Optional<Required> required) {
    /**
     * Checks that nothing is null.
     *
     * @param referral the referral
     * @param kind what
     * @param by the last day on which it is in time, inclusive; empty if the calendar does not reach that far
     * @param required the value that the policy gave, its layer and its source; empty if the day is that of an extension
     */
    public Due {
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(required, "required");
    }

    /**
     * Tells whether it is late.
     *
     * @param today the day asked about
     * @return true if the last day has gone; false if it has not, or is not known
     */
    public boolean overdue(LocalDate today) {
        return by.isPresent() && by.get().isBefore(today);
    }
}
