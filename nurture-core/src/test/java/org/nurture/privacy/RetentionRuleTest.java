package org.nurture.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.MonthEnd;

class RetentionRuleTest {
    private static RetentionRule years(int years, MonthEnd end) {
        return new RetentionRule("pupil file", "date of birth", years * 12, end, "the school's own schedule");
    }

    @Test
    void theDayIsCountedInMonthsFromTheEvent() {
        assertThat(years(25, MonthEnd.LAST_DAY).dueOn(LocalDate.of(2015, 3, 9))).isEqualTo("2040-03-09");
        assertThat(years(0, MonthEnd.LAST_DAY).dueOn(LocalDate.of(2015, 3, 9))).isEqualTo("2015-03-09");
    }

    @Test
    void thereIsADecidedAnswerForTheTwentyNinthOfFebruary() {
        LocalDate born = LocalDate.of(2016, 2, 29);

        assertThat(years(25, MonthEnd.LAST_DAY).dueOn(born)).isEqualTo("2041-02-28");
        assertThat(years(28, MonthEnd.LAST_DAY).dueOn(born)).isEqualTo("2044-02-29");
    }

    @Test
    void aRuleWithoutASourceOrWithTimeBackwardsIsRefused() {
        assertCode(() -> new RetentionRule("file", "birth", 12, MonthEnd.LAST_DAY, " "), "retention.text", "/source");
        assertCode(() -> new RetentionRule("file", "", 12, MonthEnd.LAST_DAY, "us"), "retention.text", "/startEvent");
        assertCode(
                () -> new RetentionRule("file", "birth", -1, MonthEnd.LAST_DAY, "us"), "retention.months", "/months");
        assertCode(
                () -> new RetentionRule("file", "birth", 2401, MonthEnd.LAST_DAY, "us"), "retention.months", "/months");
    }

    private static void assertCode(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code, String pointer) {
        RefusedInputException refused = catchThrowableOfType(RefusedInputException.class, call);
        assertThat(refused.getCode()).isEqualTo(code);
        assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo(pointer);
    }
}
