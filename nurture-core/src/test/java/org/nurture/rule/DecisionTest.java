package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.DateSpan;

/** Decisions: whom they are about, what they may say of themselves, what they say as data, and what they say in words. */
class DecisionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Citation SOURCE = Citation.of("A page", "A body", Reliability.SECOND_HAND);
    private static final Parameter MOST = Parameter.whole("test.most", "the most", "children", 0, 20);
    private static final Parameter LEAST = Parameter.whole("test.least", "the least", "adults", 0, 20);
    private static final Parameter AGREED = Parameter.yesNo("test.agreed", "it is to be agreed");
    private static final WholeFact<Sheet> NUMBER = Sheet.FACTS.get(0);
    private static final WholeFact<Sheet> OTHER = Sheet.FACTS.get(1);

    private static final RuleBook<Sheet> BOOK = RuleBook.write(
            "test.book",
            "the sheet is right",
            Sheet.class,
            book -> book.names(sheet -> "sheet " + sheet.low(4))
                    .rule(
                            "test.not-too-many",
                            rule -> rule.states("Not too many").requires(NUMBER.atMost(MOST)))
                    .rule("test.enough", rule -> rule.states("Enough").requires(NUMBER.atLeast(LEAST)))
                    .rule(
                            "test.below",
                            rule -> rule.states("Below the other")
                                    .requires(NUMBER.atMost(OTHER))
                                    .level(Level.EXPECTED))
                    .rule(
                            "test.agreed-to",
                            rule -> rule.states("Agreed")
                                    .appliesWhen(Condition.saysYes(AGREED))
                                    .requires(Sheet.FLAG.isTrue()))
                    .rule(
                            "test.in-time",
                            rule -> rule.states("In time").requires(Sheet.DAY.onOrBefore(LocalDate.of(1970, 1, 3))))
                    .rule(
                            "test.choice",
                            rule -> rule.states("Well chosen")
                                    .requires(Sheet.CHOICE.oneOf("b", "a").and(Sheet.SET.anyOf("c", "a")))));

    private static final PolicyLayer LAYER = layer(8);

    private static PolicyLayer layer(long most) {
        return PolicyLayer.builder()
                .id("body")
                .title("A body")
                .addValues(
                        ParameterValue.of(
                                        MOST,
                                        new GivenValue.Whole(most),
                                        DateSpan.of(LocalDate.of(2020, 9, 1), LocalDate.of(2030, 9, 1)),
                                        SOURCE)
                                .knownFrom(LocalDate.of(2021, 1, 15)),
                        ParameterValue.of(
                                AGREED,
                                new GivenValue.YesNo(true),
                                DateSpan.startingOn(ParameterValue.UNDATED),
                                SOURCE))
                .build();
    }

    private static Decision decide(PolicyLayer layer, Sheet sheet) {
        return BOOK.under(Policy.of(layer).on(DAY)).decide(sheet);
    }

    private static Observed seen(Sheet sheet, String rule, int at) {
        return decide(LAYER, sheet).finding(rule).orElseThrow().getObserved().get(at);
    }

    @Test
    void itSaysWhomItIsAboutAndIsNotComparedWithAnothers() {
        Decision one = decide(LAYER, Sheet.of(9, 0, 0, 0, 1));

        assertThat(one.getSubject()).contains("sheet 1");
        assertThatThrownBy(() -> DecisionComparison.of(one, decide(LAYER, Sheet.of(9, 0, 0, 0, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("subjects");
        Decision stored = one.toBuilder().subject(Optional.empty()).build();
        assertThat(DecisionComparison.of(stored, one).differences()).isEmpty();
    }

    @Test
    void aVerdictThatTheFindingsDoNotComeToIsRefusedAndSoIsARuleTwice() {
        Decision decision = decide(LAYER, Sheet.of(9));

        assertThat(decision.getVerdict()).isEqualTo(Verdict.NOT_MET);
        for (Verdict other : List.of(Verdict.MET, Verdict.UNDETERMINED)) {
            RefusedInputException refused = catchThrowableOfType(
                    RefusedInputException.class,
                    () -> decision.toBuilder().verdict(other).build());
            assertThat(refused.getCode()).isEqualTo("decision.verdict");
            assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo("/verdict");
        }
        assertThat(catchThrowableOfType(
                                RefusedInputException.class,
                                () -> decision.toBuilder()
                                        .addFindings(decision.getFindings().get(0))
                                        .build())
                        .getCode())
                .isEqualTo("decision.rule-twice");
    }

    /** Ids whose hashes are alike on purpose, in a short decision and in one as long as may be. */
    @Test
    void aRuleTwiceIsFoundAmongIdsOfOneHash() {
        Finding some = decide(LAYER, Sheet.of(9)).getFindings().get(0);
        for (int bits : new int[] {5, 13}) {
            List<Finding> findings = new ArrayList<>();
            for (int choice = 0; choice < 1 << bits; choice++) {
                StringBuilder id = new StringBuilder("x.");
                for (int bit = 0; bit < bits; bit++) {
                    id.append((choice >> bit & 1) == 0 ? "Aa" : "BB");
                }
                findings.add(some.toBuilder().rule(id.toString()).build());
            }
            assertThat(findings)
                    .extracting(finding -> finding.getRule().hashCode())
                    .containsOnly(findings.get(0).getRule().hashCode());
            Decision decision = decide(LAYER, Sheet.of(9)).toBuilder()
                    .findings(findings)
                    .verdict(Decision.verdict(findings))
                    .build();
            assertThat(decision.getFindings()).hasSize(1 << bits);
            assertThat(catchThrowableOfType(
                                    RefusedInputException.class,
                                    () -> decision.toBuilder()
                                            .addFindings(findings.get(findings.size() / 2))
                                            .build())
                            .getCode())
                    .isEqualTo("decision.rule-twice");
        }
    }

    @Test
    void whatWasSeenIsDataThatNoWordsOfOursAreNeededToRead() {
        Sheet sheet = Sheet.of(9, 4);
        assertThat(seen(sheet, "test.not-too-many", 0)).satisfies(seen -> {
            assertThat(seen.least()).contains("9");
            assertThat(seen.most()).contains("9");
            assertThat(seen.unit()).contains("points");
            assertThat(seen.bound()).contains("8");
            assertThat(seen.otherFact()).isEmpty();
        });
        assertThat(seen(sheet, "test.below", 0)).satisfies(seen -> {
            assertThat(seen.otherFact()).contains("n1");
            assertThat(seen.bound()).contains("4");
        });
        assertThat(seen(sheet, "test.agreed-to", 0)).satisfies(seen -> {
            assertThat(seen.least()).contains("false");
            assertThat(seen.bound()).contains("true");
            assertThat(seen.unit()).isEmpty();
        });
        assertThat(seen(sheet, "test.in-time", 0)).satisfies(seen -> {
            assertThat(seen.least()).contains("1970-01-01");
            assertThat(seen.bound()).contains("1970-01-03");
        });
        Sheet chosen = Sheet.of(0, 0, 0, 0, 0, 0, 1, 3);
        assertThat(seen(chosen, "test.choice", 0).least()).contains("b");
        assertThat(seen(chosen, "test.choice", 0).bound()).contains("a,b");
        assertThat(seen(chosen, "test.choice", 1).least()).contains("a,b");
        Required needed =
                decide(LAYER, sheet).getFindings().get(0).getRequired().get(0);
        assertThat(needed.given()).contains(new GivenValue.Whole(8));
        assertThat(needed.effective()).contains(DateSpan.of(LocalDate.of(2020, 9, 1), LocalDate.of(2030, 9, 1)));
        assertThat(needed.knownFrom()).contains(LocalDate.of(2021, 1, 15));
    }

    @Test
    void whatIsKnownWithinBoundsIsNotTakenForUnknown() {
        Sheet bounded = Sheet.of(0);
        bounded.set(0, 7, 9);
        assertThat(seen(bounded, "test.not-too-many", 0)).satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(FactState.WITHIN_BOUNDS);
            assertThat(seen.value()).contains("7 to 9");
            assertThat(seen.least()).contains("7");
            assertThat(seen.most()).contains("9");
        });
        Sheet atLeast = Sheet.of(0);
        atLeast.set(0, 7, FactReader.UNKNOWN);
        assertThat(seen(atLeast, "test.not-too-many", 0).state()).isEqualTo(FactState.WITHIN_BOUNDS);
        assertThat(seen(atLeast, "test.not-too-many", 0).most()).isEmpty();
        Sheet open = Sheet.of(FactReader.UNKNOWN);
        assertThat(seen(open, "test.not-too-many", 0).state()).isEqualTo(FactState.UNKNOWN);
    }

    @Test
    void theWordsSayWhatThePolicyIsSilentOnSinceWhenAndHowItIsKnown() {
        Decision decision =
                BOOK.under(Policy.of(LAYER).on(DAY, LocalDate.of(2025, 1, 1))).decide(Sheet.of(9, 4, 0, 0, 1));

        assertThat(DecisionText.of(decision, BOOK))
                .startsWith(
                        "Not met on 2026-06-30, by what was known on 2025-01-01: the sheet is right; 1 of 6 rules was not"
                                + " asked, because the policy is silent on it",
                        "About sheet 1")
                .contains("  Not too many (required) [test.not-too-many]")
                .contains("      body says 8 children (test.most); in force since 2020-09-01, until 2030-08-31, known"
                        + " since 2021-01-15; source: A body: A page, at second hand")
                .contains(
                        "      body says yes (test.agreed); its source gives no day; source: A body: A page, at second"
                                + " hand")
                .contains("  Enough [test.enough] - no layer of the policy says: test.least");
    }

    @Test
    void aComparisonSaysWhichFactsAndValuesDiffer() {
        DecisionComparison comparison =
                DecisionComparison.of(decide(LAYER, Sheet.of(8, 9)), decide(layer(1), Sheet.of(7, 9)));

        assertThat(DecisionText.of(comparison, BOOK))
                .contains(
                        "About sheet 0",
                        "  Not too many [test.not-too-many]",
                        "      Holds, required -> Does not hold, required",
                        "      test.most: 8 children (body) -> 1 child (body)",
                        "      number 0: 8 -> 7");
        assertThat(DecisionText.of(DecisionComparison.of(comparison.before(), comparison.before()), BOOK))
                .contains("No rule differs");
    }
}
