package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.group.AgreementStatus;
import org.nurture.group.GroupParameters;
import org.nurture.group.GroupPresets;
import org.nurture.identity.EventId;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.rule.Citation;
import org.nurture.rule.GivenValue;
import org.nurture.rule.Parameter;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.Reliability;
import org.nurture.rule.Verdict;
import org.nurture.time.AcademicYear;
import org.nurture.time.DateSpan;
import org.nurture.time.SchoolCalendar;
import org.nurture.time.SchoolTerm;
import org.nurture.time.TermName;
import org.nurture.time.WorkingDays;

class ReferralsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Policy SCOTTISH = Policy.of(GroupPresets.SCOTLAND_SURVEY);
    private static final SchoolCalendar CALENDAR = SchoolCalendar.of(
            List.of(
                    term(2025, TermName.SPRING, "2026-01-05", "2026-03-28"),
                    term(2025, TermName.AUTUMN, "2025-09-02", "2025-12-20"),
                    term(2025, TermName.SUMMER, "2026-04-13", "2026-07-22"),
                    term(2026, TermName.AUTUMN, "2026-09-02", "2026-12-19")),
            WorkingDays.weekdaysExcept(List.of(LocalDate.of(2025, 9, 15))));

    @Example
    void nobodyStartsWithoutAgreementOrARecordedOverride() {
        Referral accepted = Histories.at(ReferralStage.ACCEPTED);
        Started start = new Started(Histories.header(10), Histories.GROUP);

        Step open = attempt(accepted, ReferralCommand.record(start));
        assertThat(open).isInstanceOfSatisfying(Step.Undetermined.class, step -> {
            assertThat(step.open()).containsExactly("referral.agreement");
            assertThat(step.decision().getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        });

        Referral refused = accepted.apply(new ConsentRecorded(Histories.header(9), AgreementStatus.REFUSED));
        assertThat(attempt(refused, ReferralCommand.record(start)))
                .isInstanceOfSatisfying(
                        Step.Refused.class, step -> assertThat(step.against()).containsExactly("referral.agreement"));

        Referral agreed = accepted.apply(new ConsentRecorded(Histories.header(9), AgreementStatus.GIVEN));
        assertThat(attempt(agreed, ReferralCommand.record(start))).isInstanceOfSatisfying(Step.Taken.class, step -> {
            assertThat(step.events()).containsExactly(start);
            assertThat(step.referral().stage()).isEqualTo(ReferralStage.ATTENDING);
        });

        Overridden override = override("referral.agreement", 10);
        assertThat(attempt(refused, ReferralCommand.overriding(start, override)))
                .isInstanceOfSatisfying(Step.Taken.class, step -> {
                    assertThat(step.events()).containsExactly(override, start);
                    assertThat(step.referral().state().overrides()).containsExactly("referral.agreement");
                });
    }

    @Example
    void anOverrideThatIsNotNeededIsNotRecorded() {
        Referral agreed = Histories.at(ReferralStage.ACCEPTED)
                .apply(new ConsentRecorded(Histories.header(9), AgreementStatus.GIVEN));
        Started start = new Started(Histories.header(10), Histories.GROUP);
        assertThat(attempt(agreed, ReferralCommand.overriding(start, override("referral.agreement", 10))))
                .isInstanceOfSatisfying(
                        Step.Taken.class, step -> assertThat(step.events()).containsExactly(start));
    }

    @Example
    void anOverrideOfAnotherRuleDoesNotHelp() {
        Started start = new Started(Histories.header(10), Histories.GROUP);
        assertThat(attempt(
                        Histories.at(ReferralStage.ACCEPTED),
                        ReferralCommand.overriding(start, override("referral.panel-size", 10))))
                .isInstanceOf(Step.Undetermined.class);
    }

    @Example
    void theOrderCannotBeSetAside() {
        Started start = new Started(Histories.header(10), Histories.GROUP);
        Referral draft = Histories.at(ReferralStage.DRAFT);
        assertThat(attempt(draft, ReferralCommand.overriding(start, override("referral.step-open", 10))))
                .isInstanceOfSatisfying(Step.Refused.class, step -> {
                    assertThat(step.fault().orElseThrow().code()).isEqualTo("referral.step");
                    assertThat(step.against()).contains("referral.step-open");
                    assertThat(step.decision().getBook()).isEqualTo("referral.order");
                    assertThat(step.decision().getVerdict()).isEqualTo(Verdict.NOT_MET);
                });
    }

    @Example
    void anEventThatDoesNotFitIsToldByItsProblem() {
        Referral draft = Histories.at(ReferralStage.DRAFT);
        assertThat(attempt(draft, ReferralCommand.record(new Submitted(Histories.header(0)))))
                .isInstanceOfSatisfying(Step.Refused.class, step -> {
                    assertThat(step.fault().orElseThrow().code()).isEqualTo("referral.event-twice");
                    assertThat(step.against()).containsExactly("referral.event-fits");
                });
    }

    @Example
    void whatWasRecordedBeforeIsTakenAgainAndChangesNothing() {
        Referral submitted = Histories.at(ReferralStage.SUBMITTED);
        assertThat(attempt(
                        submitted, ReferralCommand.record(submitted.getEvents().get(1))))
                .isEqualTo(new Step.Taken(List.of(), submitted, Optional.empty()));
    }

    @Example
    void aReturnIsBegunWhateverTheAdviceIs() {
        Referral attending = Histories.at(ReferralStage.ATTENDING);
        assertThat(attempt(attending, ReferralCommand.record(new ReturnBegun(Histories.header(30)))))
                .isInstanceOfSatisfying(
                        Step.Taken.class,
                        step -> assertThat(step.advice().orElseThrow().getVerdict())
                                .isEqualTo(Verdict.NOT_MET));
    }

    @Example
    void theStepsOfAReturnDoNotFallUnlessASetBackSaysWhy() {
        Referral returning = Histories.at(ReferralStage.RETURNING)
                .apply(new ReturnPlanned(
                        Histories.header(20), List.of(new ReturnStep(Histories.FIRST_DAY.plusDays(21), 6))));
        ReturnPlanned falling =
                new ReturnPlanned(Histories.header(40), List.of(new ReturnStep(Histories.FIRST_DAY.plusDays(41), 4)));
        LocalDate day = Histories.FIRST_DAY.plusDays(40);
        assertThat(Referrals.attempt(returning, ReferralCommand.record(falling), SCOTTISH, CALENDAR, day))
                .isInstanceOfSatisfying(
                        Step.Refused.class,
                        step -> assertThat(step.against()).containsExactly("referral.never-falling"));
        Referral setBack =
                returning.apply(new SetBack(Histories.header(39).because(Narrative.of("a move of house")), 2));
        assertThat(Referrals.attempt(setBack, ReferralCommand.record(falling), SCOTTISH, CALENDAR, day))
                .isInstanceOf(Step.Taken.class);
        assertThat(setBack.state().baseClassHalfDays(day)).hasValue(2);
        assertThat(returning.state().baseClassHalfDays(day)).hasValue(6);
        assertThat(returning.state().baseClassHalfDays(Histories.FIRST_DAY.plusDays(20)))
                .isEmpty();
    }

    @Example
    void availabilityTellsWhatIsMissing() {
        Referrals referrals = Referrals.under(Policy.of(ReferralPresets.RAYNHAM), CALENDAR, TODAY);
        Referral draft = Histories.at(ReferralStage.DRAFT);
        Availability submit = answer(referrals, draft, ReferralEventKind.SUBMITTED);
        assertThat(submit.answer()).isEqualTo(Availability.Answer.UNDETERMINED);
        assertThat(submit.decision().orElseThrow().getFindings())
                .filteredOn(finding -> finding.getRule().equals("referral.concern-named"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getObserved().get(0).fact()).isEqualTo("concerns"));

        Referral raised = draft.apply(new ConcernRaised(
                Histories.header(1), new java.util.TreeSet<>(List.of(ConcernCategory.WITHDRAWN)), Optional.empty()));
        Availability still = answer(referrals, raised, ReferralEventKind.SUBMITTED);
        assertThat(still.decision().orElseThrow().findings(org.nurture.rule.RuleStatus.UNDETERMINED))
                .extracting(finding -> finding.getRule())
                .containsExactly("referral.referrer", "referral.support-tried");
        assertThat(answer(referrals, draft, ReferralEventKind.CONCERN_RAISED))
                .isEqualTo(new Availability(
                        ReferralEventKind.CONCERN_RAISED, Availability.Answer.PERMITTED, Optional.empty()));
        assertThat(answer(referrals, draft, ReferralEventKind.STARTED).answer()).isEqualTo(Availability.Answer.REFUSED);
    }

    @Property
    void whatIsAnsweredAsRefusedIsRefusedWhenAttempted(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 25) int length,
            @ForAll @IntRange(max = 59) int choice) {
        Referrals referrals =
                Referrals.under(Policy.of(ReferralPresets.RAYNHAM, GroupPresets.NURTUREUK), CALENDAR, TODAY);
        Referral referral = Histories.random(seed, length);
        ReferralOnDay known = ReferralOnDay.of(referral, TODAY);
        for (Availability answer : referrals.available(known)) {
            ReferralEvent event =
                    Histories.event(answer.step(), Histories.header("next", 200), referral.getEvents(), choice);
            Step step = referrals.attempt(known, ReferralCommand.record(event));
            if (answer.answer() == Availability.Answer.REFUSED) {
                assertThat(step).isInstanceOf(Step.Refused.class);
            }
            if (step instanceof Step.Taken taken) {
                assertThat(answer.answer()).isNotEqualTo(Availability.Answer.REFUSED);
                assertThat(taken.referral()).isEqualTo(referral.apply(event));
            }
        }
    }

    @Property
    void walksOfCommandsNeverAttendWithoutAgreementOrOverride(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 40) int length) {
        Referrals referrals = Referrals.under(SCOTTISH, CALENDAR, TODAY);
        Referral whole = Histories.random(seed, length);
        Referral walked =
                whole.toBuilder().events(whole.getEvents().subList(0, 1)).build();
        for (ReferralEvent event : whole.getEvents()) {
            Step step = referrals.attempt(ReferralOnDay.of(walked, TODAY), ReferralCommand.record(event));
            if (step instanceof Step.Taken taken) {
                if (event instanceof Started && event.header().amends().isEmpty()) {
                    ReferralState before = walked.state();
                    boolean agreed = before.consent()
                            .map(recorded -> recorded.status() == AgreementStatus.GIVEN)
                            .orElse(false);
                    assertThat(agreed || before.overrides().contains("referral.agreement"))
                            .isTrue();
                }
                walked = taken.referral();
            }
        }
    }

    @Example
    void deadlinesAreCountedByThePolicyAndTheCalendar() {
        Policy policy = Policy.of(
                layer(
                        whole(ReferralParameters.DAYS_TO_DECISION, 10),
                        whole(ReferralParameters.REVIEW_INTERVAL, 6),
                        whole(ReferralParameters.FOLLOW_UP_AFTER, 12),
                        whole(GroupParameters.STAY_MAXIMUM, 4)),
                GroupPresets.NURTUREUK);
        Referrals referrals = Referrals.under(policy, CALENDAR, TODAY);

        // Handed in on Tuesday 9 September; the Monday after is a closure.
        assertDue(referrals, Histories.at(ReferralStage.SUBMITTED), "DECISION 2025-09-24");
        assertDue(referrals, Histories.at(ReferralStage.WITH_THE_PANEL), "DECISION 2025-09-23");
        assertDue(referrals, Histories.at(ReferralStage.DRAFT));
        assertDue(referrals, Histories.at(ReferralStage.WAITING));
        assertDue(referrals, Histories.at(ReferralStage.ACCEPTED));
        assertDue(referrals, Histories.at(ReferralStage.DECLINED));

        Referral attending = Histories.at(ReferralStage.ATTENDING);
        assertDue(referrals, attending, "REVIEW 2025-10-24", "EXPECTED_END 2026-12-18", "LATEST_END 2026-12-18");
        Referral reviewed = attending.apply(new Reviewed(Histories.header(40), ReviewOutcome.CONTINUE));
        assertDue(referrals, reviewed, "REVIEW 2025-11-29", "EXPECTED_END 2026-12-18", "LATEST_END 2026-12-18");
        Referral extended = reviewed.apply(new StayExtended(Histories.header(41), LocalDate.of(2027, 2, 1)));
        assertDue(referrals, extended, "REVIEW 2025-11-29", "EXPECTED_END 2026-12-18", "LATEST_END 2027-01-31");
        assertDue(
                referrals,
                extended.apply(new ReturnBegun(Histories.header(42))),
                "REVIEW 2025-11-29",
                "LATEST_END 2027-01-31");

        Referral completed = Histories.at(ReferralStage.COMPLETED);
        assertDue(referrals, completed, "FOLLOW_UP 2025-12-06");
        assertDue(referrals, completed.apply(new FollowedUp(Histories.header(60), Narrative.of("settled"))));

        assertThat(referrals.due(attending).get(0).overdue(TODAY)).isTrue();
        assertThat(referrals.due(attending).get(1).overdue(TODAY)).isFalse();
        assertThat(referrals.due(attending).get(1).required().orElseThrow().layer())
                .isEqualTo("nurtureuk");
    }

    @Example
    void whatThePolicyDoesNotLimitIsNeverDueAndWhatTheCalendarDoesNotReachHasNoDay() {
        Referral attending = Histories.at(ReferralStage.ATTENDING);
        assertThat(Referrals.under(SCOTTISH, CALENDAR, TODAY).due(attending)).isEmpty();
        assertThat(Referrals.under(Policy.of(GroupPresets.NURTUREUK), SchoolCalendar.ofWeekdays(), TODAY)
                        .due(attending))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.kind()).isEqualTo(DueKind.EXPECTED_END);
                    assertThat(due.by()).isEmpty();
                    assertThat(due.overdue(TODAY)).isFalse();
                });
    }

    private static void assertDue(Referrals referrals, Referral referral, String... expected) {
        List<String> found = new ArrayList<>();
        referrals
                .due(referral)
                .forEach(due -> found.add(due.kind() + " " + due.by().orElseThrow()));
        assertThat(found).containsExactly(expected);
    }

    private static Availability answer(Referrals referrals, Referral referral, ReferralEventKind step) {
        return referrals.available(ReferralOnDay.of(referral, TODAY)).get(step.ordinal());
    }

    private static Step attempt(Referral referral, ReferralCommand command) {
        return Referrals.attempt(referral, command, SCOTTISH, CALENDAR, TODAY);
    }

    private static Overridden override(String rule, int number) {
        return new Overridden(
                EventHeader.of(
                                EventId.of("o-" + number),
                                Role.HEADTEACHER,
                                Histories.header(number).happenedOn(),
                                Histories.header(number).recordedAt())
                        .because(Narrative.of("an emergency place")),
                rule);
    }

    private static PolicyLayer layer(ParameterValue... values) {
        return PolicyLayer.builder().id("ours").title("Ours").addValues(values).build();
    }

    private static ParameterValue whole(Parameter parameter, long number) {
        return ParameterValue.of(
                parameter,
                new GivenValue.Whole(number),
                DateSpan.startingOn(LocalDate.of(2020, 9, 1)),
                Citation.of("Minutes", "Our school", Reliability.PRIMARY));
    }

    private static SchoolTerm term(int year, TermName name, String first, String endExclusive) {
        return new SchoolTerm(
                new AcademicYear(year), name, DateSpan.of(LocalDate.parse(first), LocalDate.parse(endExclusive)));
    }
}
