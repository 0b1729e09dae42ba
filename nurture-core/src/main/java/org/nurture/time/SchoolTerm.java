package org.nurture.time;

import java.util.Comparator;

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

    @Override
    public int compareTo(SchoolTerm other) {
        return ORDER.compare(this, other);
    }
}
