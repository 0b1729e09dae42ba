package org.nurture.referral;

import java.util.Objects;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * The return went back a step, for the reason in the header: the child is in the base class for fewer half-days than before. A
 * stored history may hold one that is no fall; {@link Referrals#attempt} refuses to take one where it knows what was before.
 *
 * @param header what every event carries
 * @param baseClassHalfDays half-days a week in the base class from now on, 0 to 10 inclusive
 */
public record SetBack(EventHeader header, int baseClassHalfDays) implements ReferralEvent {
    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param baseClassHalfDays half-days a week in the base class from now on, 0 to 10 inclusive
     * @throws RefusedInputException with code {@code event.half-days} if the number lies outside 0 to 10, or {@code
     *     event.reason} if the header does not say why
     */
    public SetBack {
        Objects.requireNonNull(header, "header");
        header.requireReason();
        if (baseClassHalfDays < 0 || baseClassHalfDays > 10) {
            throw RefusedInputException.at(Pointer.ROOT.child("baseClassHalfDays"), "event.half-days");
        }
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.SET_BACK;
    }
}
