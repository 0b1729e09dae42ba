package org.nurture.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.behaviour.ConcernHints;
import org.nurture.coding.SuspensionReason;
import org.nurture.identity.PublicationId;
import org.nurture.principle.Principle;
import org.nurture.principle.PrincipleWording;
import org.nurture.principle.PrincipleWordings;
import org.nurture.principle.WordingKind;
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
            assertThat(PrincipleWordings.of(principle))
                    .filteredOn(wording -> wording.kind() == WordingKind.SENTENCE)
                    .containsExactly(PrincipleWordings.ofNetwork(principle));
        }
        assertThat(Arrays.stream(Principle.values()).map(PrincipleWordings::ofNetwork))
                .extracting(PrincipleWording::wording)
                .containsExactly(
                        "Children's learning is understood developmentally",
                        "The nurture room offers a safe base",
                        "Nurture is important in the development of self-esteem",
                        "Language is a vital means of communication",
                        "All behaviour is communication",
                        "The importance of transition in children's lives");
        assertThat(Principle.TRANSITION.id()).isEqualTo("P6");
        assertThat(terms(Principle.SAFE_BASE)).containsExactly("classroom", "environment", "space");
    }

    @Example
    void ofOtherWordingsOnlyTheTermThatWasSeenIsHeldAndHearsayIsCalledSo() {
        assertThat(terms(Principle.WELLBEING)).containsExactly("wellbeing", "self-esteem", "wellbeing", "self-esteem");
        assertThat(terms(Principle.LEARNING)).contains("learners", "stage not age");
        assertThat(terms(Principle.TRANSITION)).contains("transitions significant");
        assertThat(PrincipleWordings.all())
                .filteredOn(wording -> wording.usedBy().startsWith("Strathdevon")
                        || wording.source().link().isEmpty() && wording.kind() == WordingKind.TERM)
                .hasSize(4)
                .allMatch(wording -> wording.source().reliability() == Reliability.SECOND_HAND);
    }

    private static List<String> terms(Principle principle) {
        return PrincipleWordings.of(principle).stream()
                .filter(wording -> wording.kind() == WordingKind.TERM)
                .map(PrincipleWording::wording)
                .toList();
    }

    @Example
    void eachClaimAboutTheFirstGroupsSaysWhatItsOwnSourceSays() {
        assertThat(History.claims("first-groups"))
                .filteredOn(claim -> claim.getStatement().contains("Hackney"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.getSource().publisher()).isEqualTo("Derbyshire"));
        assertThat(History.claims("first-groups"))
                .extracting(HistoricalClaim::getWhen)
                .containsExactly("1970", "1970", "1969", "1969", "1969");
    }

    @Example
    void aFigureThatIsHearsayDoesNotStandUnderAPrimarySource() {
        assertThat(ResearchStudies.inspectorsSurvey().getPupils()).isEmpty();
        assertThat(History.claims("inspectors-survey-pupils")).singleElement().satisfies(claim -> {
            assertThat(claim.getStatement()).startsWith("379 pupils");
            assertThat(claim.getSource().reliability()).isEqualTo(Reliability.SECOND_HAND);
        });
    }

    @Example
    void aNumberBelowNoughtIsReportedWhereItStands() {
        ResearchStudy survey = ResearchStudies.inspectorsSurvey();
        assertRefused(
                "research-study.numbers",
                "/pupils",
                () -> survey.toBuilder().pupils(-1).build());
        assertRefused(
                "research-study.numbers",
                "/schools",
                () -> survey.toBuilder().schools(-1).build());
        assertRefused(
                "research-study.numbers",
                "/comparisonPupils",
                () -> survey.toBuilder().comparisonPupils(-1).build());
        assertThat(survey.toBuilder().pupils(0).comparisonPupils(0).build().getPupils())
                .hasValue(0);
    }

    @Example
    void aTimeThatThereIsNotIsRefused() {
        HistoricalClaim claim = History.claims().get(0);
        for (String wrong : List.of("2010-13-45", "2010-13", "2010-02-30", "2010-00", "10", "+2010", "2010-1", "")) {
            assertRefused(
                    "historical-claim.when",
                    "/when",
                    () -> claim.toBuilder().when(wrong).build());
        }
        assertThat(claim.toBuilder().when("2012-02-29").build().getWhen()).isEqualTo("2012-02-29");
    }

    @Example
    void aYearOfPublicationIsOneThatFourDigitsWrite() {
        Publication.Builder book = Publication.builder()
                .id(PublicationId.of("b-1"))
                .title("A book")
                .kind(PublicationKind.BOOK);
        for (int wrong : new int[] {-99_999, -1, 0, 10_000}) {
            assertRefused("publication.year", "/year", () -> book.year(wrong).build());
        }
        assertThat(book.year(1).build().getYear()).hasValue(1);
        assertThat(book.year(9999).build().getYear()).hasValue(9999);
    }

    @Example
    void aNumberThatIsNoBooksIsRefusedThoughItsLastDigitFits() {
        for (String wrong : List.of("0000000000000", "0000000000", "9771234567003")) {
            assertRefused("isbn.syntax", "", () -> Isbn.of(wrong));
        }
        assertThat(Isbn.tryParse("0802130208")).isPresent();
    }

    private static void assertRefused(String code, String pointer, ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedInputException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo(code);
            assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo(pointer);
        });
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
