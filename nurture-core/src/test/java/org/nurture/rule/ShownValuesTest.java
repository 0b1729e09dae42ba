package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nurture.problem.Pointer;

/** Values are shown as the platform writes them, also where that is made quicker. */
class ShownValuesTest {
    private static final DayFact<Sheet> DAY =
            DayFact.of("day", "the day", (sheet, part) -> 0, (sheet, part) -> Pointer.ROOT);

    private static final WholeFact<Sheet> NUMBER =
            WholeFact.of("number", "the number", "points", (sheet, part) -> 0, (sheet, part) -> Pointer.ROOT);

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 999, 1000, 9999, 10000})
    void aDayOfAnyYearIsShown(int year) {
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            assertThat(DAY.show(day.toEpochDay())).isEqualTo(day.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1, 9, 10, 63, 64, 1L << 32, (1L << 32) + 63, Long.MAX_VALUE})
    void aNumberOfAnySizeIsShown(long number) {
        assertThat(NUMBER.show(number)).isEqualTo(Long.toString(number));
    }
}
