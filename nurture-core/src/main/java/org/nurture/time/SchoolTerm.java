package org.nurture.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * A term of a school year with its days, as the school or its authority sets them.
 *
 * @param year the school year
 * @param name which of its terms
 * @param span its days, from the first day of term to the day after the last; half-term holidays lie within
 */
public record SchoolTerm(AcademicYear year, TermName name, DateSpan span) implements Comparable<SchoolTerm> {
    private static final Comparator<SchoolTerm> ORDER = Comparator.comparing(SchoolTerm::year)
            .thenComparing(SchoolTerm::name)
            .thenComparing(SchoolTerm::span);

    /**
     * Takes the parts.
     *
     * @param year the school year
     * @param name which of its terms
     * @param span its days, from the first day of term to the day after the last
     */
    public SchoolTerm {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }

    /**
     * Counts the terms between two days, those that are only touched included: a stay from the last week of one term to the
     * first week of the next has lasted two. Stays in a group are counted so.
     *
     * @param terms the terms of the calendar, in any order; one that stands there twice is counted once
     * @param startInclusive the first day
     * @param endExclusive the day before which counting stops
     * @return how many terms have a day from the first, inclusive, to the last, exclusive; 0 if the end is not later than
     *     the start. It is too small where the calendar does not reach so far
     */
    public static int countBetween(Collection<SchoolTerm> terms, LocalDate startInclusive, LocalDate endExclusive) {
        if (!endExclusive.isAfter(startInclusive)) {
            return 0;
        }
        DateSpan between = DateSpan.of(startInclusive, endExclusive);
        return (int) terms.stream()
                .filter(term -> term.span.overlaps(between))
                .distinct()
                .count();
    }

    @Override
    public int compareTo(SchoolTerm other) {
        return ORDER.compare(this, other);
    }
}
