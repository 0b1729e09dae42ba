package org.nurture.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The calendar by which stays and deadlines are counted: the terms, and the days on which people work. The caller supplies
 * both, because they differ from authority to authority and from school to school. Immutable.
 */
public final class SchoolCalendar {
    private final List<SchoolTerm> terms;
    private final WorkingDays workingDays;

    private SchoolCalendar(List<SchoolTerm> terms, WorkingDays workingDays) {
        this.terms = terms;
        this.workingDays = workingDays;
    }

    /**
     * Makes a calendar.
     *
     * @param terms the terms, in any order; none if they are not known
     * @param workingDays the working days
     * @return the calendar
     */
    public static SchoolCalendar of(Collection<SchoolTerm> terms, WorkingDays workingDays) {
        return new SchoolCalendar(
                terms.stream()
                        .sorted(Comparator.comparing(term -> term.span().start()))
                        .toList(),
                Objects.requireNonNull(workingDays, "workingDays"));
    }

    /**
     * Makes a calendar of which no term is known, and that works from Monday to Friday.
     *
     * @return the calendar
     */
    public static SchoolCalendar ofWeekdays() {
        return of(List.of(), WorkingDays.weekdaysExcept(List.of()));
    }

    /**
     * Answers the terms.
     *
     * @return the terms, in the order of their first days; none if they are not known
     */
    public List<SchoolTerm> terms() {
        return terms;
    }

    /**
     * Answers the working days.
     *
     * @return the calendar of deadlines
     */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /**
     * Finds the last day on which something that began on a day has lasted no more than so many terms, the broken one in
     * which it began included.
     *
     * @param begun the day on which it began; between two terms, the next counts as the first
     * @param count how many terms, at least 1
     * @return the last day of the last of these terms; empty if the calendar begins after the day, or ends before that
     *     term does
     * @throws IllegalArgumentException if the count is below 1
     */
    public Optional<LocalDate> lastDayOfTerms(LocalDate begun, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("terms are counted from 1");
        }
        if (terms.isEmpty() || terms.get(0).span().start().isAfter(begun)) {
            return Optional.empty();
        }
        int counted = 0;
        for (SchoolTerm term : terms) {
            Optional<LocalDate> end = term.span().endExclusive();
            if (end.isEmpty()) {
                return Optional.empty();
            }
            if (end.get().isAfter(begun)) {
                counted++;
            }
            if (counted == count) {
                return Optional.of(end.get().minusDays(1));
            }
        }
        return Optional.empty();
    }
}
