package org.nurture.referral;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nurture.behaviour.BarrierToLearning;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * Somebody noted what stands between the child and learning.
 *
 * @param header what every event carries
 * @param barriers the barriers, at least one
 */
public record BarriersNoted(EventHeader header, SortedSet<BarrierToLearning> barriers) implements ReferralEvent {
    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param barriers the barriers, at least one
     * @throws RefusedInputException with code {@code event.nothing-named} if no barrier is named
     */
    public BarriersNoted {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(barriers, "barriers");
        barriers = Collections.unmodifiableSortedSet(new TreeSet<>(barriers));
        if (barriers.isEmpty()) {
            throw RefusedInputException.at(Pointer.ROOT.child("barriers"), "event.nothing-named");
        }
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.BARRIERS_NOTED;
    }
}
