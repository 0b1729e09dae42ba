package org.nurture.referral;

import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * The child was referred onward.
 *
 * @param header what every event carries
 * @param destination where to
 * @param service the name of the service, 1 to 120 characters; empty if none was named
 */
public record ReferredOnward(EventHeader header, OnwardDestination destination, Optional<String> service)
        implements ReferralEvent {
    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param destination where to
     * @param service the name of the service, 1 to 120 characters; empty if none was named
     * @throws RefusedInputException with code {@code event.text} if the name is blank or too long
     */
    public ReferredOnward {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(service, "service");
        if (service.isPresent() && (service.get().isBlank() || service.get().length() > 120)) {
            throw RefusedInputException.at(Pointer.ROOT.child("service"), "event.text");
        }
    }

    /**
     * Refers onward without naming a service.
     *
     * @param header what every event carries
     * @param destination where to
     * @return the event
     */
    public static ReferredOnward of(EventHeader header, OnwardDestination destination) {
        return new ReferredOnward(header, destination, Optional.empty());
    }

    /** Shows everything but the name of the service, which is free text. */
    @Override
    public String toString() {
        return "ReferredOnward[header=" + header + ", destination=" + destination
                + (service.isPresent() ? ", service withheld]" : "]");
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.REFERRED_ONWARD;
    }
}
