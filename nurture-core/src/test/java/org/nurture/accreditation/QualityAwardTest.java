package org.nurture.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nurture.identity.AwardId;
import org.nurture.identity.GroupId;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Reliability;
import org.nurture.time.DateSpan;
import org.nurture.training.Standing;

class QualityAwardTest {
    @Example
    void anEditionCountsForSomeTime() {
        SchemeEdition edition = QualityAwardSchemes.qualityMark().getEditions().get(0);
        for (int wrong : new int[] {-36, 0}) {
            assertThatThrownBy(() -> edition.toBuilder().validMonths(wrong).build())
                    .isInstanceOfSatisfying(
                            RefusedInputException.class,
                            refused -> assertThat(refused.getProblems())
                                    .singleElement()
                                    .hasToString(
                                            "/validMonths: a number of months is too small. Give at least 1 month of"
                                                    + " validity and at least 0 of running, or leave it out. [scheme-edition.months]"));
        }
        assertThatThrownBy(() -> edition.toBuilder().monthsRunning(-1).build())
                .isInstanceOf(RefusedInputException.class);
        assertThatThrownBy(() -> edition.toBuilder().programmeMonths(-5).build())
                .isInstanceOf(RefusedInputException.class);
        assertThatThrownBy(() -> edition.toBuilder().addChecksAfterMonths(-3).build())
                .isInstanceOf(RefusedInputException.class);
        assertThat(edition.toBuilder().validMonths(1).monthsRunning(0).build().getMonthsRunning())
                .hasValue(0);
    }

    @Example
    void anEditionIsToldByItsNameAndFoundByADayOnlyIfItsSourceGivesDays() {
        QualityAwardScheme scheme = QualityAwardSchemes.qualityMark();
        SchemeEdition present = scheme.edition("present").orElseThrow();
        assertThatThrownBy(() -> scheme.toBuilder().addEditions(present).build())
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("quality-award-scheme.edition-twice"));
        assertThat(scheme.editionOn(AWARDED)).isEmpty();
        assertThat(scheme.editionsPossibleOn(AWARDED)).hasSize(2);
        SchemeEdition dated = present.toBuilder()
                .name("of-2025")
                .inForce(DateSpan.startingOn(AWARDED.plusYears(1)))
                .build();
        QualityAwardScheme more = scheme.toBuilder().addEditions(dated).build();
        assertThat(more.editionOn(AWARDED)).isEmpty();
        assertThat(more.editionOn(AWARDED.plusYears(1))).contains(dated);
        assertThat(more.editionsPossibleOn(AWARDED)).hasSize(2);
        assertThat(more.editionsPossibleOn(AWARDED.plusYears(2))).hasSize(3);
    }

    @Example
    void nothingIsBelowNoneAndNobodyIsNobody() {
        assertThatThrownBy(() -> AwardOnDay.builder("x", AWARDED).programme(AWARDED, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AwardOnDay.builder(nothing(), AWARDED)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> AwardOnDay.builder("x", nothing())).isInstanceOf(NullPointerException.class);
    }

    @SuppressWarnings("NullAway")
    private static <T> T nothing() {
        return null;
    }

    private static final LocalDate AWARDED = LocalDate.of(2024, 2, 29);

    @Property
    void theStandingOfEveryDayIsThatOfADayByDayModel(
            @ForAll @IntRange(min = -5, max = 60) int day,
            @ForAll @IntRange(min = 1, max = 50) int expires,
            @ForAll @IntRange(min = 0, max = 55) int withdrawn,
            @ForAll @IntRange(min = 0, max = 40) int suspended,
            @ForAll boolean expiryKnown,
            @ForAll boolean isWithdrawn) {
        QualityAward award = award().expires(expiryKnown ? Optional.of(AWARDED.plusDays(expires)) : Optional.empty())
                .withdrawnOn(isWithdrawn ? Optional.of(AWARDED.plusDays(withdrawn)) : Optional.empty())
                .addSuspensions(DateSpan.of(AWARDED.plusDays(suspended), AWARDED.plusDays(suspended + 5)))
                .build();

        Standing expected;
        if (day < 0) {
            expected = Standing.NEVER_HELD;
        } else if (isWithdrawn && day >= withdrawn) {
            expected = Standing.WITHDRAWN;
        } else if (expiryKnown && day >= expires) {
            expected = Standing.LAPSED;
        } else if (day >= suspended && day < suspended + 5) {
            expected = Standing.SUSPENDED;
        } else {
            expected = expiryKnown ? Standing.CURRENT : Standing.UNKNOWN;
        }
        assertThat(award.standingOn(AWARDED.plusDays(day))).isEqualTo(expected);
    }

    @Example
    void threeYearsFromALeapDayEndOnTheLastOfFebruary() {
        SchemeEdition terms = QualityAwardSchemes.qualityMark().getEditions().get(0);

        assertThat(QualityAward.expiryUnder(AWARDED, terms)).contains(LocalDate.of(2027, 2, 28));
        assertThat(terms.getMonthsRunning()).hasValue(24);
        assertThat(QualityAwardSchemes.nurturingSchools().getEditions().get(0).getValidMonths())
                .hasValue(36);
    }

    @Example
    void everyShippedNumberIsCitedFromWhoeverOwnsIt() {
        assertThat(QualityAwardSchemes.all())
                .flatExtracting(QualityAwardScheme::getEditions)
                .isNotEmpty()
                .allMatch(terms -> terms.getSource().reliability() == Reliability.PRIMARY);
    }

    @Example
    void anAwardDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> award().expires(AWARDED).build())
                .isInstanceOfSatisfying(RefusedInputException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo("quality-award.dates");
                    assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo("/expires");
                });
        assertThatThrownBy(() -> award().withdrawnOn(AWARDED.minusDays(1)).build())
                .isInstanceOf(RefusedInputException.class);
    }

    private static QualityAward.Builder award() {
        return QualityAward.builder()
                .id(AwardId.of("q-1"))
                .scheme(QualityAwardSchemes.qualityMark().getName())
                .recipient(new AwardRecipient.Group(GroupId.of("g-1")))
                .awardedOn(AWARDED);
    }
}
