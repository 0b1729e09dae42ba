package org.nurture.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert;
import org.nurture.problem.RefusedInputException;

/** The laws of spans, half-days, school years, months and working days. */
class TimeLaws {
    private static final LocalDate ORIGIN = LocalDate.of(2024, 1, 1);
    private static final int WINDOW = 60;

    @Property
    void spansAgreeWithTheirDays(@ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
        boolean shared = false;
        boolean held = true;
        for (int i = -5; i < WINDOW + 30; i++) {
            LocalDate day = ORIGIN.plusDays(i);
            shared |= one.contains(day) && other.contains(day);
            held &= !other.contains(day) || one.contains(day);
            assertThat(one.intersection(other)
                            .filter(both -> both.contains(day))
                            .isPresent())
                    .isEqualTo(one.contains(day) && other.contains(day));
        }
        assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
        assertThat(one.encloses(other))
                .isEqualTo(held
                        && (one.endExclusive().isEmpty() || other.endExclusive().isPresent()));
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
        assertThat(one.abuts(other)).isEqualTo(other.abuts(one));
        assertThat(one.abuts(other) && one.overlaps(other)).isFalse();
    }

    @Property
    void gapsAndSpansTileTheWindow(
            @ForAll @Size(max = 6) List<@net.jqwik.api.From("spans") DateSpan> spans,
            @ForAll("spans") DateSpan within) {
        List<DateSpan> gaps = DateSpan.gaps(spans, within);

        for (int i = -5; i < WINDOW + 30; i++) {
            LocalDate day = ORIGIN.plusDays(i);
            boolean covered = spans.stream().anyMatch(span -> span.contains(day));
            boolean inGap = gaps.stream().anyMatch(gap -> gap.contains(day));
            assertThat(inGap).isEqualTo(within.contains(day) && !covered);
        }
        for (int i = 1; i < gaps.size(); i++) {
            assertThat(gaps.get(i - 1).overlaps(gaps.get(i))).isFalse();
            assertThat(gaps.get(i - 1).abuts(gaps.get(i))).isFalse();
            assertThat(gaps.get(i - 1)).isLessThan(gaps.get(i));
        }
    }

    @Property
    void aSpanCountsItsDays(@ForAll("spans") DateSpan span) {
        if (span.endExclusive().isPresent()) {
            assertThat(span.lengthInDays())
                    .hasValue(span.start().datesUntil(span.endExclusive().get()).count());
            assertThat(DateSpan.ofDays(span.start(), span.endExclusive().get().minusDays(1)))
                    .isEqualTo(span);
        } else {
            assertThat(span.lengthInDays()).isEmpty();
        }
    }

    @Property
    void anEmptyOrBackwardSpanIsRefused(@ForAll @IntRange(max = 400) int back) {
        assertThatThrownBy(() -> DateSpan.of(ORIGIN, ORIGIN.minusDays(back)))
                .isInstanceOfSatisfying(RefusedInputException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo("date-span.order");
                    assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo("/endExclusive");
                });
    }

    @Example
    void halfDaysAreReadAsTheyAreWrittenAndInShort() {
        for (HalfDay halfDay : HalfDay.values()) {
            assertThat(HalfDay.of(halfDay.text())).isEqualTo(halfDay);
            assertThat(HalfDay.of(halfDay.text().toUpperCase(Locale.ROOT).replace('-', ' ')))
                    .isEqualTo(halfDay);
            assertThat(HalfDay.of(halfDay.day(), halfDay.isMorning())).isEqualTo(halfDay);
        }
        assertThat(HalfDay.of("Tue PM")).isEqualTo(HalfDay.TUESDAY_PM);
        assertThat(HalfDay.tryParse("saturday-am")).isEmpty();
        assertThatThrownBy(() -> HalfDay.of(DayOfWeek.SUNDAY, true))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("half-day.weekend"));
    }

    @Property
    void aSchoolYearIsReadBackAndHoldsItsDays(
            @ForAll @IntRange(min = 1901, max = 2998) int year, @ForAll @IntRange(max = 364) int offset) {
        AcademicYear schoolYear = new AcademicYear(year);
        MonthDay startsOn = MonthDay.of(9, 1);

        assertThat(AcademicYear.of(schoolYear.text())).isEqualTo(schoolYear);
        assertThat(AcademicYear.of(year + "-" + (year + 1))).isEqualTo(schoolYear);
        assertThat(AcademicYear.containing(LocalDate.of(year, 9, 1).plusDays(offset), startsOn))
                .isEqualTo(schoolYear);
        assertThat(schoolYear.span(startsOn).abuts(schoolYear.next().span(startsOn)))
                .isTrue();
    }

    @Example
    void textsThatNameNoSchoolYearAreRefused() {
        for (String wrong :
                List.of("2024", "2024/26", "2024/2", "24/25", "2024/25x", "\u0662024/25", "", "0000/01", "0008/09")) {
            assertThat(AcademicYear.tryParse(wrong)).as(wrong).isEmpty();
        }
        assertThatThrownBy(() -> new AcademicYear(1899))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("academic-year.range"));
    }

    @Example
    void monthsAreCountedByTheStatedPolicy() {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        assertThat(Months.plus(leap, 36, MonthEnd.LAST_DAY)).isEqualTo("2027-02-28");
        assertThat(Months.plus(leap, 36, MonthEnd.FIRST_OF_NEXT)).isEqualTo("2027-03-01");
        assertThat(Months.plus(leap, 48, MonthEnd.REFUSE)).isEqualTo("2028-02-29");
        assertThatThrownBy(() -> Months.plus(leap, 36, MonthEnd.REFUSE))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("months.no-such-day"));
    }

    @Property
    void monthsThatHaveTheDayNeedNoPolicy(
            @ForAll @IntRange(min = 1, max = 28) int dayOfMonth, @ForAll @IntRange(min = -60, max = 60) int months) {
        LocalDate from = LocalDate.of(2024, 5, dayOfMonth);
        for (MonthEnd policy : MonthEnd.values()) {
            assertThat(Months.plus(from, months, policy)).isEqualTo(from.plusMonths(months));
        }
    }

    @Property
    void workingDaysAreCountedByTheCalendar(
            @ForAll @Size(max = 20) Set<@IntRange(max = WINDOW) Integer> closures,
            @ForAll @IntRange(max = 30) int count) {
        WorkingDays calendar = WorkingDays.weekdaysExcept(
                closures.stream().map(ORIGIN::plusDays).toList());

        LocalDate reached = calendar.plus(ORIGIN, count);

        assertThat(calendar.countBetween(ORIGIN.plusDays(1), reached.plusDays(1)))
                .isEqualTo(count);
        assertThat(count == 0 || calendar.isWorkingDay(reached)).isTrue();
    }

    @Example
    void nothingCountsForEverOrFallsOffTheCalendar() {
        WorkingDays weekdays = WorkingDays.weekdaysExcept(List.of());
        LocalDate last = ORIGIN.plusDays(WorkingDays.COUNT_LIMIT);
        assertThat(weekdays.countBetween(ORIGIN, last)).isEqualTo(261_430);
        assertThat(weekdays.countBetween(last, ORIGIN)).isZero();
        assertThat(weekdays.countBetween(LocalDate.MAX, LocalDate.MIN)).isZero();
        assertRefused("working-days.too-far", () -> weekdays.countBetween(ORIGIN, last.plusDays(1)));
        assertRefused("working-days.too-far", () -> weekdays.countBetween(ORIGIN, LocalDate.MAX));
        assertRefused("working-days.none", () -> weekdays.next(LocalDate.MAX));
        assertRefused("time.limit", () -> DateSpan.ofDays(ORIGIN, LocalDate.MAX));
        for (MonthEnd policy : MonthEnd.values()) {
            assertRefused("time.limit", () -> Months.plus(LocalDate.MAX, 1, policy));
            assertRefused("time.limit", () -> Months.plus(LocalDate.MIN, -1, policy));
        }
    }

    @Example
    void termsAreCountedWithTheBrokenOnes() {
        SchoolTerm autumn = term(TermName.AUTUMN, "2025-09-01", "2025-12-20");
        SchoolTerm spring = term(TermName.SPRING, "2026-01-05", "2026-03-28");
        List<SchoolTerm> terms = List.of(spring, autumn, autumn);

        assertThat(SchoolTerm.countBetween(terms, LocalDate.of(2025, 12, 19), LocalDate.of(2026, 1, 6)))
                .isEqualTo(2);
        assertThat(SchoolTerm.countBetween(terms, LocalDate.of(2025, 12, 19), LocalDate.of(2026, 1, 5)))
                .isEqualTo(1);
        assertThat(SchoolTerm.countBetween(terms, LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 5)))
                .isZero();
        assertThat(SchoolTerm.countBetween(terms, LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 6)))
                .isZero();
    }

    private static SchoolTerm term(TermName name, String start, String end) {
        return new SchoolTerm(new AcademicYear(2025), name, DateSpan.of(LocalDate.parse(start), LocalDate.parse(end)));
    }

    @Example
    void aYearAMonthOrADayIsReadWithItsDays() {
        assertThat(PartialDate.of("2010").span())
                .isEqualTo(DateSpan.of(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 1, 1)));
        assertThat(PartialDate.of("2010-12").span())
                .isEqualTo(DateSpan.of(LocalDate.of(2010, 12, 1), LocalDate.of(2011, 1, 1)));
        assertThat(PartialDate.of("2012-02-29").span().lengthInDays()).hasValue(1);
        assertThat(PartialDate.of("9999-12-31").span().lengthInDays()).hasValue(1);
        assertThat(PartialDate.of("2010")).isLessThan(PartialDate.of("2010-01")).hasToString("2010");
        for (String wrong :
                List.of("2010-13-45", "2010-13", "2011-02-29", "10", "+2010", "2010-1", "2010-11-30-01", "")) {
            assertThat(PartialDate.tryParse(wrong)).as(wrong).isEmpty();
            assertRefused("partial-date.syntax", () -> PartialDate.of(wrong));
        }
    }

    private static void assertRefused(String code, ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(code));
    }

    @Example
    void aCalendarWithoutWorkingDaysIsRefused() {
        assertThatThrownBy(() -> ((WorkingDays) day -> false).plus(ORIGIN, 1))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("working-days.none"));
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, WINDOW);
        Arbitrary<Optional<Integer>> length =
                Arbitraries.integers().between(1, 25).optional(0.8);
        return Combinators.combine(start, length).as((from, days) -> {
            LocalDate first = ORIGIN.plusDays(from);
            return days.map(count -> DateSpan.of(first, first.plusDays(count)))
                    .orElseGet(() -> DateSpan.startingOn(first));
        });
    }
}
