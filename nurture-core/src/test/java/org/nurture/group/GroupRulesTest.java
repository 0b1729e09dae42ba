package org.nurture.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.rule.Change;
import org.nurture.rule.Changes;
import org.nurture.rule.Citation;
import org.nurture.rule.Decision;
import org.nurture.rule.DecisionText;
import org.nurture.rule.Finding;
import org.nurture.rule.GivenValue;
import org.nurture.rule.Level;
import org.nurture.rule.MissingFacts;
import org.nurture.rule.NotApplicableReason;
import org.nurture.rule.Parameter;
import org.nurture.rule.ParameterKind;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Reliability;
import org.nurture.rule.Rule;
import org.nurture.rule.RuleLevel;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;
import org.nurture.schooling.YearGroup;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.training.PractitionerStanding;

/** Every rule of the book, alone satisfied, alone violated, alone open, and with nothing to say. */
class GroupRulesTest {
    private static final Citation OWN = Citation.of("Our policy", "A local authority", Reliability.PRIMARY);

    /** A policy that gives every parameter a value, all rules required, so that each can move the verdict by itself. */
    static final PolicyLayer STRICT = strict();

    private static PolicyLayer strict() {
        Map<String, GivenValue> settings = new java.util.TreeMap<>(Map.of(
                "group.size-minimum", new GivenValue.Whole(6),
                "group.size-maximum", new GivenValue.Whole(10),
                "group.adults-minimum", new GivenValue.Whole(2),
                "group.trained-minimum", new GivenValue.Whole(2),
                "group.certificated-minimum", new GivenValue.Whole(1),
                "group.teachers-minimum", new GivenValue.Whole(1),
                "group.full-time-least", new GivenValue.Whole(8),
                "group.full-time-most", new GivenValue.Whole(9),
                "group.part-time-least", new GivenValue.Whole(4),
                "group.secondary-part-time-least", new GivenValue.Whole(3)));
        settings.putAll(Map.of(
                "group.base-class-least", new GivenValue.Whole(2),
                "group.expected-stay-most", new GivenValue.Whole(3),
                "group.stay-maximum", new GivenValue.Whole(3),
                "group.extension-authorities", GivenValue.Choices.of(List.of("authority-officer")),
                "group.eligible-year-groups",
                        GivenValue.Choices.of(
                                List.of(YearGroup.ENGLAND_YEAR_2.coded().text())),
                "group.review-interval", new GivenValue.Whole(1),
                "group.largest-category-share", new GivenValue.Whole(50)));
        PolicyLayer.Builder layer = PolicyLayer.builder().id("strict").title("Everything asked");
        for (Parameter parameter : GroupRules.WELL_FORMED.parameters()) {
            GivenValue setting = parameter.kind() == ParameterKind.YES_NO
                    ? new GivenValue.YesNo(true)
                    : settings.get(parameter.id());
            layer.addValues(ParameterValue.of(parameter, setting, DateSpan.startingOn(GroupPresets.UNDATED), OWN));
        }
        for (Rule<GroupOnDay> rule : GroupRules.WELL_FORMED.rules()) {
            layer.addLevels(new RuleLevel(rule.id(), Level.REQUIRED));
        }
        return layer.build();
    }

    private static PreparedBook<GroupOnDay> book() {
        return GroupRules.WELL_FORMED.under(Policy.of(STRICT).on(Groups.DAY));
    }

    @Test
    void aGroupThatIsAsItShouldBeMeetsThemAll() {
        Decision decision = book().decide(Groups.around(Groups.group()).build());

        // Nothing was extended, and the weeks of groups of another form are not asked of a classic one.
        assertThat(decision.findings(RuleStatus.NOT_APPLICABLE))
                .extracting(Finding::getRule)
                .containsExactly("group.part-time-week", "group.secondary-part-time-week", "group.extension-authority");
        assertThat(decision.findings(RuleStatus.VIOLATED)).isEmpty();
        assertThat(decision.findings(RuleStatus.UNDETERMINED)).isEmpty();
        assertThat(decision.getVerdict()).isEqualTo(Verdict.MET);
    }

    static Stream<Arguments> violations() {
        NurtureGroup group = Groups.group();
        Place place = Groups.place(0);
        List<Place> few = Groups.places().subList(0, 5);
        List<Place> many = new ArrayList<>(Groups.places());
        for (int i = Groups.CHILDREN; i < 11; i++) {
            many.add(Groups.place(i));
        }
        return Stream.of(
                violation(
                        "group.open-on-day",
                        group.toBuilder().open(DateSpan.of(Groups.START.minusYears(1), Groups.DAY))),
                violation(
                        "group.places-within-life",
                        Groups.withPlace(place.toBuilder()
                                        .span(DateSpan.of(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 9, 10)))
                                        .build())
                                .toBuilder()
                                .addPlaces(Groups.place(9))),
                violation("group.enough-children", Groups.group(GroupModel.CLASSIC, few).toBuilder()),
                violation("group.not-too-many-children", Groups.group(GroupModel.CLASSIC, many).toBuilder()),
                violation("group.room-for-all", group.toBuilder().capacity(7)),
                violation(
                        "group.adults-present",
                        group.toBuilder().staff(List.of(group.getStaff().get(0)))),
                violation(
                        "group.teachers",
                        group.toBuilder()
                                .staff(List.of(
                                        Groups.adult("pr-1", Role.NURTURE_ASSISTANT),
                                        Groups.adult("pr-2", Role.NURTURE_ASSISTANT)))),
                violation(
                        "group.full-time-week",
                        Groups.withPlace(
                                place.toBuilder().halfDays(Groups.halfDays(7)).build())
                                .toBuilder()),
                violation(
                        "group.part-time-week",
                        group.toBuilder()
                                .model(GroupModel.NEW_VARIANT)
                                .places(replaced(place.toBuilder()
                                        .halfDays(Groups.halfDays(3))
                                        .build()))),
                violation(
                        "group.registers-in-base-class",
                        Groups.withPlace(
                                place.toBuilder().registersInBaseClass(false).build())
                                .toBuilder()),
                violation(
                        "group.base-class-contact",
                        Groups.withPlace(place.toBuilder()
                                        .baseClassHalfDays(List.of(HalfDay.FRIDAY_PM))
                                        .build())
                                .toBuilder()),
                violation(
                        "group.agreement",
                        Groups.withPlace(place.toBuilder()
                                        .agreement(new Agreement(
                                                AgreementStatus.GIVEN, Groups.START.plusDays(1), Role.SENCO))
                                        .build())
                                .toBuilder()),
                violation(
                        "group.extension-authority",
                        Groups.withPlace(place.toBuilder()
                                        .extension(new Extension(
                                                Groups.DAY.plusDays(90),
                                                Groups.DAY.minusDays(9),
                                                Role.HEADTEACHER,
                                                java.util.Optional.empty()))
                                        .build())
                                .toBuilder()));
    }

    private static List<Place> replaced(Place first) {
        List<Place> places = Groups.places();
        places.set(0, first);
        return places;
    }

    private static Arguments violation(String rule, NurtureGroup.Builder spoilt) {
        return Arguments.of(rule, Groups.around(spoilt.build()).build());
    }

    static Stream<Arguments> violationsAround() {
        NurtureGroup group = Groups.group();
        Place old = Groups.place(0).toBuilder()
                .span(DateSpan.startingOn(LocalDate.of(2025, 1, 13)))
                .entryAssessment(AssessmentId.of("as-20"))
                .agreement(new Agreement(AgreementStatus.GIVEN, LocalDate.of(2024, 12, 1), Role.SENCO))
                .build();
        GroupOnDay.Builder late = Groups.around(Groups.withPlace(Groups.place(0).toBuilder()
                .entryAssessment(AssessmentId.of("as-30"))
                .build()));
        late.assessments(List.of(Groups.assessment(30, Groups.START.plusDays(3))));
        return Stream.of(
                Arguments.of(
                        "group.trained-adults",
                        Groups.around(group)
                                .standing(PractitionerId.of("pr-2"), PractitionerStanding.NOT_TRAINED)
                                .build()),
                Arguments.of(
                        "group.certificated-adults",
                        Groups.around(group)
                                .standing(PractitionerId.of("pr-1"), PractitionerStanding.TRAINED)
                                .build()),
                Arguments.of(
                        "group.eligible-stage",
                        Groups.around(group)
                                .yearGroup(PupilToken.of("p-3"), YearGroup.ENGLAND_YEAR_3.coded())
                                .build()),
                Arguments.of("group.entry-assessment", late.build()),
                Arguments.of(
                        "group.review-assessment",
                        Groups.around(
                                        Groups.group(GroupModel.CLASSIC, Groups.places()).toBuilder()
                                                .build(),
                                        LocalDate.of(2026, 7, 1))
                                .build()),
                Arguments.of(
                        "group.maximum-stay",
                        Groups.around(Groups.withPlace(old))
                                .assessments(List.of(Groups.assessment(20, LocalDate.of(2024, 12, 2))))
                                .build()),
                Arguments.of(
                        "group.mix",
                        Groups.around(group)
                                .concerns(PupilToken.of("p-0"), Set.of(ConcernCategory.WITHDRAWN))
                                .concerns(PupilToken.of("p-1"), Set.of(ConcernCategory.WITHDRAWN))
                                .concerns(PupilToken.of("p-3"), Set.of(ConcernCategory.WITHDRAWN))
                                .concerns(PupilToken.of("p-4"), Set.of(ConcernCategory.WITHDRAWN))
                                .build()),
                Arguments.of(
                        "group.secondary-part-time-week",
                        Groups.around(Groups.group(
                                        GroupModel.NEW_VARIANT,
                                        replaced(Groups.place(0).toBuilder()
                                                .halfDays(Groups.halfDays(2))
                                                .build())))
                                .yearGroup(PupilToken.of("p-0"), YearGroup.ENGLAND_YEAR_7.coded())
                                .build()));
    }

    /** Rules that cannot be violated without another: of the same fact, or of the same child's age. */
    private static final Map<String, Set<String>> TOGETHER = Map.of(
            "group.enough-children", Set.of("group.enough-children-present"),
            "group.adults-present", Set.of("group.trained-adults"),
            "group.maximum-stay", Set.of("group.expected-stay", "group.review-assessment"),
            "group.secondary-part-time-week", Set.of("group.eligible-stage"),
            "group.review-assessment", Set.of());

    @ParameterizedTest
    @MethodSource({"violations", "violationsAround"})
    void eachIsViolatedAlone(String rule, GroupOnDay subject) {
        Decision decision = book().decide(subject);

        Set<String> violated = new TreeSet<>();
        decision.findings(RuleStatus.VIOLATED).forEach(finding -> violated.add(finding.getRule()));
        assertThat(violated).contains(rule);
        violated.remove(rule);
        assertThat(TOGETHER.getOrDefault(rule, Set.of())).containsAll(violated);
        assertThat(decision.getVerdict()).isEqualTo(Verdict.NOT_MET);
        Finding finding = decision.finding(rule).orElseThrow();
        assertThat(finding.getObserved()).isNotEmpty();
        assertThat(finding.getPointer().text()).startsWith("/");
    }

    static Stream<Arguments> open() {
        NurtureGroup group = Groups.group();
        Place place = Groups.place(0);
        GroupOnDay.Builder noCalendar = GroupOnDay.builder(group, Groups.DAY);
        return Stream.of(
                open("group.room-for-all", group.toBuilder().capacity(java.util.OptionalInt.empty()), "/capacity"),
                open(
                        "group.adults-present",
                        group.toBuilder()
                                .staff(List.of(
                                        group.getStaff().get(0),
                                        group.getStaff().get(1).toBuilder()
                                                .halfDays(List.of())
                                                .build())),
                        "/staff"),
                open(
                        "group.full-time-week",
                        Groups.withPlace(place.toBuilder().halfDays(List.of()).build()).toBuilder(),
                        "/places/0/halfDays"),
                open(
                        "group.registers-in-base-class",
                        Groups.withPlace(place.toBuilder()
                                        .registersInBaseClass(java.util.Optional.empty())
                                        .build())
                                .toBuilder(),
                        "/places/0/registersInBaseClass"),
                open(
                        "group.base-class-contact",
                        Groups.withPlace(
                                place.toBuilder().baseClassHalfDays(List.of()).build())
                                .toBuilder(),
                        "/places/0/baseClassHalfDays"),
                open(
                        "group.entry-assessment",
                        Groups.withPlace(place.toBuilder()
                                        .entryAssessment(java.util.Optional.empty())
                                        .build())
                                .toBuilder(),
                        "/places/0/entryAssessment"),
                open(
                        "group.agreement",
                        Groups.withPlace(place.toBuilder()
                                        .agreement(java.util.Optional.empty())
                                        .build())
                                .toBuilder(),
                        "/places/0/agreement"),
                open("group.enough-children", group.toBuilder().places(List.of()), "/places"),
                open("group.enough-children-present", group.toBuilder().places(List.of()), "/places"),
                open("group.not-too-many-children", group.toBuilder().places(List.of()), "/places"),
                open("group.places-within-life", group.toBuilder().places(List.of()), "/places"),
                open("group.trained-adults", group.toBuilder().staff(List.of()), "/staff"),
                open("group.certificated-adults", group.toBuilder().staff(List.of()), "/staff"),
                open("group.teachers", group.toBuilder().staff(List.of()), "/staff"),
                Arguments.of("group.eligible-stage", noCalendar.build(), "/places/0/pupil"),
                Arguments.of("group.expected-stay", noCalendar.build(), "/places/0/span"),
                Arguments.of("group.maximum-stay", noCalendar.build(), "/places/0/span"),
                Arguments.of("group.review-assessment", noCalendar.build(), "/places/0/pupil"),
                Arguments.of("group.mix", noCalendar.build(), "/places"),
                Arguments.of(
                        "group.part-time-week",
                        GroupOnDay.of(
                                Groups.group(
                                                GroupModel.NEW_VARIANT,
                                                replaced(place.toBuilder()
                                                        .halfDays(List.of())
                                                        .build()))
                                        .toBuilder()
                                        .keyStages(List.of())
                                        .build(),
                                Groups.DAY),
                        "/places/0/pupil"),
                Arguments.of(
                        "group.secondary-part-time-week",
                        GroupOnDay.of(
                                Groups.group(
                                                GroupModel.NEW_VARIANT,
                                                replaced(place.toBuilder()
                                                        .halfDays(List.of())
                                                        .build()))
                                        .toBuilder()
                                        .keyStages(List.of())
                                        .build(),
                                Groups.DAY),
                        "/places/0/pupil"));
    }

    private static Arguments open(String rule, NurtureGroup.Builder spoilt, String pointer) {
        return Arguments.of(rule, Groups.around(spoilt.build()).build(), pointer);
    }

    @ParameterizedTest
    @MethodSource("open")
    void eachIsOpenWhereItsFactsAreMissingAndSaysWhere(String rule, GroupOnDay subject, String pointer) {
        Finding finding = book().decide(subject).finding(rule).orElseThrow();

        assertThat(finding.getStatus()).isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(finding.getObserved())
                .extracting(seen -> seen.pointer().text())
                .contains(pointer);
    }

    /** The strict policy with every rule but one switched off, so that nothing else can move the verdict. */
    private static PreparedBook<GroupOnDay> only(String wanted) {
        PolicyLayer.Builder off = PolicyLayer.builder().id("only").title("One rule alone");
        GroupRules.WELL_FORMED.rules().stream()
                .filter(rule -> !rule.id().equals(wanted))
                .forEach(rule -> off.addLevels(new RuleLevel(rule.id(), Level.OFF)));
        return GroupRules.WELL_FORMED.under(Policy.of(off.build(), STRICT).on(Groups.DAY));
    }

    @ParameterizedTest
    @MethodSource({"violations", "violationsAround"})
    void eachMovesTheVerdictByItself(String rule, GroupOnDay subject) {
        assertThat(only(rule).verdict(subject)).isEqualTo(Verdict.NOT_MET);
        assertThat(only(rule).decide(subject).findings(RuleStatus.NOT_APPLICABLE))
                .hasSize(GroupRules.WELL_FORMED.rules().size() - 1)
                .allMatch(
                        finding -> finding.getReason().equals(java.util.Optional.of(NotApplicableReason.SWITCHED_OFF)));
    }

    @ParameterizedTest
    @MethodSource("open")
    void eachHoldsTheVerdictOpenByItself(String rule, GroupOnDay subject, String pointer) {
        assertThat(only(rule).verdict(subject)).isEqualTo(Verdict.UNDETERMINED);
        MissingFacts missing = only(rule).missing(subject);
        assertThat(missing.forMet()).as(rule).isNotEmpty().allMatch(set -> !set.isEmpty());
        assertThat(missing.forNotMet()).as(rule).isNotEmpty().allMatch(set -> !set.isEmpty());
        assertThat(missing.forMet())
                .as(rule)
                .anySatisfy(set -> assertThat(set)
                        .extracting(fact -> fact.pointer().text())
                        .contains(pointer));
    }

    @Test
    void everyRuleHasACaseInWhichItIsViolatedAndOneInWhichItIsOpen() {
        Set<String> all = new TreeSet<>();
        GroupRules.WELL_FORMED.rules().forEach(rule -> all.add(rule.id()));
        Set<String> violated = new TreeSet<>();
        Stream.concat(violations(), violationsAround())
                .forEach(arguments -> book().decide((GroupOnDay) arguments.get()[1])
                        .findings(RuleStatus.VIOLATED)
                        .forEach(finding -> violated.add(finding.getRule())));
        Set<String> open = new TreeSet<>();
        open().forEach(arguments -> open.add((String) arguments.get()[0]));
        // Whether a group runs is always known, and who granted an extension is part of the extension.
        open.addAll(Set.of("group.open-on-day", "group.extension-authority"));

        assertThat(violated).isEqualTo(all);
        assertThat(open).isEqualTo(all);
    }

    @Test
    void whereThePolicyIsSilentEveryRuleThatNeedsItSaysSo() {
        PolicyLayer nothing =
                PolicyLayer.builder().id("nothing").title("Nothing").build();
        Decision decision = GroupRules.WELL_FORMED
                .under(Policy.of(nothing).on(Groups.DAY))
                .decide(Groups.around(Groups.group()).build());

        for (Finding finding : decision.getFindings()) {
            Rule<GroupOnDay> rule =
                    GroupRules.WELL_FORMED.rule(finding.getRule()).orElseThrow();
            if (!rule.parameters().isEmpty()) {
                assertThat(finding.getReason()).contains(NotApplicableReason.POLICY_SILENT);
                assertThat(finding.getSilentParameters())
                        .containsExactlyElementsOf(
                                rule.parameters().stream().map(Parameter::id).toList());
            }
        }
        assertThat(decision.findings(RuleStatus.SATISFIED))
                .extracting(Finding::getRule)
                .containsExactly("group.open-on-day", "group.places-within-life", "group.room-for-all");
    }

    @Test
    void aRuleThatThePolicySwitchesOffSaysSoAndMovesNothing() {
        PolicyLayer off = PolicyLayer.builder()
                .id("off")
                .title("Without rooms")
                .addLevels(new RuleLevel("group.room-for-all", Level.OFF))
                .build();
        GroupOnDay crowded =
                Groups.around(Groups.group().toBuilder().capacity(7).build()).build();

        assertThat(book().verdict(crowded)).isEqualTo(Verdict.NOT_MET);
        Decision decision = GroupRules.WELL_FORMED
                .under(Policy.of(off, STRICT).on(Groups.DAY))
                .decide(crowded);
        assertThat(decision.getVerdict()).isEqualTo(Verdict.MET);
        assertThat(decision.finding("group.room-for-all").orElseThrow().getReason())
                .contains(NotApplicableReason.SWITCHED_OFF);
        assertThat(decision.finding("group.room-for-all").orElseThrow().getLevelLayer())
                .contains("off");
    }

    /** The purpose of all this: others pass a group of which size, staff and mix are unknown. */
    @Test
    void aGroupOfWhichNothingIsKnownIsUndeterminedAndTheMissingFactsAreNamed() {
        NurtureGroup bare = Groups.group(GroupModel.CLASSIC, List.of()).toBuilder()
                .staff(List.of())
                .build();
        PreparedBook<GroupOnDay> book =
                GroupRules.WELL_FORMED.under(Policy.of(GroupPresets.NURTUREUK).on(Groups.DAY));

        Decision decision = book.decide(GroupOnDay.of(bare, Groups.DAY));

        assertThat(decision.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.finding("group.enough-children").orElseThrow().getStatus())
                .isEqualTo(RuleStatus.UNDETERMINED);
        MissingFacts missing = book.missing(GroupOnDay.of(bare, Groups.DAY));
        assertThat(missing.forNotMet()).isNotEmpty().allMatch(set -> set.size() == 1);
        assertThat(missing.forMet()).isNotEmpty();
        assertThat(missing.forMet().get(0))
                .extracting(fact -> fact.pointer().text())
                .contains("/places", "/staff");
    }

    @Test
    void placingMoreChildrenIsOneChangeAndTheChangedGroupMeetsTheRules() {
        List<Place> few = Groups.places().subList(0, 4);
        PreparedBook<GroupOnDay> book = book();
        GroupOnDay subject =
                Groups.around(Groups.group(GroupModel.CLASSIC, few)).build();

        Changes changes = book.changes(subject);

        assertThat(changes.state()).isEqualTo(Changes.State.FOUND);
        assertThat(changes.ways()).singleElement().satisfies(way -> {
            assertThat(way.changes()).singleElement().satisfies(change -> {
                assertThat(change.fact()).isEqualTo("roll");
                assertThat(change.from()).isEqualTo("4");
                assertThat(change.to()).isEqualTo("6");
            });
            assertThat(way.along()).hasSize(Groups.WEEK.size());
        });
        assertThat(DecisionText.of(changes).get(1)).contains("the number of children on roll: 6 instead of 4");

        GroupOnDay changed = Groups.around(
                        Groups.group(GroupModel.CLASSIC, Groups.places().subList(0, 6)))
                .build();
        assertThat(book.verdict(changed)).isEqualTo(Verdict.MET);
    }

    @Test
    void oneMoreTrainedAdultOnOneHalfDayIsOneChange() {
        NurtureGroup group = Groups.group();
        StaffAssignment assistant =
                group.getStaff().get(1).toBuilder().halfDays(Groups.halfDays(7)).build();
        NurtureGroup thin = group.toBuilder()
                .staff(List.of(group.getStaff().get(0), assistant))
                .build();

        Changes changes = book().changes(Groups.around(thin).build());

        // A certificated adult is a trained one too, but that would be more than is asked.
        assertThat(changes.ways()).singleElement().satisfies(way -> {
            assertThat(way.changes()).singleElement().satisfies(change -> {
                assertThat(change.fact()).isEqualTo("trained-adults-present");
                assertThat(change.part()).contains("thursday-pm");
                assertThat(change.to()).isEqualTo("2");
            });
            assertThat(way.along()).extracting(Change::fact).containsExactly("adults-present");
        });
        StaffAssignment third = Groups.adult("pr-3", Role.TEACHING_ASSISTANT).toBuilder()
                .halfDays(List.of(HalfDay.THURSDAY_PM))
                .build();
        GroupOnDay mended = Groups.around(thin.toBuilder().addStaff(third).build())
                .standing(PractitionerId.of("pr-3"), PractitionerStanding.TRAINED)
                .build();
        assertThat(book().verdict(mended)).isEqualTo(Verdict.MET);
    }

    @Test
    void noNeedOrCharacteristicOfAChildIsEverOfferedAsAChange() {
        Set<String> changeable = new TreeSet<>();
        GroupRules.WELL_FORMED.facts().forEach((name, fact) -> {
            if (fact.isChangeable()) {
                changeable.add(name);
            }
        });

        assertThat(changeable)
                .containsExactly(
                        "adults-present",
                        "certificated-adults-present",
                        "children-present",
                        "place-end",
                        "place-start",
                        "roll",
                        "teachers-present",
                        "trained-adults-present");
    }

    @Test
    void enoughKnownAdultsSettleItWhateverTheThirdIs() {
        NurtureGroup group = Groups.group().toBuilder()
                .addStaff(Groups.adult("pr-9", Role.TEACHING_ASSISTANT))
                .build();

        assertThat(book().verdict(Groups.around(group).build())).isEqualTo(Verdict.MET);
    }

    /** The three rules of the week divide all children of the two models among them, without gap or overlap. */
    @Test
    void everyChildsWeekIsJudgedByExactlyOneRule() {
        Map<GroupModel, Integer> judged = new EnumMap<>(GroupModel.class);
        for (GroupModel model : GroupModel.values()) {
            for (YearGroup year : EnumSet.of(YearGroup.ENGLAND_YEAR_2, YearGroup.ENGLAND_YEAR_8)) {
                for (int halfDays = 1; halfDays <= Groups.WEEK.size(); halfDays++) {
                    Place place = Groups.place(0).toBuilder()
                            .halfDays(Groups.halfDays(halfDays))
                            .build();
                    GroupOnDay subject = Groups.around(Groups.group(model, List.of(place)))
                            .yearGroup(PupilToken.of("p-0"), year.coded())
                            .build();
                    Decision decision = book().decide(subject);
                    boolean secondary = year == YearGroup.ENGLAND_YEAR_8;
                    int least = model == GroupModel.CLASSIC ? 8 : secondary ? 3 : 4;
                    String rule = model == GroupModel.CLASSIC
                            ? "group.full-time-week"
                            : secondary ? "group.secondary-part-time-week" : "group.part-time-week";
                    boolean asked = model == GroupModel.CLASSIC || model == GroupModel.NEW_VARIANT;
                    List<String> against = Stream.of(
                                    "group.full-time-week", "group.part-time-week", "group.secondary-part-time-week")
                            .filter(id -> decision.finding(id).orElseThrow().getStatus() == RuleStatus.VIOLATED)
                            .toList();
                    assertThat(against).isEqualTo(asked && halfDays < least ? List.of(rule) : List.of());
                    judged.merge(model, 1, Integer::sum);
                }
            }
        }
        assertThat(judged.values()).allMatch(count -> count == 2 * Groups.WEEK.size());
    }

    @Test
    void theOrderOfPlacesAndStaffChangesNothing() {
        List<Place> turned = new ArrayList<>(Groups.places());
        java.util.Collections.reverse(turned);
        NurtureGroup group = Groups.group();
        List<StaffAssignment> staff = new ArrayList<>(group.getStaff());
        java.util.Collections.reverse(staff);
        NurtureGroup other = group.toBuilder().places(turned).staff(staff).build();

        assertThat(book().decide(Groups.around(other).build()))
                .isEqualTo(book().decide(Groups.around(group).build()));
    }

    @Test
    void theWordsOfADecisionNameRuleFactSourceAndLayerAndNoChild() {
        NurtureGroup group = Groups.withPlace(Groups.place(0).toBuilder()
                .id(PlaceId.of("pl-x"))
                .registersInBaseClass(false)
                .build());
        Decision decision = book().decide(Groups.around(group).build());

        String text = String.join("\n", DecisionText.of(decision, GroupRules.WELL_FORMED));

        assertThat(text)
                .contains("Not met on 2026-03-10: the nurture group is well formed")
                .contains("About group g-1")
                .contains("Every child registers in the base class each day (required, by the word of strict)"
                        + " [group.registers-in-base-class]")
                .contains("the child registers in the base class each day (pl-x): no [/places/0/registersInBaseClass]")
                .contains(
                        "strict says yes (group.daily-registration); its source gives no day; source: A local authority: Our"
                                + " policy")
                .doesNotContain("p-0");
    }
}
