package org.nurture.group;

import java.time.LocalDate;
import java.util.List;
import org.nurture.time.SchoolTerm;

/** Counts terms up to a day. */
final class TermCalendar {
    private final List<SchoolTerm> terms;
    private final LocalDate day;

    TermCalendar(List<SchoolTerm> terms, LocalDate day) {
        this.terms = List.copyOf(terms);
        this.day = day;
    }

    /** Whether the calendar reaches from a day at or before the given one to beyond the day in question. */
    boolean covers(LocalDate start) {
        boolean before = terms.stream().anyMatch(term -> !term.span().start().isAfter(start));
        boolean beyond = terms.stream()
                .anyMatch(term ->
                        term.span().endExclusive().map(end -> end.isAfter(day)).orElse(true));
        return before && beyond;
    }

    /** In how many terms, the broken ones included, something that began on a day has lasted. */
    long begunTerms(LocalDate start) {
        return terms.stream()
                .filter(term -> !term.span().start().isAfter(day)
                        && term.span()
                                .endExclusive()
                                .map(end -> end.isAfter(start))
                                .orElse(true))
                .count();
    }

    /** How many terms have begun since a day. */
    long termsBegunAfter(LocalDate start) {
        return terms.stream()
                .filter(term -> term.span().start().isAfter(start)
                        && !term.span().start().isAfter(day))
                .count();
    }
}
