package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nurture.assessment.Assessment;
import org.nurture.assessment.Direction;
import org.nurture.assessment.InstrumentDefinition;
import org.nurture.assessment.InstrumentRef;
import org.nurture.assessment.Purpose;
import org.nurture.assessment.Score;
import org.nurture.assessment.Strand;
import org.nurture.behaviour.AreaOfGain;
import org.nurture.behaviour.BarrierToLearning;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.behaviour.Observation;
import org.nurture.behaviour.Setting;
import org.nurture.group.AgreementStatus;
import org.nurture.group.GroupPresets;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.rule.Citation;
import org.nurture.rule.Decision;
import org.nurture.rule.GivenValue;
import org.nurture.rule.NotApplicableReason;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.Reliability;
import org.nurture.rule.RuleBook;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;
import org.nurture.schooling.YearGroup;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/** Every rule of every book of a referral: alone violated, alone open, and without a word. */
class ReferralRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final InstrumentRef PROFILE = new InstrumentRef("boxall-profile", "2017");
    private static final PolicyLayer LOCAL = PolicyLayer.builder()
            .id("local")
            .title("Ours")
            .addValues(ParameterValue.of(
                    ReferralParameters.REVIEW_INTERVAL,
                    new GivenValue.Whole(13),
                    DateSpan.startingOn(LocalDate.of(2020, 9, 1)),
                    Citation.of("Minutes", "Our school", Reliability.PRIMARY)))
            .build();
    private static final Policy POLICY = Policy.of(
            LOCAL,
            ReferralPresets.RAYNHAM,
            ReferralPresets.EBOR_GARDENS,
            ReferralPresets.ELMVALE,
            ReferralPresets.DOYLE_2001,
            GroupPresets.NURTUREUK,
            GroupPresets.SCOTLAND_FRAMEWORK);
    private static final Policy SILENT = Policy.of(GroupPresets.SCOTLAND_SURVEY);

    /** A referral of which every book is met. */
    private static final class Good {
        Optional<ConcernRaised> concern = Optional.of(new ConcernRaised(
                Histories.header("c", 1),
                new TreeSet<>(Set.of(ConcernCategory.WITHDRAWN)),
                Optional.of(Narrative.of("sits alone"))));
        Optional<BarriersNoted> barriers = Optional.of(
                new BarriersNoted(Histories.header("b", 1), new TreeSet<>(Set.of(BarrierToLearning.INSECURITY))));
        Optional<SupportTried> support = Optional.of(
                new SupportTried(Histories.header("s", 1), Narrative.of("a quiet corner"), Optional.empty()));
        Optional<ContraIndicationNoted> contra = Optional.empty();
        Role referrer = Role.CLASS_TEACHER;
        List<Observation> observations = new ArrayList<>(List.of(
                observation("o-1", Role.CLASS_TEACHER, HalfDay.MONDAY_AM),
                observation("o-2", Role.NURTURE_TEACHER, HalfDay.MONDAY_PM)));
        boolean observationsKnown = true;
        List<Assessment> assessments = new ArrayList<>(List.of(profile(new Score.Points("B", 3)), readiness(218)));
        boolean assessmentsNamed = true;
        boolean scaleKnown = true;
        Optional<AgreementStatus> consent = Optional.of(AgreementStatus.GIVEN);
        int panel = 4;
        Optional<YearGroup> year = Optional.of(YearGroup.SCOTLAND_P2);
        boolean targetSet = true;
        boolean targetMet = true;
        Optional<Integer> reviewed = Optional.of(30);
        Role extendedBy = Role.AUTHORITY_OFFICER;
        boolean extended = true;
        boolean extensionReasoned = true;
        List<Integer> steps = List.of(4, 6, 10);

        ReferralOnDay build() {
            List<ReferralEvent> events = new ArrayList<>();
            events.add(new Drafted(Histories.header("e", 0)));
            concern.ifPresent(events::add);
            barriers.ifPresent(events::add);
            support.ifPresent(events::add);
            contra.ifPresent(events::add);
            events.add(new Submitted(EventHeader.of(
                    EventId.of("sub"),
                    referrer,
                    Histories.FIRST_DAY.plusDays(2),
                    Histories.header(2).recordedAt())));
            observations.forEach(each ->
                    events.add(new ObservationAdded(Histories.header("x-" + each.getId(), 3), each.getId())));
            if (assessmentsNamed) {
                assessments.forEach(each ->
                        events.add(new AssessmentAdded(Histories.header("x-" + each.getId(), 3), each.getId())));
            }
            consent.ifPresent(given -> events.add(new ConsentRecorded(Histories.header("con", 3), given)));
            events.add(new PanelConvened(
                    Histories.header("pan", 4),
                    Stream.of(Role.values()).limit(panel).toList()));
            events.add(new Accepted(Histories.header("acc", 5), GroupId.of("g-1"), List.of()));
            if (targetSet) {
                events.add(new TargetSet(
                        Histories.header("tar", 6),
                        AreaOfGain.MANAGING_OWN_BEHAVIOUR,
                        Narrative.of("waits for a turn")));
            }
            events.add(new Started(Histories.header("sta", 7), GroupId.of("g-1")));
            if (targetSet && targetMet) {
                events.add(new TargetMet(Histories.header("met", 100), EventId.of("tar")));
            }
            reviewed.ifPresent(ago -> events.add(new Reviewed(
                    EventHeader.of(
                            EventId.of("rev"),
                            Role.SENCO,
                            DAY.minusDays(ago),
                            Histories.header(183).recordedAt()),
                    ReviewOutcome.CONTINUE)));
            if (extended) {
                EventHeader header = EventHeader.of(
                        EventId.of("ext"),
                        extendedBy,
                        DAY,
                        Histories.header(183).recordedAt());
                events.add(new StayExtended(
                        extensionReasoned ? header.because(Narrative.of("a new sibling")) : header, DAY.plusDays(90)));
            }
            if (!steps.isEmpty()) {
                List<ReturnStep> planned = new ArrayList<>();
                for (int i = 0; i < steps.size(); i++) {
                    planned.add(new ReturnStep(DAY.plusDays(10L * i), steps.get(i)));
                }
                events.add(new ReturnPlanned(Histories.header("pla", 183), planned));
            }
            ReferralOnDay.Builder known = ReferralOnDay.builder(
                            Histories.referral().events(events).build(), DAY)
                    .assessments(assessments)
                    .definitions(scaleKnown ? List.of(definition(), scale()) : List.of(definition()));
            if (observationsKnown) {
                known.observations(observations);
            }
            year.ifPresent(recorded -> known.yearGroup(recorded.coded()));
            return known.build();
        }
    }

    /** A case: what is changed of the good referral, and in which book and rule that shows. */
    private record Case(
            RuleBook<ReferralOnDay> book, String rule, RuleStatus status, Function<Good, Object> change, String what) {}

    private static Case violated(RuleBook<ReferralOnDay> book, String rule, Function<Good, Object> change) {
        return new Case(book, rule, RuleStatus.VIOLATED, change, "violated");
    }

    private static Case open(RuleBook<ReferralOnDay> book, String rule, Function<Good, Object> change) {
        return new Case(book, rule, RuleStatus.UNDETERMINED, change, "open");
    }

    private static final List<Case> CASES = List.of(
            open(ReferralRules.COMPLETE, "referral.need-named", good -> {
                good.barriers = Optional.empty();
                return good.concern = Optional.empty();
            }),
            violated(ReferralRules.COMPLETE, "referral.referrer", good -> good.referrer = Role.PARENT_OR_CARER),
            violated(
                    ReferralRules.COMPLETE,
                    "referral.described",
                    good -> good.concern = Optional.of(new ConcernRaised(
                            Histories.header("c", 1),
                            new TreeSet<>(Set.of(ConcernCategory.WITHDRAWN)),
                            Optional.empty()))),
            open(ReferralRules.COMPLETE, "referral.support-tried", good -> good.support = Optional.empty()),
            violated(
                    ReferralRules.EVIDENCE,
                    "referral.assessment-complete",
                    good -> good.assessments.set(0, profile(new Score.Blank("B")))),
            open(ReferralRules.EVIDENCE, "referral.assessment-complete", good -> good.assessmentsNamed = false),
            violated(ReferralRules.EVIDENCE, "referral.panel-size", good -> good.panel = 3),
            open(ReferralRules.EVIDENCE, "referral.panel-size", good -> good.panel = 0),
            violated(
                    ReferralRules.EVIDENCE,
                    "referral.observed-at-different-times",
                    good -> good.observations.set(1, observation("o-2", Role.NURTURE_TEACHER, HalfDay.MONDAY_AM))),
            violated(
                    ReferralRules.ELIGIBLE,
                    "referral.eligible-stage",
                    good -> good.year = Optional.of(YearGroup.SCOTLAND_P4)),
            open(ReferralRules.ELIGIBLE, "referral.eligible-stage", good -> good.year = Optional.empty()),
            violated(
                    ReferralRules.ELIGIBLE,
                    "referral.nothing-to-look-at-closely",
                    good -> good.contra = Optional.of(new ContraIndicationNoted(
                            Histories.header("k", 1), Narrative.of("needs mainly physical help")))),
            violated(
                    ReferralRules.READY_TO_START,
                    "referral.agreement",
                    good -> good.consent = Optional.of(AgreementStatus.REFUSED)),
            violated(
                    ReferralRules.READY_TO_START,
                    "referral.agreement",
                    good -> good.consent = Optional.of(AgreementStatus.WITHDRAWN)),
            open(ReferralRules.READY_TO_START, "referral.agreement", good -> good.consent = Optional.empty()),
            violated(
                    ReferralRules.READY_TO_START,
                    "referral.assessed-before-start",
                    good -> good.assessments.set(0, profile(new Score.Blank("B")))),
            open(ReferralRules.READY_TO_START, "referral.assessed-before-start", good -> good.assessmentsNamed = false),
            violated(
                    ReferralRules.ATTENDANCE,
                    "referral.agreement-stands",
                    good -> good.consent = Optional.of(AgreementStatus.WITHDRAWN)),
            open(ReferralRules.ATTENDANCE, "referral.agreement-stands", good -> good.consent = Optional.empty()),
            violated(ReferralRules.REVIEW, "referral.review-in-time", good -> good.reviewed = Optional.of(13 * 7 + 1)),
            violated(
                    ReferralRules.READY_TO_RETURN,
                    "referral.readiness",
                    good -> good.assessments.set(1, readiness(217))),
            open(ReferralRules.READY_TO_RETURN, "referral.readiness", good -> good.assessmentsNamed = false),
            violated(ReferralRules.READY_TO_RETURN, "referral.targets-met", good -> good.targetMet = false),
            open(ReferralRules.READY_TO_RETURN, "referral.targets-met", good -> good.targetSet = false),
            violated(ReferralRules.GRADED_RETURN, "referral.never-falling", good -> good.steps = List.of(6, 4)),
            violated(ReferralRules.EXTENSION, "referral.extension-authority", good -> good.extendedBy = Role.SENCO),
            violated(ReferralRules.EXTENSION, "referral.extension-reasoned", good -> good.extensionReasoned = false));

    @TestFactory
    Stream<DynamicTest> eachRuleSpeaksAlone() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.rule() + " " + each.what(), () -> {
                    Good good = new Good();
                    each.change().apply(good);
                    Decision decision = each.book().under(POLICY.on(DAY)).decide(good.build());
                    for (RuleStatus status : List.of(RuleStatus.VIOLATED, RuleStatus.UNDETERMINED)) {
                        assertThat(decision.findings(status))
                                .extracting(finding -> finding.getRule())
                                .as(status.toString())
                                .isEqualTo(status == each.status() ? List.of(each.rule()) : List.of());
                    }
                }));
    }

    @Test
    void theGoodReferralMeetsEveryBook() {
        for (RuleBook<ReferralOnDay> book : ReferralRules.all()) {
            if (book != ReferralRules.ORDER && book != ReferralRules.REASONED) {
                Decision decision = book.under(POLICY.on(DAY)).decide(new Good().build());
                assertThat(decision.getVerdict()).as(book.id()).isEqualTo(Verdict.MET);
                assertThat(decision.findings(RuleStatus.SATISFIED))
                        .hasSize(book.rules().size());
            }
        }
    }

    @Test
    void whereThePolicyIsSilentARuleThatNeedsItSaysSo() {
        for (RuleBook<ReferralOnDay> book : ReferralRules.all()) {
            Decision decision = book.under(SILENT.on(DAY)).decide(new Good().build());
            decision.getFindings().forEach(finding -> {
                boolean needs =
                        !book.rule(finding.getRule()).orElseThrow().parameters().isEmpty();
                assertThat(finding.getReason()
                                .filter(NotApplicableReason.POLICY_SILENT::equals)
                                .isPresent())
                        .as(finding.getRule())
                        .isEqualTo(needs);
            });
        }
    }

    @Test
    void everyRuleButThoseOfTheOrderHasItsCase() {
        Set<String> covered = new TreeSet<>();
        CASES.forEach(each -> covered.add(each.rule()));
        covered.addAll(Set.of(
                "referral.step-open",
                "referral.reason-given",
                "referral.event-fits",
                "referral.observed-by-class-staff",
                "referral.observed-by-nurture-staff",
                "referral.need-beyond-send"));
        assertThat(ReferralRules.all())
                .flatExtracting(RuleBook::rules)
                .extracting(rule -> rule.id())
                .containsExactlyInAnyOrderElementsOf(covered);
    }

    @Test
    void observationsThatAreNamedButNotSeenMayBeOfAnyone() {
        Good good = new Good();
        good.observationsKnown = false;
        Decision decision = ReferralRules.EVIDENCE.under(POLICY.on(DAY)).decide(good.build());
        assertThat(decision.findings(RuleStatus.UNDETERMINED))
                .extracting(finding -> finding.getRule())
                .containsExactly(
                        "referral.observed-by-class-staff",
                        "referral.observed-by-nurture-staff",
                        "referral.observed-at-different-times");

        Good one = new Good();
        one.observations.remove(1);
        Decision without = ReferralRules.EVIDENCE.under(POLICY.on(DAY)).decide(one.build());
        assertThat(without.findings(RuleStatus.VIOLATED))
                .extracting(finding -> finding.getRule())
                .containsExactly("referral.observed-by-nurture-staff");

        Good other = new Good();
        other.observations.remove(0);
        Decision byNurtureStaffOnly =
                ReferralRules.EVIDENCE.under(POLICY.on(DAY)).decide(other.build());
        assertThat(byNurtureStaffOnly.findings(RuleStatus.VIOLATED))
                .extracting(finding -> finding.getRule())
                .containsExactly("referral.observed-by-class-staff");
    }

    @Test
    void withoutAPlanTheStepsOfAReturnAreNotJudged() {
        Good good = new Good();
        good.steps = List.of();
        assertThat(ReferralRules.GRADED_RETURN
                        .under(POLICY.on(DAY))
                        .decide(good.build())
                        .finding("referral.never-falling")
                        .orElseThrow()
                        .getReason())
                .contains(NotApplicableReason.NOTHING_TO_JUDGE);
    }

    @Test
    void aNeedIsAConcernOrABarrier() {
        Good barrierOnly = new Good();
        barrierOnly.concern = Optional.empty();
        Good concernOnly = new Good();
        concernOnly.barriers = Optional.empty();
        Good neither = new Good();
        neither.concern = Optional.empty();
        neither.barriers = Optional.empty();
        assertThat(need(barrierOnly)).isEqualTo(RuleStatus.SATISFIED);
        assertThat(need(concernOnly)).isEqualTo(RuleStatus.SATISFIED);
        assertThat(need(neither)).isEqualTo(RuleStatus.UNDETERMINED);
    }

    @Test
    void aBlankOnTheReadinessScaleLeavesOpenWhatItMayStillReach() {
        Good low = new Good();
        low.assessments.set(1, readiness(200, new Score.Blank("Z")));
        assertThat(readinessOf(low)).isEqualTo(RuleStatus.UNDETERMINED);
        Good enough = new Good();
        enough.assessments.set(1, readiness(218, new Score.Blank("Z")));
        assertThat(readinessOf(enough)).isEqualTo(RuleStatus.SATISFIED);
        Good farOff = new Good();
        farOff.assessments.set(1, readiness(100, new Score.Blank("Z")));
        assertThat(readinessOf(farOff)).isEqualTo(RuleStatus.VIOLATED);
    }

    @Test
    void anAreaThatIsNotThereIsNoNought() {
        Good part = new Good();
        part.assessments.set(1, scored("a-2", DAY, new Score.Points("Y", 60)));
        part.scaleKnown = false;
        assertThat(readinessOf(part)).isEqualTo(RuleStatus.UNDETERMINED);
        part.assessments.set(1, readiness(313));
        assertThat(readinessOf(part)).as("more than the scale has").isEqualTo(RuleStatus.UNDETERMINED);
        part.assessments.set(1, readiness(218));
        assertThat(readinessOf(part)).isEqualTo(RuleStatus.SATISFIED);
        part.scaleKnown = true;
        part.assessments.set(1, scored("a-2", DAY, new Score.Points("Y", 260)));
        assertThat(readinessOf(part)).as("more than the area has").isEqualTo(RuleStatus.UNDETERMINED);
    }

    @Test
    void evidenceOfALaterDayDoesNotCount() {
        Good late = new Good();
        late.assessments.set(1, scored("a-2", DAY.plusDays(1), new Score.Points("Y", 218), new Score.Points("Z", 0)));
        assertThat(readinessOf(late)).isEqualTo(RuleStatus.UNDETERMINED);
        Good afterStart = new Good();
        afterStart.assessments.set(
                0,
                profile(new Score.Points("B", 3)).toBuilder()
                        .assessedOn(Histories.FIRST_DAY.plusDays(8))
                        .build());
        assertThat(status(afterStart, ReferralRules.READY_TO_START, "referral.assessed-before-start"))
                .isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(status(afterStart, ReferralRules.EVIDENCE, "referral.assessment-complete"))
                .isEqualTo(RuleStatus.SATISFIED);
        Good unseen = new Good();
        unseen.observations.set(
                0,
                observation("o-1", Role.CLASS_TEACHER, HalfDay.MONDAY_AM).toBuilder()
                        .observedOn(LocalDate.of(2026, 3, 16))
                        .build());
        assertThat(status(unseen, ReferralRules.EVIDENCE, "referral.observed-by-class-staff"))
                .isEqualTo(RuleStatus.VIOLATED);
    }

    @Test
    void aBarrierAloneSufficesForSubmission() {
        Good barrierOnly = new Good();
        barrierOnly.concern = Optional.empty();
        assertThat(status(barrierOnly, ReferralRules.COMPLETE, "referral.need-named"))
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void whoeverDoesNotAttendIsNotReviewed() {
        ReferralOnDay over = ReferralOnDay.of(Histories.at(ReferralStage.COMPLETED), DAY);
        assertThat(ReferralRules.REVIEW
                        .under(POLICY.on(DAY))
                        .decide(over)
                        .finding("referral.review-in-time")
                        .orElseThrow()
                        .getReason())
                .contains(NotApplicableReason.NOTHING_TO_JUDGE);
    }

    @Test
    void everyRuleIsFoundAndSomeAreNeverSetAside() {
        assertThat(ReferralRules.all())
                .flatExtracting(RuleBook::rules)
                .allSatisfy(rule -> assertThat(ReferralRules.find(rule.id())).contains(rule));
        assertThat(ReferralRules.find("no.such-rule")).isEmpty();
        assertThat(ReferralRules.maySetAside("referral.agreement")).isTrue();
        assertThat(ReferralRules.maySetAside("referral.extension-authority")).isFalse();
        assertThat(ReferralRules.maySetAside("referral.step-open")).isFalse();
        assertThat(ReferralRules.maySetAside("no.such-rule")).isFalse();
    }

    private static RuleStatus need(Good good) {
        return status(good, ReferralRules.ELIGIBLE, "referral.need-beyond-send");
    }

    private static RuleStatus readinessOf(Good good) {
        return status(good, ReferralRules.READY_TO_RETURN, "referral.readiness");
    }

    private static RuleStatus status(Good good, RuleBook<ReferralOnDay> book, String rule) {
        return book.under(POLICY.on(DAY))
                .decide(good.build())
                .finding(rule)
                .orElseThrow()
                .getStatus();
    }

    private static Observation observation(String id, Role observer, HalfDay halfDay) {
        return Observation.builder()
                .id(ObservationId.of(id))
                .pupil(Histories.at(ReferralStage.DRAFT).getPupil())
                .observedOn(LocalDate.of(2025, 9, 8))
                .halfDay(halfDay)
                .observer(observer)
                .setting(Setting.values()[0])
                .antecedent(Narrative.of("asked to tidy up"))
                .behaviour(Narrative.of("crawled under the table"))
                .consequence(Narrative.of("was left there"))
                .build();
    }

    private static Assessment profile(Score second) {
        return Assessment.builder()
                .id(AssessmentId.of("a-1"))
                .pupil(Histories.at(ReferralStage.DRAFT).getPupil())
                .instrument(PROFILE)
                .purpose(Purpose.values()[0])
                .assessedOn(LocalDate.of(2025, 9, 10))
                .assessor(Role.CLASS_TEACHER)
                .addScores(new Score.Points("A", 4), second)
                .build();
    }

    private static Assessment readiness(int points) {
        return readiness(points, new Score.Points("Z", 0));
    }

    private static Assessment readiness(int points, Score more) {
        return scored("a-2", LocalDate.of(2026, 3, 1), new Score.Points("Y", points), more);
    }

    private static Assessment scored(String id, LocalDate day, Score... scores) {
        return Assessment.builder()
                .id(AssessmentId.of(id))
                .pupil(Histories.at(ReferralStage.DRAFT).getPupil())
                .instrument(ReferralFacts.READINESS_SCALE)
                .purpose(Purpose.values()[0])
                .assessedOn(day)
                .assessor(Role.CLASS_TEACHER)
                .addScores(scores)
                .build();
    }

    private static InstrumentDefinition scale() {
        return InstrumentDefinition.builder()
                .instrument(ReferralFacts.READINESS_SCALE)
                .addStrands(
                        new Strand("Y", "one", 0, 250, Direction.values()[0]),
                        new Strand("Z", "two", 0, 62, Direction.values()[0]))
                .build();
    }

    private static InstrumentDefinition definition() {
        return InstrumentDefinition.builder()
                .instrument(PROFILE)
                .addStrands(
                        new Strand("A", "one", 0, 20, Direction.values()[0]),
                        new Strand("B", "two", 0, 20, Direction.values()[0]))
                .build();
    }
}
