package org.nurture.referral;

import java.util.Objects;
import java.util.Optional;
import org.nurture.privacy.Narrative;
import org.nurture.time.DateSpan;

/**
 * Somebody recorded support that was tried before.
 *
 * @param header what every event carries
 * @param support what was tried, and how it went
 * @param when when; empty if it is not known
 */
public record SupportTried(EventHeader header, Narrative support, Optional<DateSpan> when) implements ReferralEvent {
    /**
     * Checks that nothing is null.
     *
     * @param header what every event carries
     * @param support what was tried, and how it went
     * @param when when; empty if it is not known
     */
    public SupportTried {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(when, "when");
    }

    /**
     * Names support that was tried at a time that is not known.
     *
     * @param header what every event carries
     * @param support what was tried, and how it went
     * @return the event
     */
    public static SupportTried of(EventHeader header, Narrative support) {
        return new SupportTried(header, support, Optional.empty());
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.SUPPORT_TRIED;
    }
}
