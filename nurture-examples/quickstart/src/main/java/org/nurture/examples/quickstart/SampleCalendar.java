package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nurture.time.AcademicYear;
import org.nurture.time.DateSpan;
import org.nurture.time.SchoolTerm;
import org.nurture.time.TermName;
import org.nurture.time.WorkingDays;

/** The school days of the sample's authority: Mondays to Fridays in term, without half-terms and bank holidays. */
final class SampleCalendar {
    /** The terms that the authority has set: those of six school years, the last of which is yet to come. */
    static final List<SchoolTerm> TERMS = terms();

    private static final int YET_TO_COME = 3;

    /** How many terms the three years have. */
    static final int COUNTED = 9;

    private static final int YEARS = 6;

    private static final List<DateSpan> HOLIDAYS = List.of(
            week("2021-10-25"),
            week("2022-02-21"),
            week("2022-05-30"),
            day("2022-05-02"),
            week("2022-10-24"),
            week("2023-02-20"),
            week("2023-05-29"),
            day("2023-05-01"),
            day("2022-09-19"),
            day("2023-05-08"),
            week("2023-10-30"),
            week("2024-02-12"),
            week("2024-05-27"),
            day("2024-05-06"),
            week("2024-10-28"),
            week("2025-02-17"),
            week("2025-05-26"),
            day("2025-05-05"),
            week("2025-10-27"),
            week("2026-02-16"),
            week("2026-05-25"),
            day("2026-05-04"));

    private static final WorkingDays WEEKDAYS = WorkingDays.weekdaysExcept(List.of());

    /** The days on which children are at school. */
    static final WorkingDays DAYS = day -> WEEKDAYS.isWorkingDay(day)
            && TERMS.stream().anyMatch(term -> term.span().contains(day))
            && HOLIDAYS.stream().noneMatch(holiday -> holiday.contains(day));

    private SampleCalendar() {}

    /** One of the terms: 0 is the first of the three years, and those before it are negative. */
    static SchoolTerm term(int number) {
        return TERMS.get(TERMS.size() - YET_TO_COME - COUNTED + number);
    }

    /** A school day of a term, the first being 0. */
    static LocalDate inTerm(int number, int day) {
        return DAYS.plus(term(number).span().start().minusDays(1), day + 1);
    }

    /** A school day before the end of a term, the last being 0. */
    static LocalDate beforeEnd(int number, int days) {
        return before(term(number).span().endExclusive().orElseThrow(), days + 1);
    }

    /** The day that lies some school days before another. */
    static LocalDate before(LocalDate day, int schoolDays) {
        LocalDate found = day;
        for (int left = schoolDays; left > 0; left--) {
            do {
                found = found.minusDays(1);
            } while (!DAYS.isWorkingDay(found));
        }
        return found;
    }

    private static List<SchoolTerm> terms() {
        String[] days = {
            "2021-09-06", "2021-12-17", "2022-01-04", "2022-04-01", "2022-04-19", "2022-07-22",
            "2022-09-05", "2022-12-16", "2023-01-03", "2023-03-31", "2023-04-17", "2023-07-21",
            "2023-09-04", "2023-12-20", "2024-01-08", "2024-03-22", "2024-04-08", "2024-07-24",
            "2024-09-03", "2024-12-20", "2025-01-06", "2025-04-04", "2025-04-22", "2025-07-23",
            "2025-09-03", "2025-12-19", "2026-01-05", "2026-03-27", "2026-04-13", "2026-07-22",
            "2026-09-02", "2026-12-18", "2027-01-04", "2027-03-25", "2027-04-12", "2027-07-21"
        };
        List<SchoolTerm> terms = new ArrayList<>();
        for (int i = 0; i < YEARS * TermName.values().length; i++) {
            terms.add(new SchoolTerm(
                    new AcademicYear(2021 + i / TermName.values().length),
                    Cycle.through(TermName.values(), i),
                    DateSpan.ofDays(LocalDate.parse(days[2 * i]), LocalDate.parse(days[2 * i + 1]))));
        }
        return List.copyOf(terms);
    }

    private static DateSpan week(String monday) {
        return DateSpan.ofDays(LocalDate.parse(monday), LocalDate.parse(monday).plusDays(4));
    }

    private static DateSpan day(String day) {
        return DateSpan.ofDays(LocalDate.parse(day), LocalDate.parse(day));
    }
}
