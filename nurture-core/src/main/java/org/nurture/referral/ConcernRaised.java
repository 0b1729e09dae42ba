package org.nurture.referral;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.privacy.Narrative;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * Somebody said what causes concern.
 *
 * @param header what every event carries
 * @param categories the categories of concern, at least one
 * @param description what is seen; empty if nothing was written
 */
public record ConcernRaised(EventHeader header, SortedSet<ConcernCategory> categories, Optional<Narrative> description)
        implements ReferralEvent {
    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param categories the categories of concern, at least one
     * @param description what is seen; empty if nothing was written
     * @throws RefusedInputException with code {@code event.nothing-named} if no category is named
     */
    public ConcernRaised {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(description, "description");
        categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
        if (categories.isEmpty()) {
            throw RefusedInputException.at(Pointer.ROOT.child("categories"), "event.nothing-named");
        }
    }

    /**
     * Names what causes concern, without a description.
     *
     * @param header what every event carries
     * @param categories the categories of concern, at least one
     * @return the event
     * @throws RefusedInputException with code {@code event.nothing-named} if no category is named
     */
    public static ConcernRaised of(EventHeader header, ConcernCategory... categories) {
        return new ConcernRaised(header, new TreeSet<>(Arrays.asList(categories)), Optional.empty());
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.CONCERN_RAISED;
    }
}
