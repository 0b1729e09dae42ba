package org.nurture.accreditation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.nurture.time.DateSpan;
import org.nurture.time.SchoolTerm;

/**
 * On which days there is school, as far as that is known. Where terms are given, a day between the first and the last of them
 * that is in none is a holiday; before the first and after the last nobody has said, and there each day of the week counts.
 */
final class SchoolDays {
    private static final int WEEK = 7;

    private final long[] starts;
    private final long[] ends;
    private final long firstKnown;
    private final long lastKnown;

    SchoolDays(Collection<SchoolTerm> terms) {
        this.starts = new long[terms.size()];
        this.ends = new long[terms.size()];
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        int i = 0;
        for (SchoolTerm term : terms) {
            starts[i] = term.span().start().toEpochDay();
            ends[i] = end(term.span());
            first = Math.min(first, starts[i]);
            last = Math.max(last, ends[i]);
            i++;
        }
        this.firstKnown = first;
        this.lastKnown = last;
    }

    private static long end(DateSpan span) {
        return span.endExclusive().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    /** The first day of the week's day in a span that has an end. */
    Optional<LocalDate> first(DayOfWeek weekday, DateSpan span) {
        LocalDate start = span.start();
        long day = start.toEpochDay()
                + Math.floorMod(weekday.getValue() - start.getDayOfWeek().getValue(), WEEK);
        for (long end = end(span); day < end; day += WEEK) {
            if (isTaught(day)) {
                return Optional.of(LocalDate.ofEpochDay(day));
            }
        }
        return Optional.empty();
    }

    private boolean isTaught(long day) {
        if (day < firstKnown || day >= lastKnown) {
            return true;
        }
        for (int i = 0; i < starts.length; i++) {
            if (day >= starts[i] && day < ends[i]) {
                return true;
            }
        }
        return false;
    }
}
