package org.nurture.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.nurture.identity.EventId;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * What every event of a referral carries.
 *
 * @param id the id, unique within the referral
 * @param actor in what capacity somebody acted
 * @param happenedOn the day on which it happened, by the clocks of the United Kingdom
 * @param recordedAt the moment at which it was recorded, which may be later but not earlier
 * @param authority on what authority, such as a policy or an office, 1 to 200 characters; empty if none was stated
 * @param reason why; empty if no reason was recorded
 * @param amends the id of an earlier event of the same kind that this one puts right, taking its place; empty if the event
 *     corrects nothing
 */
public record EventHeader(
        EventId id,
        Role actor,
        LocalDate happenedOn,
        Instant recordedAt,
        Optional<String> authority,
        Optional<Narrative> reason,
        Optional<EventId> amends) {
    private static final int LONGEST_AUTHORITY = 200;

    /** Of the two offsets of the United Kingdom's clocks the one by which a day begins first. */
    private static final long SUMMER_TIME = 3_600;

    private static final long DAY = 86_400;

    /**
     * Checks the parts.
     *
     * @param id the id, unique within the referral
     * @param actor in what capacity somebody acted
     * @param happenedOn the day on which it happened, by the clocks of the United Kingdom
     * @param recordedAt the moment at which it was recorded, which may be later but not earlier
     * @param authority on what authority, such as a policy or an office, 1 to 200 characters; empty if none was stated
     * @param reason why; empty if no reason was recorded
     * @param amends the id of an earlier event that this one puts right; empty if the event corrects nothing
     * @throws RefusedInputException with code {@code event.authority} if the authority is blank or too long, {@code
     *     event.before-it-happened} if it was recorded on a day before it happened, or {@code event.amends-itself} if it
     *     names its own id
     */
    public EventHeader {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(happenedOn, "happenedOn");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(amends, "amends");
        if (authority.isPresent()
                && (authority.get().isBlank() || authority.get().length() > LONGEST_AUTHORITY)) {
            throw RefusedInputException.at(Pointer.ROOT.child("authority"), "event.authority");
        }
        // Worked out by hand: histories are long, and the calendar's own way costs more than all the rest of reading
        // one.
        if (happenedOn.toEpochDay() > Math.floorDiv(recordedAt.getEpochSecond() + SUMMER_TIME, DAY)) {
            throw RefusedInputException.at(Pointer.ROOT.child("happenedOn"), "event.before-it-happened");
        }
        if (amends.isPresent() && amends.get().equals(id)) {
            throw RefusedInputException.at(Pointer.ROOT.child("amends"), "event.amends-itself");
        }
    }

    /**
     * Makes a header without an authority or a reason.
     *
     * @param id the id, unique within the referral
     * @param actor in what capacity somebody acted
     * @param happenedOn the day on which it happened
     * @param recordedAt the moment at which it was recorded
     * @return the header
     * @throws RefusedInputException with code {@code event.before-it-happened} if it was recorded on a day before it
     *     happened
     */
    public static EventHeader of(EventId id, Role actor, LocalDate happenedOn, Instant recordedAt) {
        return new EventHeader(id, actor, happenedOn, recordedAt, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Answers the same header with an authority.
     *
     * @param stated on what authority, 1 to 200 characters
     * @return the changed header
     * @throws RefusedInputException with code {@code event.authority} if the authority is blank or too long
     */
    public EventHeader onAuthority(String stated) {
        return new EventHeader(id, actor, happenedOn, recordedAt, Optional.of(stated), reason, amends);
    }

    /**
     * Answers the same header with a reason.
     *
     * @param why the reason
     * @return the changed header
     */
    public EventHeader because(Narrative why) {
        return new EventHeader(id, actor, happenedOn, recordedAt, authority, Optional.of(why), amends);
    }

    /**
     * Answers the same header as that of a correction.
     *
     * @param wrong the id of the earlier event that is put right
     * @return the changed header
     * @throws RefusedInputException with code {@code event.amends-itself} if it is the id of this event
     */
    public EventHeader amending(EventId wrong) {
        return new EventHeader(id, actor, happenedOn, recordedAt, authority, reason, Optional.of(wrong));
    }

    /** Refuses an event that must say why, and does not. */
    void requireReason() {
        if (reason.isEmpty()) {
            throw RefusedInputException.at(Pointer.ROOT.child("header").child("reason"), "event.reason");
        }
    }

    /** Answers what tells the event from others; neither the authority nor the reason shows itself. */
    @Override
    public String toString() {
        return "EventHeader[id=" + id + ", actor=" + actor + ", happenedOn=" + happenedOn + ", recordedAt=" + recordedAt
                + "]";
    }
}
