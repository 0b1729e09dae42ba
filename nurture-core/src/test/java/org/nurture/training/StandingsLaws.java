package org.nurture.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.DateSpan;
import org.nurture.time.MonthEnd;
import org.nurture.time.Months;

/** The interval algebra of standing, held against a model that looks at each of 3,653 days by itself. */
class StandingsLaws {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int TEN_YEARS = 3_653;

    @Property(tries = 300)
    void everyDayOfTenYearsIsThatOfADayByDayModel(@ForAll long seed) {
        List<Holding> holdings = holdings(new Random(seed));
        Standings currency = Standings.of(holdings);

        Standing before = Standing.NEVER_HELD;
        Optional<LocalDate> promised = currency.nextChange(START.minusDays(1));
        for (int i = 0; i < TEN_YEARS; i++) {
            LocalDate day = START.plusDays(i);
            Standing standing = currency.on(day);
            assertThat(standing).isEqualTo(model(holdings, day));
            assertThat(promised.equals(Optional.of(day))).as("%s", day).isEqualTo(standing != before);
            if (standing != before) {
                promised = currency.nextChange(day);
            }
            before = standing;
        }
    }

    /** Said otherwise than the code says it: by asking for each state in turn whether any award is in it. */
    private static Standing model(List<Holding> holdings, LocalDate day) {
        List<Holding> begun = holdings.stream()
                .filter(each -> !day.isBefore(each.awardedOn()))
                .toList();
        List<Holding> open = begun.stream()
                .filter(each ->
                        each.withdrawnOn().filter(end -> !end.isAfter(day)).isEmpty())
                .toList();
        List<Holding> running = open.stream()
                .filter(each -> each.expires().filter(end -> !end.isAfter(day)).isEmpty())
                .toList();
        List<Holding> certain = running.stream()
                .filter(each -> !each.lapses() || each.expires().isPresent())
                .toList();
        if (certain.stream().anyMatch(each -> each.suspensions().stream().noneMatch(span -> span.contains(day)))) {
            return Standing.CURRENT;
        }
        List<Holding> inForce = running.stream()
                .filter(each -> each.suspensions().stream().noneMatch(span -> span.contains(day)))
                .toList();
        if (!certain.containsAll(inForce)) {
            return Standing.UNKNOWN;
        }
        if (!running.isEmpty()) {
            return Standing.SUSPENDED;
        }
        if (begun.isEmpty()) {
            return Standing.NEVER_HELD;
        }
        LocalDate last =
                begun.stream().map(Holding::awardedOn).max(LocalDate::compareTo).orElseThrow();
        boolean takenBack = begun.stream().anyMatch(each -> each.awardedOn().equals(last) && !open.contains(each));
        return takenBack ? Standing.WITHDRAWN : Standing.LAPSED;
    }

    @Property(tries = 500)
    void theTimelineTilesTheDaysFromTheFirstAwardOn(@ForAll long seed) {
        List<Holding> holdings = holdings(new Random(seed));
        List<Standings.Stretch> timeline = Standings.of(holdings).timeline();

        for (int i = 0; i < timeline.size(); i++) {
            Standings.Stretch stretch = timeline.get(i);
            assertThat(Standings.of(holdings).on(stretch.span().start())).isEqualTo(stretch.standing());
            if (i + 1 < timeline.size()) {
                assertThat(stretch.span().endExclusive())
                        .contains(timeline.get(i + 1).span().start());
                assertThat(stretch.standing()).isNotEqualTo(timeline.get(i + 1).standing());
            } else {
                assertThat(stretch.span().endExclusive()).isEmpty();
            }
        }
        assertThat(timeline.isEmpty()).isEqualTo(holdings.isEmpty());
    }

    @Property(tries = 500)
    void theOrderOfAwardsMakesNoDifferenceAndGapsAreTheDaysThatAreNotCurrent(@ForAll long seed) {
        Random random = new Random(seed);
        List<Holding> holdings = new ArrayList<>(holdings(random));
        Standings currency = Standings.of(holdings);
        Collections.shuffle(holdings, random);
        DateSpan window = DateSpan.of(START, START.plusDays(700));
        List<DateSpan> gaps = currency.gaps(window);

        assertThat(Standings.of(holdings)).hasToString(currency.toString());
        for (int i = 0; i < 700; i++) {
            LocalDate day = START.plusDays(i);
            assertThat(gaps.stream().anyMatch(gap -> gap.contains(day)))
                    .isEqualTo(currency.on(day) != Standing.CURRENT);
        }
    }

    @Property(tries = 200)
    void anAwardMoreNeverMakesACurrentDayLessThanCurrent(@ForAll long seed) {
        Random random = new Random(seed);
        List<Holding> fewer = holdings(random);
        List<Holding> more = new ArrayList<>(fewer);
        more.add(holding(random));

        for (int i = 0; i < TEN_YEARS; i += 11) {
            LocalDate day = START.plusDays(i);
            if (Standings.of(fewer).on(day) == Standing.CURRENT) {
                assertThat(Standings.of(more).on(day)).isEqualTo(Standing.CURRENT);
            }
        }
    }

    @Example
    void aReawardHealsALapseAndLeavesAGap() {
        Standings currency = Standings.of(List.of(
                award(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 28)),
                award(LocalDate.of(2027, 6, 1), LocalDate.of(2030, 6, 1))));

        assertThat(currency)
                .hasToString("CURRENT from 2024-02-29 until 2027-02-28, LAPSED from 2027-02-28 until 2027-06-01,"
                        + " CURRENT from 2027-06-01 until 2030-06-01, LAPSED from 2030-06-01 on");
        assertThat(currency.gaps(DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2029, 1, 1))))
                .containsExactly(DateSpan.of(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 6, 1)));
        assertThat(currency.nextChange(LocalDate.of(2030, 6, 1))).isEmpty();
        assertThat(Standings.NONE).hasToString("NEVER_HELD");
    }

    @Example
    void thirtySixMonthsFromALeapDayEndAsThePolicySays() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(Months.plus(leapDay, 36, MonthEnd.LAST_DAY)).isEqualTo("2027-02-28");
        assertThat(Months.plus(leapDay, 36, MonthEnd.FIRST_OF_NEXT)).isEqualTo("2027-03-01");
    }

    @Example
    void whatIsSuspendedDoesNotCountWheneverItEnds() {
        Holding open = new Holding(
                START,
                Optional.empty(),
                true,
                List.of(DateSpan.of(START.plusDays(5), START.plusDays(9))),
                Optional.empty());

        assertThat(open.on(START.plusDays(4))).isEqualTo(Standing.UNKNOWN);
        assertThat(open.on(START.plusDays(5))).isEqualTo(Standing.SUSPENDED);
        assertThat(open.on(START.plusDays(9))).isEqualTo(Standing.UNKNOWN);
    }

    @Example
    void whatIsToLapseOnADayNobodyKnowsIsUnknownAndNeverCurrent() {
        Holding open = new Holding(START, Optional.empty(), true, List.of(), Optional.empty());

        assertThat(open.on(START)).isEqualTo(Standing.UNKNOWN);
        assertThat(new Holding(START, Optional.empty(), false, List.of(), Optional.empty()).on(START.plusYears(40)))
                .isEqualTo(Standing.CURRENT);
        assertThatThrownBy(() -> new Holding(START, Optional.of(START.plusDays(1)), false, List.of(), Optional.empty()))
                .isInstanceOf(RefusedInputException.class);
    }

    private static Holding award(LocalDate from, LocalDate until) {
        return new Holding(from, Optional.of(until), true, List.of(), Optional.empty());
    }

    private static List<Holding> holdings(Random random) {
        List<Holding> holdings = new ArrayList<>();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            holdings.add(holding(random));
        }
        return holdings;
    }

    /** Days of a coarse grid, so that ends and beginnings often meet. */
    private static Holding holding(Random random) {
        LocalDate awarded = START.plusDays(30L * random.nextInt(60));
        boolean lapses = random.nextInt(3) > 0;
        Optional<LocalDate> expires = lapses && random.nextInt(4) > 0
                ? Optional.of(awarded.plusDays(30L * (1 + random.nextInt(40))))
                : Optional.empty();
        List<DateSpan> suspensions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = awarded.plusDays(30L * random.nextInt(40));
            suspensions.add(
                    random.nextInt(5) == 0
                            ? DateSpan.startingOn(from)
                            : DateSpan.of(from, from.plusDays(30L * (1 + random.nextInt(6)))));
        }
        Optional<LocalDate> withdrawn =
                random.nextInt(4) == 0 ? Optional.of(awarded.plusDays(30L * random.nextInt(50))) : Optional.empty();
        return new Holding(awarded, expires, lapses, suspensions, withdrawn);
    }
}
