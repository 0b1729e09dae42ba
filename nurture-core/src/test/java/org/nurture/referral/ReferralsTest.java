package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
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
                    assertThat(step.events())
                            .containsExactly(
                                    new Overridden(
                                            override.header(),
                                            override.rule(),
                                            Optional.of(start.header().id())),
                                    start);
                    assertThat(step.referral().state().overrides(start.header().id()))
                            .containsExactly("referral.agreement");
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
                .isInstanceOfSatisfying(
                        Step.Refused.class,
                        step -> assertThat(step.fault().orElseThrow().code()).isEqualTo("referral.rule-not-asked"));
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
                .filteredOn(finding -> finding.getRule().equals("referral.need-named"))
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
                        ReferralEventKind.CONCERN_RAISED,
                        Availability.Answer.PERMITTED,
                        Optional.empty(),
                        Optional.empty()));
        assertThat(answer(referrals, draft, ReferralEventKind.STARTED).answer()).isEqualTo(Availability.Answer.REFUSED);
    }

    /** Under every preset, of groups and of referrals, and under all of them together. */
    @Property
    void whatIsAnsweredHoldsWhenItIsAttempted(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 25) int length,
            @ForAll @IntRange(max = 59) int choice) {
        List<PolicyLayer> presets = Stream.concat(GroupPresets.all().stream(), ReferralPresets.all().stream())
                .toList();
        List<Policy> policies = new ArrayList<>(presets.stream().map(Policy::of).toList());
        policies.add(Policy.of(presets.toArray(PolicyLayer[]::new)));
        LocalDate today = Histories.FIRST_DAY.plusDays(200);
        for (Policy policy : List.of(policies.get((int) Math.floorMod(seed, (long) policies.size())))) {
            Referrals referrals = Referrals.under(policy, CALENDAR, today);
            Referral referral = Histories.random(seed, length);
            ReferralOnDay known = ReferralOnDay.of(referral, today);
            for (Availability answer : referrals.available(known)) {
                ReferralEvent event =
                        Histories.event(answer.step(), Histories.header("next", 200), referral.getEvents(), choice);
                Step step = referrals.attempt(known, ReferralCommand.record(event));
                switch (answer.answer()) {
                    case REFUSED -> assertThat(step).as(policy + " " + event).isInstanceOf(Step.Refused.class);
                    case PERMITTED -> {
                        // What was permitted may still be of something that is not there.
                        boolean taken = step instanceof Step.Taken
                                || step instanceof Step.Refused refused
                                        && refused.fault().isPresent()
                                || answer.step() == ReferralEventKind.RETRACTED
                                || answer.step() == ReferralEventKind.CONSENT_RECORDED;
                        assertThat(taken).as(policy + " " + event).isTrue();
                    }
                    case UNDETERMINED -> {
                        // Who takes the step and with what decides.
                    }
                }
                if (step instanceof Step.Taken taken) {
                    assertThat(taken.referral()).isEqualTo(referral.apply(event));
                }
            }
        }
    }

    /**
     * Walks of commands that make for a stay, corrections and overrides among them: after each the child attends only in an
     * agreed group and with agreement or an override that belongs to the start.
     */
    @Property(tries = 1000)
    void walksOfCommandsNeverAttendWithoutAgreementOrOverride(
            @ForAll long seed, @ForAll @IntRange(min = 10, max = 40) int length) {
        LocalDate today = Histories.FIRST_DAY.plusDays(400);
        Referrals referrals = Referrals.under(SCOTTISH, CALENDAR, today);
        Random random = new Random(seed);
        Referral walked = Histories.at(random.nextBoolean() ? ReferralStage.ACCEPTED : ReferralStage.WITH_THE_PANEL);
        boolean attended = false;
        for (int i = 0; i < length; i++) {
            ReferralEvent event = step(random, walked, i);
            ReferralCommand command = random.nextInt(4) > 0 || event instanceof Retracted
                    ? ReferralCommand.record(event)
                    : ReferralCommand.overriding(event, override("o-" + i, "referral.agreement", event.header()));
            Step step = referrals.attempt(ReferralOnDay.of(walked, today), command);
            walked = step instanceof Step.Taken taken ? taken.referral() : walked;
            ReferralState state = walked.state();
            if (state.stage() == ReferralStage.ATTENDING || state.stage() == ReferralStage.RETURNING) {
                attended = true;
                Started start = state.started().orElseThrow();
                boolean agreed = state.consent(start.header().happenedOn())
                        .filter(recorded -> recorded.status() == AgreementStatus.GIVEN)
                        .isPresent();
                assertThat(agreed || state.overrides(start.header().id()).contains("referral.agreement"))
                        .as(walked.effectiveEvents().toString())
                        .isTrue();
                assertThat(state.group()).contains(start.group());
            }
        }
        Statistics.label("attended").collect(attended);
        Statistics.label("attended").coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    /** A step that a walk may take, most often one that leads to a stay or touches what it rests on. */
    private static ReferralEvent step(Random random, Referral walked, int number) {
        List<ReferralEvent> events = walked.getEvents();
        int moment = 10 + number * 2;
        String id = "w-" + number;
        int happened = moment - random.nextInt(8);
        EventHeader header = EventHeader.of(
                EventId.of(id),
                Role.SENCO,
                Histories.FIRST_DAY.plusDays(happened),
                Histories.header(moment).recordedAt());
        ReferralEvent old = events.get(random.nextInt(events.size()));
        EventHeader right = EventHeader.of(header.id(), Role.SENCO, old.header().happenedOn(), header.recordedAt())
                .amending(old.header().id());
        return switch (random.nextInt(9)) {
            case 0, 1 ->
                new ConsentRecorded(header, random.nextInt(3) > 0 ? AgreementStatus.GIVEN : AgreementStatus.REFUSED);
            case 2, 3 -> new Started(header, Histories.GROUP);
            case 4 -> new Accepted(header, Histories.GROUP, List.of());
            case 5 -> new Retracted(header, old.header().id());
            case 6 ->
                old instanceof Retracted
                        ? new Retracted(header, old.header().id())
                        : Histories.event(old.kind(), right, events, random.nextInt(60));
            case 7 -> new PutOnWaitingList(header);
            default ->
                Histories.event(
                        ReferralEventKind.values()[random.nextInt(ReferralEventKind.values().length)],
                        header,
                        events,
                        random.nextInt(60));
        };
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

        assertDue(
                referrals,
                Histories.at(ReferralStage.WAITING)
                        .apply(new PanelConvened(Histories.header(30), List.of(Role.SENCO))));

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
        assertDue(referrals, reviewed, "REVIEW 2025-12-01", "EXPECTED_END 2026-12-18", "LATEST_END 2026-12-18");
        Referral extended = reviewed.apply(new StayExtended(Histories.header(41), LocalDate.of(2027, 2, 1)));
        assertDue(referrals, extended, "REVIEW 2025-12-01", "EXPECTED_END 2026-12-18", "LATEST_END 2027-01-31");
        assertDue(
                referrals,
                extended.apply(new ReturnBegun(Histories.header(42))),
                "REVIEW 2025-12-01",
                "LATEST_END 2027-01-31");

        assertDue(
                referrals,
                attending.apply(new StayExtended(Histories.header(41), LocalDate.of(2026, 2, 1))),
                "REVIEW 2025-10-24",
                "EXPECTED_END 2026-12-18",
                "LATEST_END 2026-12-18");

        Referral completed = Histories.at(ReferralStage.COMPLETED);
        assertDue(referrals, completed, "FOLLOW_UP 2025-12-08");
        assertDue(referrals, completed.apply(new FollowedUp(Histories.header(60), Narrative.of("settled"))));

        assertThat(referrals.due(attending).get(0).overdue(TODAY)).isTrue();
        assertThat(referrals.due(attending).get(1).overdue(TODAY)).isFalse();
        assertThat(referrals.due(attending).get(1).required().orElseThrow().layer())
                .isEqualTo("nurtureuk");
    }

    @Example
    void aDeadlineThatCannotBeIsRefusedAtOnce() {
        for (Parameter parameter : List.of(
                ReferralParameters.DAYS_TO_DECISION,
                ReferralParameters.REVIEW_INTERVAL,
                ReferralParameters.FOLLOW_UP_AFTER,
                GroupParameters.STAY_MAXIMUM,
                GroupParameters.EXPECTED_STAY_MOST)) {
            for (long number : List.of(-5L, 100_000L)) {
                assertThatThrownBy(() -> Referrals.under(Policy.of(layer(whole(parameter, number))), CALENDAR, TODAY))
                        .as(parameter.id())
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(parameter.id());
            }
        }
        assertThatThrownBy(() -> Referrals.under(
                        Policy.of(layer(whole(ReferralParameters.REVIEW_INTERVAL, 0))), CALENDAR, TODAY))
                .isInstanceOf(IllegalStateException.class);
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
        return override("o-" + number, rule, Histories.header(number));
    }

    private static Overridden override(String id, String rule, EventHeader when) {
        return Overridden.of(
                EventHeader.of(EventId.of(id), Role.HEADTEACHER, when.happenedOn(), when.recordedAt())
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
