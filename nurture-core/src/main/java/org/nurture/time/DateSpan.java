package org.nurture.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * A run of whole days, half-open: the start belongs to it, the end does not.
 *
 * <p>A school year from 1 September to the following 31 August has the start 1 September and the end 1 September, so
 * that spans that follow one another share a date and no day is counted twice. A span without an end goes on. No span
 * is empty. The order is by start; of two that start together the one that ends sooner comes first.
 *
 * @param start the first day, inclusive
 * @param endExclusive the first day after it, exclusive; empty if the span has no end, or none that is known yet
 */
public record DateSpan(LocalDate start, Optional<LocalDate> endExclusive) implements Comparable<DateSpan> {
    /**
     * Checks the order of the two days.
     *
     * @param start the first day, inclusive
     * @param endExclusive the first day after it, exclusive; empty if the span has no end yet
     * @throws RefusedInputException with code {@code date-span.order} if the end is not later than the start
     */
    public DateSpan {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(endExclusive, "endExclusive");
        if (endExclusive.isPresent() && !endExclusive.get().isAfter(start)) {
            throw RefusedInputException.at(Pointer.ROOT.child("endExclusive"), "date-span.order");
        }
    }

    /**
     * Makes a span with an end.
     *
     * @param start the first day, inclusive
     * @param endExclusive the first day after it, exclusive
     * @return the span
     * @throws RefusedInputException with code {@code date-span.order} if the end is not later than the start
     */
    public static DateSpan of(LocalDate start, LocalDate endExclusive) {
        return new DateSpan(start, Optional.of(endExclusive));
    }

    /**
     * Makes a span from its first and its last day, both of which belong to it.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return the span, of at least one day
     * @throws RefusedInputException with code {@code date-span.order} if the last day is before the first, or {@code
     *     time.limit} if it is {@link LocalDate#MAX}, after which there is none
     */
    public static DateSpan ofDays(LocalDate first, LocalDate last) {
        if (last.equals(LocalDate.MAX)) {
            throw RefusedInputException.of("time.limit");
        }
        return of(first, last.plusDays(1));
    }

    /**
     * Makes a span that has no end yet.
     *
     * @param start the first day, inclusive
     * @return the span
     */
    public static DateSpan startingOn(LocalDate start) {
        return new DateSpan(start, Optional.empty());
    }

    /**
     * Tells whether a day belongs to this span.
     *
     * @param day the day
     * @return true from the start, inclusive, to the end, exclusive
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !isEndedBy(day);
    }

    /**
     * Tells whether this span is over on a day.
     *
     * @param day the day
     * @return true if there is an end and the day is that end or later
     */
    public boolean isEndedBy(LocalDate day) {
        return endExclusive.isPresent() && !day.isBefore(endExclusive.get());
    }

    /**
     * Tells whether two spans share a day.
     *
     * @param other the other span
     * @return true if at least one day belongs to both
     */
    public boolean overlaps(DateSpan other) {
        return !isEndedBy(other.start) && !other.isEndedBy(start);
    }

    /**
     * Tells whether every day of another span belongs to this one.
     *
     * @param other the other span
     * @return true if this span holds all of it; an open-ended span is held only by another
     */
    public boolean encloses(DateSpan other) {
        if (other.start.isBefore(start)) {
            return false;
        }
        if (endExclusive.isEmpty()) {
            return true;
        }
        return other.endExclusive.isPresent() && !other.endExclusive.get().isAfter(endExclusive.get());
    }

    /**
     * Tells whether one span begins on the very day on which the other ends.
     *
     * @param other the other span
     * @return true if they touch without sharing a day
     */
    public boolean abuts(DateSpan other) {
        return endExclusive.equals(Optional.of(other.start)) || other.endExclusive.equals(Optional.of(start));
    }

    /**
     * Answers the days that two spans share.
     *
     * @param other the other span
     * @return the shared days; empty if there are none
     */
    public Optional<DateSpan> intersection(DateSpan other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateSpan(later(start, other.start), earlierEnd(other)));
    }

    /**
     * Answers the days of a window that none of the spans covers.
     *
     * @param spans the spans, in any order; they may overlap and may lie outside the window
     * @param within the window
     * @return the uncovered runs in order of time, none touching another
     */
    public static List<DateSpan> gaps(Collection<DateSpan> spans, DateSpan within) {
        List<DateSpan> sorted = spans.stream()
                .map(within::intersection)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        List<DateSpan> gaps = new ArrayList<>();
        LocalDate free = within.start;
        for (DateSpan span : sorted) {
            if (span.start.isAfter(free)) {
                gaps.add(of(free, span.start));
            }
            if (span.endExclusive.isEmpty()) {
                return List.copyOf(gaps);
            }
            free = later(free, span.endExclusive.get());
        }
        if (!within.isEndedBy(free)) {
            gaps.add(new DateSpan(free, within.endExclusive));
        }
        return List.copyOf(gaps);
    }

    /**
     * Counts the days.
     *
     * @return the number of days, at least 1; empty if the span has no end
     */
    public OptionalLong lengthInDays() {
        return endExclusive.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(start, endExclusive.get()));
    }

    private Optional<LocalDate> earlierEnd(DateSpan other) {
        if (endExclusive.isEmpty()) {
            return other.endExclusive;
        }
        if (other.endExclusive.isEmpty()) {
            return endExclusive;
        }
        return endExclusive.get().isBefore(other.endExclusive.get()) ? endExclusive : other.endExclusive;
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }

    @Override
    public int compareTo(DateSpan other) {
        int byStart = start.compareTo(other.start);
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = endExclusive.orElse(LocalDate.MAX).compareTo(other.endExclusive.orElse(LocalDate.MAX));
        return byEnd != 0 ? byEnd : Boolean.compare(endExclusive.isEmpty(), other.endExclusive.isEmpty());
    }

    /** Answers {@code from 2025-09-01 until 2026-09-01}, or {@code from 2025-09-01 on}. */
    @Override
    public String toString() {
        return "from " + start + endExclusive.map(end -> " until " + end).orElse(" on");
    }
}
