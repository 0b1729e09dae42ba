package org.nurture.time;

/** What becomes of a date whose month, after counting on, has no such day: 31 January plus one month. */
public enum MonthEnd {
    /** The last day of that month: 28 or 29 February. */
    LAST_DAY,
    /** The first day of the month after: 1 March. */
    FIRST_OF_NEXT,
    /** Neither: the sum is refused. */
    REFUSE
}
