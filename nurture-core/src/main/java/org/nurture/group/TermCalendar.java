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
        boolean before = false;
        boolean beyond = false;
        for (SchoolTerm term : terms) {
            before |= !term.span().start().isAfter(start);
            beyond |= endsAfter(term, day);
        }
        return before && beyond;
    }

    /** In how many terms, the broken ones included, something that began on a day has lasted. */
    long begunTerms(LocalDate start) {
        long begun = 0;
        for (SchoolTerm term : terms) {
            begun += !term.span().start().isAfter(day) && endsAfter(term, start) ? 1 : 0;
        }
        return begun;
    }

    private static boolean endsAfter(SchoolTerm term, LocalDate when) {
        LocalDate end = term.span().endExclusive().orElse(null);
        return end == null || end.isAfter(when);
    }

    /** How many terms have begun since a day. */
    long termsBegunAfter(LocalDate start) {
        long begun = 0;
        for (SchoolTerm term : terms) {
            LocalDate first = term.span().start();
            begun += first.isAfter(start) && !first.isAfter(day) ? 1 : 0;
        }
        return begun;
    }
}
