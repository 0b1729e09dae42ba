package org.nurture.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.nurture.identity.EventId;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.problem.RefusedInputException;

/**
 * What every event of a referral carries.
 *
 * @param id the id, unique within the referral
 * @param actor in what capacity somebody acted
 * @param happenedOn the day on which it happened
 * @param recordedAt the moment at which it was recorded, which may be later
 * @param authority on what authority, such as a policy or an office, 1 to 200 characters; empty if none was stated
 * @param reason why; empty if no reason was recorded
 */
public record EventHeader(
        EventId id,
        Role actor,
        LocalDate happenedOn,
        Instant recordedAt,
        Optional<String> authority,
        Optional<Narrative> reason) {
    /**
     * Checks the parts.
     *
     * @param id the id, unique within the referral
     * @param actor in what capacity somebody acted
     * @param happenedOn the day on which it happened
     * @param recordedAt the moment at which it was recorded, which may be later
     * @param authority on what authority, such as a policy or an office, 1 to 200 characters; empty if none was stated
     * @param reason why; empty if no reason was recorded
     * @throws RefusedInputException with code {@code event.authority} if the authority is blank or too long
     */
    public EventHeader {
        if (authority.isPresent()
                && (authority.get().isBlank() || authority.get().length() > 200)) {
            throw RefusedInputException.of("event.authority");
        }
    }

    /** Answers what tells the event from others; neither the authority nor the reason shows itself. */
    @Override
    public String toString() {
        return "EventHeader[id=" + id + ", actor=" + actor + ", happenedOn=" + happenedOn + ", recordedAt=" + recordedAt
                + "]";
    }
}
