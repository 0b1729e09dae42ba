package org.nurture.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.DateSpan;

/**
 * One award of a certificate or a quality mark, as far as its days go.
 *
 * @param awardedOn the first day on which it counts, inclusive
 * @param expires the first day on which it no longer counts, exclusive; empty if there is none or it is not known
 * @param lapses whether it has an end at all; if so and the end is empty, the end is not known
 * @param suspensions the days on which it is suspended, half-open; none if it never was
 * @param withdrawnOn the first day on which it has been taken back; empty if it was not
 */
public record Holding(
        LocalDate awardedOn,
        Optional<LocalDate> expires,
        boolean lapses,
        List<DateSpan> suspensions,
        Optional<LocalDate> withdrawnOn) {
    /**
     * Checks the order of the days.
     *
     * @param awardedOn the first day on which it counts
     * @param expires the first day on which it no longer counts
     * @param lapses whether it has an end at all
     * @param suspensions the days on which it is suspended
     * @param withdrawnOn the first day on which it has been taken back
     * @throws RefusedInputException with code {@code holding.dates} if it ends, or is taken back, before it begins, or has
     *     an end and is said to have none
     */
    public Holding {
        Objects.requireNonNull(awardedOn, "awardedOn");
        Objects.requireNonNull(expires, "expires");
        Objects.requireNonNull(suspensions, "suspensions");
        Objects.requireNonNull(withdrawnOn, "withdrawnOn");
        suspensions = List.copyOf(suspensions);
        if (expires.isPresent() && (!lapses || !expires.get().isAfter(awardedOn))) {
            throw RefusedInputException.at(Pointer.ROOT.child("expires"), "holding.dates");
        }
        if (withdrawnOn.isPresent() && withdrawnOn.get().isBefore(awardedOn)) {
            throw RefusedInputException.at(Pointer.ROOT.child("withdrawnOn"), "holding.dates");
        }
    }

    /**
     * Answers how this one award stands on a day. A withdrawal outweighs a lapse, a lapse a suspension. While the end is
     * not known the standing is unknown from the award on, until it is taken back, but for the days of a suspension: on
     * those it does not count, whenever it ends.
     *
     * @param day the day
     * @return the standing
     */
    public Standing on(LocalDate day) {
        if (day.isBefore(awardedOn)) {
            return Standing.NEVER_HELD;
        }
        if (withdrawnOn.isPresent() && !day.isBefore(withdrawnOn.get())) {
            return Standing.WITHDRAWN;
        }
        if (expires.isPresent() && !day.isBefore(expires.get())) {
            return Standing.LAPSED;
        }
        if (isSuspended(day)) {
            return Standing.SUSPENDED;
        }
        return expires.isEmpty() && lapses ? Standing.UNKNOWN : Standing.CURRENT;
    }

    /** Whether a suspension covers the day, whatever else is so. */
    boolean isSuspended(LocalDate day) {
        for (DateSpan span : suspensions) {
            if (span.contains(day)) {
                return true;
            }
        }
        return false;
    }
}
