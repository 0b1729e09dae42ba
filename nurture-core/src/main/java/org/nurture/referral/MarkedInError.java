package org.nurture.referral;

import java.util.Optional;

/**
 * The referral as a whole was entered in error.
 *
 * @param header what every event carries
 */
public record MarkedInError(EventHeader header) implements ReferralEvent {
    @Override
    public Optional<ReferralStage> opens() {
        return Optional.of(ReferralStage.ENTERED_IN_ERROR);
    }
}
