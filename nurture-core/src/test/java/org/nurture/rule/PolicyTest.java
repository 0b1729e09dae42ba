package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.DateSpan;

/** Policies: which layer speaks when, by what was known when, and what is refused. */
class PolicyTest {
    private static final Parameter SIZE = Parameter.whole("test.size", "the most", "children", 0, 20);
    private static final Parameter ROLES = Parameter.choices("test.roles", "who may", List.of("one", "two"));
    private static final Parameter ASKED = Parameter.yesNo("test.asked", "it is asked");
    private static final Citation SOURCE = Citation.of("A page", "A body", Reliability.PRIMARY);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final WholeFact<Sheet> NUMBER = Sheet.FACTS.get(0);
    private static final RuleBook<Sheet> BOOK = RuleBook.write(
            "test.book",
            "the sheet is right",
            Sheet.class,
            book -> book.rule(
                            "test.not-too-many",
                            rule -> rule.states("There are not too many").requires(NUMBER.atMost(SIZE)))
                    .rule(
                            "test.asked-for",
                            rule -> rule.states("It is asked")
                                    .appliesWhen(Condition.saysYes(ASKED))
                                    .requires(NUMBER.atLeast(1))));
    private static final Catalogue CATALOGUE = Catalogue.of(BOOK);

    private static ParameterValue size(long number, DateSpan effective) {
        return ParameterValue.of(SIZE, new GivenValue.Whole(number), effective, SOURCE);
    }

    private static PolicyLayer.Builder layer(String id) {
        return PolicyLayer.builder().id(id).title("Layer " + id);
    }

    private static DateSpan from(int year) {
        return DateSpan.startingOn(LocalDate.of(year, 9, 1));
    }

    private static DateSpan years(int first, int end) {
        return DateSpan.of(LocalDate.of(first, 9, 1), LocalDate.of(end, 9, 1));
    }

    @Test
    void theNearerLayerSpeaksAndIsNamed() {
        PolicyLayer far = layer("national").addValues(size(12, from(2000))).build();
        PolicyLayer near = layer("school").addValues(size(8, from(2025))).build();
        Policy policy = Policy.of(near, far);

        ResolvedPolicy.InForce now = policy.on(DAY).value(SIZE).orElseThrow();
        assertThat(now.layer()).isEqualTo("school");
        assertThat(now.value().value()).isEqualTo(new GivenValue.Whole(8));
        assertThat(policy.on(LocalDate.of(2020, 1, 1)).value(SIZE).orElseThrow().layer())
                .isEqualTo("national");
        assertThat(policy.on(LocalDate.of(1999, 1, 1)).value(SIZE)).isEmpty();

        Finding finding = BOOK.under(policy.on(DAY))
                .decide(Sheet.of(9, 0, 0, 0, 0))
                .finding("test.not-too-many")
                .orElseThrow();
        assertThat(finding.getStatus()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(finding.getRequired())
                .containsExactly(new Required(
                        "test.size",
                        "8",
                        "children",
                        "school",
                        SOURCE,
                        Optional.of(from(2025)),
                        Optional.empty(),
                        Optional.of(new GivenValue.Whole(8))));
    }

    @Test
    void aCorrectionCountsFromTheDayOnWhichItWasKnown() {
        PolicyLayer layer = layer("body")
                .addValues(size(12, from(2020)), size(10, from(2020)).knownFrom(LocalDate.of(2026, 1, 15)))
                .build();
        Policy policy = Policy.of(layer);

        assertThat(policy.on(DAY).value(SIZE).orElseThrow().value().value()).isEqualTo(new GivenValue.Whole(10));
        assertThat(policy.on(DAY, LocalDate.of(2026, 1, 14))
                        .value(SIZE)
                        .orElseThrow()
                        .value()
                        .value())
                .isEqualTo(new GivenValue.Whole(12));
        assertThat(policy.on(DAY, LocalDate.of(2026, 1, 15))
                        .value(SIZE)
                        .orElseThrow()
                        .value()
                        .value())
                .isEqualTo(new GivenValue.Whole(10));
    }

    @Test
    void valuesOfOneParameterDoNotOverlapUnlessOneWasKnownLater() {
        RefusedInputException refused = catchThrowableOfType(
                RefusedInputException.class,
                () -> layer("body")
                        .addValues(size(12, years(2020, 2025)), size(10, years(2024, 2026)))
                        .build());

        assertThat(refused.getCode()).isEqualTo("policy.overlap");
        assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo("/values/1/effective");
        assertThat(layer("body")
                        .addValues(size(12, years(2020, 2024)), size(10, years(2024, 2026)))
                        .build()
                        .getValues())
                .hasSize(2);
    }

    @Test
    void gapsAreShown() {
        Policy policy = Policy.of(
                layer("near").addValues(size(8, years(2024, 2025))).build(),
                layer("far")
                        .addValues(size(12, years(2018, 2020)), size(10, from(2026)))
                        .build());

        assertThat(policy.gaps(SIZE)).containsExactly(years(2020, 2024), years(2025, 2026));
        assertThat(policy.gaps(ROLES)).isEmpty();
    }

    @Test
    void gapsAreShownWhereAllValuesHaveEndedToo() {
        Policy policy = Policy.of(layer("body")
                .addValues(size(12, years(2018, 2020)), size(10, years(2021, 2022)))
                .build());

        assertThat(policy.gaps(SIZE)).containsExactly(years(2020, 2021));
    }

    @Test
    void aWeightIsInForceOnItsDaysAndSaysByWhomAndWhy() {
        PolicyLayer layer = layer("body")
                .addValues(size(8, from(2020)))
                .addLevels(
                        new RuleLevel("test.not-too-many", Level.ADVISED)
                                .in(years(2020, 2024))
                                .cites(SOURCE),
                        new RuleLevel("test.not-too-many", Level.EXPECTED).in(from(2025)))
                .build();
        Sheet sheet = Sheet.of(9);

        Decision before =
                BOOK.under(Policy.of(layer).on(LocalDate.of(2022, 1, 1))).decide(sheet);
        Finding advised = before.finding("test.not-too-many").orElseThrow();
        assertThat(advised.getLevel()).isEqualTo(Level.ADVISED);
        assertThat(advised.getLevelLayer()).contains("body");
        assertThat(advised.getLevelEffective()).contains(years(2020, 2024));
        assertThat(advised.getLevelCitation()).contains(SOURCE);
        assertThat(DecisionText.of(before, BOOK))
                .contains("  There are not too many (advised, by the word of body, in force since 2020-09-01, until"
                        + " 2024-08-31) [test.not-too-many]")
                .contains("      source of the weight: A body: A page");
        assertThat(level(layer, LocalDate.of(2025, 1, 1))).isEqualTo(Level.REQUIRED);
        assertThat(level(layer, DAY)).isEqualTo(Level.EXPECTED);
        assertCode(
                () -> layer.toBuilder()
                        .addLevels(new RuleLevel("test.not-too-many", Level.OFF))
                        .build(),
                "policy.level-twice");
        assertThat(Policy.of(layer).digest())
                .isNotEqualTo(Policy.of(layer.toBuilder()
                                .levels(List.of(layer.getLevels().get(0)))
                                .build())
                        .digest());
    }

    private static Level level(PolicyLayer layer, LocalDate day) {
        return BOOK.under(Policy.of(layer).on(day))
                .decide(Sheet.of(9))
                .finding("test.not-too-many")
                .orElseThrow()
                .getLevel();
    }

    @Test
    void aLayerRestsOnAnotherAndNoneOnItself() {
        PolicyLayer national = layer("national").build();
        PolicyLayer authority = layer("authority").basedOn("national").build();
        PolicyLayer school = layer("school").basedOn("authority").build();

        assertThat(Policy.resting(school, List.of(authority, national)).layers())
                .containsExactly(school, authority, national);

        PolicyLayer round = layer("national").basedOn("school").build();
        assertCode(() -> Policy.resting(school, List.of(authority, round)), "policy.cycle");
        assertCode(() -> Policy.resting(school, List.of(national)), "policy.unknown-base");
        assertThat(catchThrowableOfType(
                        RefusedInputException.class, () -> Policy.resting(school, List.of(authority, round))))
                .hasMessageContaining("school -> authority -> national -> school");
        assertThat(Policy.resting(List.of(school, national), List.of(authority)).layers())
                .containsExactly(school, authority, national);
        PolicyLayer other = layer("national").title("Another").build();
        assertCode(() -> Policy.resting(school, List.of(authority, national, other)), "policy.layer-twice");
        assertCode(() -> Policy.resting(national, List.of(other)), "policy.layer-twice");
        assertCode(Policy::of, "policy.no-layer");
        assertCode(() -> Policy.of(national, round), "policy.layer-twice");
    }

    @Test
    void theDigestChangesWithEverythingADecisionDependsOnAndWithNothingElse() {
        PolicyLayer layer = layer("body")
                .addValues(size(12, from(2020)))
                .addLevels(new RuleLevel("test.not-too-many", Level.ADVISED))
                .build();
        String digest = Policy.of(layer).digest();

        assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(Policy.of(layer).digest());
        assertThat(Policy.of(layer.toBuilder().title("Other words").build()).digest())
                .isEqualTo(digest);
        assertThat(Policy.of(layer.toBuilder()
                                .values(List.of(ParameterValue.of(
                                        SIZE,
                                        new GivenValue.Whole(12),
                                        from(2020),
                                        Citation.of("Elsewhere", "Others", Reliability.SECOND_HAND))))
                                .build())
                        .digest())
                .isEqualTo(digest);
        List<PolicyLayer> others = List.of(
                layer.toBuilder().id("another").build(),
                layer.toBuilder().values(List.of(size(11, from(2020)))).build(),
                layer.toBuilder().values(List.of(size(12, from(2021)))).build(),
                layer.toBuilder().values(List.of(size(12, years(2020, 2030)))).build(),
                layer.toBuilder()
                        .values(List.of(size(12, from(2020)).knownFrom(DAY)))
                        .build(),
                layer.toBuilder()
                        .levels(List.of(new RuleLevel("test.not-too-many", Level.EXPECTED)))
                        .build(),
                layer.toBuilder().levels(List.of()).build());
        assertThat(others.stream().map(other -> Policy.of(other).digest()))
                .doesNotContain(digest)
                .doesNotHaveDuplicates();
        PolicyLayer second = layer("second").build();
        assertThat(Policy.of(layer, second).digest())
                .isNotEqualTo(Policy.of(second, layer).digest());
        assertThat(Policy.of(layer("fixed").addValues(size(12, from(2020))).build())
                        .digest())
                .as("the digest that stored decisions hold")
                .isEqualTo(FIXED_DIGEST);
    }

    private static final String FIXED_DIGEST = "d381ae75edd36666c253f60d66de18f2189751e1fd8a748e83c3a16f4aff07cf";

    @Test
    void whatIsWrongWithALayerIsToldByPointerAndCode() {
        PolicyLayer wrong = layer("wrong")
                .addValues(
                        new ParameterValue(
                                "test.unheard-of",
                                new GivenValue.Whole(1),
                                "children",
                                from(2020),
                                java.util.Optional.empty(),
                                SOURCE),
                        new ParameterValue(
                                "test.size",
                                new GivenValue.Whole(1),
                                "adults",
                                from(2020),
                                java.util.Optional.empty(),
                                SOURCE),
                        size(21, years(2010, 2011)),
                        ParameterValue.of(SIZE, new GivenValue.YesNo(true), years(2011, 2012), SOURCE))
                .addLevels(new RuleLevel("test.no-such-rule", Level.OFF))
                .build();

        assertThat(CATALOGUE.problems(wrong).stream()
                        .map(problem -> problem.getPointer().text() + " " + problem.getCode()))
                .containsExactly(
                        "/values/0/parameter policy.unknown-parameter",
                        "/values/1/unit policy.unit",
                        "/values/2/value policy.range",
                        "/values/3/value policy.kind",
                        "/levels/0/rule policy.unknown-rule");
        assertThat(CATALOGUE.problems(wrong))
                .allSatisfy(problem ->
                        assertThat(problem.getMessage() + problem.getRemedy()).doesNotContain("{"));
        assertThat(CATALOGUE.problems(
                        layer("right").addValues(size(20, from(2020))).build()))
                .isEmpty();
    }

    @Test
    void aProblemSaysWhatWasProbablyMeant() {
        PolicyLayer wrong = layer("wrong")
                .addValues(new ParameterValue(
                        "test.sise",
                        new GivenValue.Whole(1),
                        "children",
                        from(2020),
                        Optional.empty(),
                        new Citation(
                                "T",
                                "P",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(java.net.URI.create("javascript:alert(1)")),
                                Reliability.PRIMARY)))
                .addLevels(new RuleLevel("test.not-to-many", Level.OFF))
                .build();

        assertThat(CATALOGUE.problems(wrong))
                .extracting(Problem::toString)
                .containsExactly(
                        "/values/0/citation/link: the link is not an address of the web. Write an address that begins"
                                + " with https, or leave it out. [citation.link]",
                        "/values/0/parameter: no rule needs a parameter test.sise. The nearest that there is:"
                                + " test.size. Compare the id with the catalogue of rules. [policy.unknown-parameter]",
                        "/levels/0/rule: there is no rule test.not-to-many. The nearest that there is:"
                                + " test.not-too-many. Compare the id with the catalogue of rules."
                                + " [policy.unknown-rule]");
        RefusedInputException overlap = catchThrowableOfType(
                RefusedInputException.class,
                () -> layer("body")
                        .addValues(size(12, years(2020, 2025)), size(10, years(2024, 2026)))
                        .build());
        assertThat(overlap)
                .hasMessageContaining("the value /values/0 of test.size is in force on some of the same days: ")
                .hasMessageContaining("2024-09-01")
                .hasMessageContaining("2025-09-01");
        assertCode(() -> layer("body").title("  ").build(), "policy.title");
        for (String never : List.of(
                "2026-13", "2026-00", "2026-02-30", "2026-01-00", "2025-02-29", "2024-1", "２０２４", "+2024", "spring")) {
            assertCode(() -> SOURCE.publishedIn(never), "citation.published");
        }
        for (String once : List.of("0000", "2024", "2024-12", "2024-02-29")) {
            assertThat(SOURCE.publishedIn(once).published()).contains(once);
        }
    }

    @Test
    void aMinimumAboveItsMaximumIsOddButMayBe() {
        Parameter least = Parameter.whole("test.room-minimum", "the least", "chairs", 0, 20);
        Parameter most = Parameter.whole("test.room-maximum", "the most", "chairs", 0, 20);
        PolicyLayer crossed = layer("crossed")
                .addValues(
                        ParameterValue.of(least, new GivenValue.Whole(9), years(2020, 2022), SOURCE),
                        ParameterValue.of(least, new GivenValue.Whole(9), from(2023), SOURCE),
                        ParameterValue.of(most, new GivenValue.Whole(8), years(2020, 2023), SOURCE))
                .build();

        assertThat(CATALOGUE.notices(crossed)).singleElement().satisfies(notice -> {
            assertThat(notice.getCode()).isEqualTo("policy.crossed");
            assertThat(notice.getPointer().text()).isEqualTo("/values/0/value");
        });
    }

    @Test
    void aChoiceThatThereIsNotIsTold() {
        ChoiceFact<Sheet> fact = ChoiceFact.of(
                "who",
                "who",
                List.of("one", "two"),
                (sheet, part) -> 0,
                (sheet, part) -> org.nurture.problem.Pointer.ROOT);
        Catalogue catalogue = Catalogue.of(RuleBook.write(
                "who.book",
                "who",
                Sheet.class,
                book -> book.rule("who.may", rule -> rule.states("Somebody may").requires(fact.oneOf(ROLES)))));
        PolicyLayer layer = layer("body")
                .addValues(ParameterValue.of(ROLES, GivenValue.Choices.of(List.of("three")), from(2020), SOURCE))
                .build();

        assertThat(catalogue.problems(layer)).extracting(Problem::getCode).containsExactly("policy.choice");
    }

    @Test
    void aWrongValueThatWasNotCheckedStopsTheBookAndNotTheChild() {
        PolicyLayer wrong = layer("wrong").addValues(size(21, from(2020))).build();

        assertThatThrownBy(() -> BOOK.under(Policy.of(wrong).on(DAY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Catalogue.problems");
    }

    @Test
    void twoDecisionsAreComparedByWhatDiffersAndWhy() {
        PolicyLayer twelve = layer("twelve").addValues(size(12, from(2020))).build();
        PolicyLayer eight = layer("eight").addValues(size(8, from(2020))).build();
        Sheet sheet = Sheet.of(10, 0, 0, 0, 0);

        DecisionComparison comparison = DecisionComparison.of(
                BOOK.under(Policy.of(twelve).on(DAY)).decide(sheet),
                BOOK.under(Policy.of(eight).on(DAY)).decide(sheet));

        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.rule()).isEqualTo("test.not-too-many");
            assertThat(difference.changesTheAnswer()).isTrue();
            assertThat(difference.before()).isEqualTo(RuleStatus.SATISFIED);
            assertThat(difference.after()).isEqualTo(RuleStatus.VIOLATED);
            assertThat(difference.parameters()).singleElement().satisfies(parameter -> {
                assertThat(parameter.parameter()).isEqualTo("test.size");
                assertThat(parameter.before().orElseThrow().layer()).isEqualTo("twelve");
                assertThat(parameter.after().orElseThrow().value()).isEqualTo("8");
            });
        });
        assertThat(DecisionComparison.of(comparison.before(), comparison.before())
                        .differences())
                .isEmpty();
    }

    @Test
    void aWeightThatDiffersIsADifference() {
        PolicyLayer required = layer("body").addValues(size(12, from(2020))).build();
        PolicyLayer advised = required.toBuilder()
                .addLevels(new RuleLevel("test.not-too-many", Level.ADVISED))
                .build();
        Sheet sheet = Sheet.of(9);

        assertThat(DecisionComparison.of(
                                BOOK.under(Policy.of(required).on(DAY)).decide(sheet),
                                BOOK.under(Policy.of(advised).on(DAY)).decide(sheet))
                        .differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.changesTheAnswer()).isFalse();
                    assertThat(difference.levelAfter()).isEqualTo(Level.ADVISED);
                });
    }

    @Test
    void programmersMistakesInBooksAreRefused() {
        assertThatThrownBy(() -> RuleBook.write("test.empty", "nothing", Sheet.class, book -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleBook.write(
                        "test.twice",
                        "twice",
                        Sheet.class,
                        book -> book.rule("test.a", rule -> rule.states("A").requires(NUMBER.is(1)))
                                .rule("test.a", rule -> rule.states("A").requires(NUMBER.is(1)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleBook.write(
                        "test.parts",
                        "a fact of rows outside a demand on rows",
                        Sheet.class,
                        book -> book.rule(
                                "test.a",
                                rule -> rule.states("A")
                                        .requires(Sheet.ROW_FACTS.get(0).is(1)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Parameter.whole("NoId", "", "", 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NUMBER.atMost(ASKED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Catalogue.of(BOOK, BOOK)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertCode(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThat(catchThrowableOfType(RefusedInputException.class, call).getCode())
                .isEqualTo(code);
    }
}
