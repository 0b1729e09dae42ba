package org.nurture.referral;

import java.util.Objects;
import org.nurture.privacy.Narrative;

/**
 * Somebody noted a reason to look closely whether a group is right for the child. It prompts; it never bars. What such a
 * reason may be is left to words: the only lists that were found are those of two schools, at second hand, and differ.
 *
 * @param header what every event carries
 * @param description what was noted
 */
public record ContraIndicationNoted(EventHeader header, Narrative description) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param description what was noted
     */
    public ContraIndicationNoted {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(description, "description");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.CONTRA_INDICATION_NOTED;
    }
}
