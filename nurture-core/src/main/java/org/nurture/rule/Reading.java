package org.nurture.rule;

import org.jspecify.annotations.Nullable;

/**
 * How one side of a comparison is read: as an interval of whole numbers, of which a known value is the shortest.
 *
 * @param least reads the least that it can be, {@link Long#MIN_VALUE} without a bound, or
 *     {@link FactReader#NOT_APPLICABLE}
 * @param most reads the most that it can be; null where one reading is both
 */
record Reading<S>(FactReader<S> least, @Nullable FactReader<S> most) {
    static <S> Reading<S> constant(long value) {
        return new Reading<>((subject, part) -> value, null);
    }

    long low(S subject, int part) {
        return least.read(subject, part);
    }

    /** The most that it can be, {@link Long#MAX_VALUE} without a bound; given what {@link #low} answered. */
    long high(S subject, int part, long low) {
        long high = most == null ? low : most.read(subject, part);
        return high == FactReader.UNKNOWN ? Long.MAX_VALUE : high;
    }
}
