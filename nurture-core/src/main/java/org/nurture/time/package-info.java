/**
 * Days, spans, terms and half-days as schools count them.
 *
 * <p>A {@link org.nurture.time.HalfDay} is half a school day, the unit in which provision is counted: full time in a
 * nurture group is eight or nine of the ten. A {@link org.nurture.time.DateSpan} is half-open, so spans that follow one
 * another share a date and no day is counted twice. Nothing here asks the clock: time is passed in. Nothing rounds in
 * silence: {@link org.nurture.time.Months} takes a stated {@link org.nurture.time.MonthEnd} and
 * {@link org.nurture.time.WorkingDays} is the caller's calendar.
 *
 * <pre>{@code
 * DateSpan stay = DateSpan.ofDays(LocalDate.of(2025, 9, 3), LocalDate.of(2026, 3, 27));
 * boolean there = stay.contains(LocalDate.of(2026, 3, 27));                  // true: the last day was given as such
 * LocalDate lapses = Months.plus(LocalDate.of(2024, 2, 29), 36, MonthEnd.LAST_DAY);   // 2027-02-28
 * HalfDay half = HalfDay.of("Tue PM");                                       // TUESDAY_PM
 * }</pre>
 */
@NullMarked
package org.nurture.time;

import org.jspecify.annotations.NullMarked;
