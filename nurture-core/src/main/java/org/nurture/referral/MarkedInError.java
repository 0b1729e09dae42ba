package org.nurture.referral;

import java.util.Objects;

/**
 * The referral as a whole was entered in error.
 *
 * @param header what every event carries
 */
public record MarkedInError(EventHeader header) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     */
    public MarkedInError {
        Objects.requireNonNull(header, "header");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.MARKED_IN_ERROR;
    }
}
