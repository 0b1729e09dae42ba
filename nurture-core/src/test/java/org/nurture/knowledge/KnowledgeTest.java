package org.nurture.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.behaviour.ConcernHints;
import org.nurture.coding.SuspensionReason;
import org.nurture.principle.Principle;
import org.nurture.principle.PrincipleWordings;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Reliability;
import org.nurture.time.DateSpan;

class KnowledgeTest {
    private static final String ISBN = "9780750455671";

    @Example
    void rivalClaimsAboutTheFirstGroupsStandSideBySide() {
        assertThat(History.claims("first-groups"))
                .extracting(HistoricalClaim::getWhen)
                .contains("1969", "1970");
        assertThat(History.claims())
                .allMatch(claim -> claim.getSource().reliability() == Reliability.PRIMARY
                        || claim.getSource().reliability() == Reliability.SECOND_HAND);
        assertThat(History.claims("derbyshire-ten-years"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.getWhen()).isEqualTo("2009"));
    }

    @Example
    void theInspectorsVisitedTwentyNineSchools() {
        ResearchStudy survey = ResearchStudies.inspectorsSurvey();

        assertThat(survey.getSchools()).hasValue(29);
        assertThat(survey.getConducted()).contains(DateSpan.of(LocalDate.of(2010, 11, 1), LocalDate.of(2011, 4, 1)));
        assertThat(survey.getComparisonPupils()).isEmpty();
    }

    @Example
    void thePartIsNotLargerThanTheWhole() {
        assertThatThrownBy(() -> ResearchStudies.inspectorsSurvey().toBuilder()
                        .comparisonSchools(30)
                        .build())
                .isInstanceOfSatisfying(RefusedInputException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo("research-study.numbers");
                    assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo("/comparisonSchools");
                });
    }

    @Example
    void aNumberHasItsUnit() {
        assertThatThrownBy(() -> new StudyResult(
                        "gained", Optional.empty(), Optional.of(new BigDecimal("1.35")), Optional.empty()))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("study-result.unit"));
    }

    @Property
    void everyWrongDigitOfABookNumberIsCaught(
            @ForAll @IntRange(max = 12) int position, @ForAll @IntRange(max = 9) int digit) {
        String changed = ISBN.substring(0, position) + digit + ISBN.substring(position + 1);

        assertThat(Isbn.tryParse(changed).isPresent()).isEqualTo(changed.equals(ISBN));
    }

    @Example
    void bookNumbersAreNormalised() {
        assertThat(Isbn.of("978 0 7504 5671 5")).isEqualTo(Isbn.of("978-0-7504-5671-5"));
        assertThat(Isbn.of("080442957x").text()).isEqualTo("080442957X");
    }

    @Example
    void everyPrincipleHasTheWordingOfTheSourceText() {
        for (Principle principle : Principle.values()) {
            assertThat(PrincipleWordings.of(principle)).hasSizeGreaterThanOrEqualTo(2);
            assertThat(PrincipleWordings.of(principle)).allMatch(wording -> wording.principle() == principle);
            assertThat(PrincipleWordings.ofNetwork(principle).usedBy()).startsWith("Nurture Group Network");
        }
        assertThat(Principle.TRANSITION.id()).isEqualTo("P6");
        assertThat(PrincipleWordings.of(Principle.SAFE_BASE)).hasSize(4);
    }

    @Example
    void noReasonForSuspensionEverHintsAtWithdrawnBehaviour() {
        for (SuspensionReason reason : SuspensionReason.values()) {
            assertThat(ConcernHints.of(reason)).isNotEqualTo(Optional.of(ConcernCategory.WITHDRAWN));
        }
        assertThat(ConcernHints.of(SuspensionReason.PA)).contains(ConcernCategory.ACTING_OUT);
        assertThat(ConcernHints.of(SuspensionReason.DB)).contains(ConcernCategory.DISRUPTIVE);
        assertThat(ConcernHints.of(SuspensionReason.TH)).isEmpty();
    }
}
