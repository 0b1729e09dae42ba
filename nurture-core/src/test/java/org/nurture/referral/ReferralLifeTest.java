package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nurture.behaviour.AreaOfGain;
import org.nurture.group.AgreementStatus;
import org.nurture.group.GroupPresets;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Policy;
import org.nurture.rule.Verdict;
import org.nurture.time.SchoolCalendar;

/** What keeps a referral's life from being told wrong: the order of happening, corrections, overrides and the return. */
class ReferralLifeTest {
    private static final int TODAY = 60;
    private static final Referrals REFERRALS = under(Policy.of(GroupPresets.SCOTLAND_SURVEY));
    private static final Narrative WHY = Narrative.of("an emergency place");

    // ---- the order of happening

    @Test
    void whatHappenedLastCountsHoweverLateTheOtherIsRecorded() {
        Referral referral = Histories.at(ReferralStage.ATTENDING)
                .apply(List.of(
                        new ConsentRecorded(late("c-1", 10, 11), AgreementStatus.WITHDRAWN),
                        new ConsentRecorded(late("c-2", 5, 12), AgreementStatus.GIVEN),
                        new Reviewed(late("r-1", 20, 21), ReviewOutcome.BEGIN_RETURN),
                        new Reviewed(late("r-2", 15, 22), ReviewOutcome.CONTINUE),
                        new StayExtended(late("s-1", 20, 23), Histories.FIRST_DAY.plusDays(300)),
                        new StayExtended(late("s-2", 21, 24), Histories.FIRST_DAY.plusDays(200))));
        ReferralState state = referral.state();

        assertThat(state.consent().orElseThrow().status()).isEqualTo(AgreementStatus.WITHDRAWN);
        assertThat(state.consent(day(9)).orElseThrow().status()).isEqualTo(AgreementStatus.GIVEN);
        assertThat(state.consent(day(4))).isEmpty();
        assertThat(state.lastReview().orElseThrow().header().id().text()).isEqualTo("r-1");
        assertThat(state.extension().orElseThrow().header().id().text()).isEqualTo("s-2");
        assertThat(state.extendedUntil()).contains(day(300));

        Referral done = Histories.at(ReferralStage.COMPLETED)
                .apply(List.of(new FollowedUp(late("f-1", 40, 41), WHY), new FollowedUp(late("f-2", 30, 42), WHY)));
        assertThat(done.state().followedUpOn()).contains(day(40));
    }

    @Test
    void whatBelongsToAStayDoesNotHappenBeforeIt() {
        Referral attending = Histories.at(ReferralStage.ATTENDING);
        assertRefused(
                "referral.before-its-stage",
                () -> attending.apply(new Reviewed(late("x", 3, 20), ReviewOutcome.CONTINUE)));
        assertRefused(
                "referral.before-its-stage",
                () -> Histories.at(ReferralStage.COMPLETED).apply(new FollowedUp(late("x", 4, 20), WHY)));
        assertRefused(
                "referral.before-its-stage",
                () -> Histories.at(ReferralStage.RETURNING)
                        .apply(new SetBack(late("x", 4, 20).because(WHY), 1)));
    }

    @Test
    void nothingIsRecordedThatHasNotHappenedYet() {
        Referral draft = Histories.at(ReferralStage.DRAFT);
        assertThat(attempt(draft, new ObservationAdded(Histories.header("x", TODAY + 1), ObservationId.of("o-1"))))
                .isInstanceOfSatisfying(Step.Refused.class, step -> {
                    assertThat(step.fault().orElseThrow().code()).isEqualTo("referral.in-the-future");
                    assertThat(step.fault().orElseThrow().at().text()).isEqualTo("/header/happenedOn");
                });
        assertThatThrownBy(() -> REFERRALS.available(ReferralOnDay.of(draft, day(TODAY + 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Take it on the day");
    }

    // ---- agreement

    @Test
    void agreementCountsByTheDayOfTheStart() {
        Referral agreedLater = Histories.at(ReferralStage.ACCEPTED)
                .apply(new ConsentRecorded(Histories.header("c", 30), AgreementStatus.GIVEN));
        assertThat(attempt(agreedLater, new Started(late("x", 5, 31), Histories.GROUP)))
                .isInstanceOfSatisfying(
                        Step.Undetermined.class, step -> assertThat(step.open()).containsExactly("referral.agreement"));
        assertThat(attempt(agreedLater, new Started(late("x", 30, 31), Histories.GROUP)))
                .isInstanceOf(Step.Taken.class);
    }

    @Test
    void aCorrectionDoesNotTakeTheAgreementFromUnderAChildThatAttends() {
        Referral attending = started();
        Retracted taken = new Retracted(Histories.header("x", 20), EventId.of("c"));
        assertThat(attempt(attending, taken)).isInstanceOf(Step.Undetermined.class);
        ConsentRecorded refused =
                new ConsentRecorded(late("x", 9, 20).amending(EventId.of("c")), AgreementStatus.REFUSED);
        assertThat(attempt(attending, refused))
                .isInstanceOfSatisfying(
                        Step.Refused.class, step -> assertThat(step.against()).containsExactly("referral.agreement"));
        ConsentRecorded recordedLate = new ConsentRecorded(late("x", 10, 20), AgreementStatus.REFUSED);
        assertThat(attempt(attending, recordedLate)).isInstanceOf(Step.Refused.class);

        Overridden override = override("o", "referral.agreement", 20);
        assertThat(REFERRALS.attempt(on(attending), ReferralCommand.overriding(refused, override)))
                .isInstanceOfSatisfying(Step.Taken.class, step -> {
                    assertThat(step.events())
                            .containsExactly(
                                    new Overridden(override.header(), override.rule(), Optional.of(EventId.of("s"))),
                                    refused);
                    assertThat(step.referral().state().overrides(EventId.of("s")))
                            .containsExactly("referral.agreement");
                });
        // What never was does not hold up what has nothing to do with it.
        Referral never = Histories.at(ReferralStage.ATTENDING);
        assertThat(attempt(never, new Retracted(Histories.header("x", 20), EventId.of("e-2"))))
                .isInstanceOf(Step.Taken.class);
    }

    @Test
    void agreementThatIsWithdrawnDuringAStayIsRecordedAndListed() {
        Referral attending = started();
        ConsentRecorded withdrawn = new ConsentRecorded(Histories.header("w", 20), AgreementStatus.WITHDRAWN);
        assertThat(attempt(attending, withdrawn)).isInstanceOfSatisfying(Step.Taken.class, step -> {
            assertThat(step.advice().orElseThrow().getBook()).isEqualTo("referral.attendance");
            assertThat(step.advice().orElseThrow().getVerdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(attendance(step.referral())).isEqualTo(Verdict.NOT_MET);
        });
        assertThat(attendance(attending)).isEqualTo(Verdict.MET);
        assertThat(attendance(Histories.at(ReferralStage.ATTENDING))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(REFERRALS.attempt(
                        on(attending),
                        ReferralCommand.overriding(withdrawn, override("o", "referral.agreement-stands", 20))))
                .isInstanceOfSatisfying(Step.Taken.class, step -> {
                    assertThat(step.events()).hasSize(2);
                    assertThat(attendance(step.referral())).isEqualTo(Verdict.MET);
                });
    }

    // ---- overrides

    @Test
    void anOverrideServesItsStepAndNoOther() {
        Referral accepted = Histories.at(ReferralStage.ACCEPTED)
                .apply(new ConsentRecorded(Histories.header("c", 9), AgreementStatus.REFUSED));
        Started start = new Started(Histories.header("s", 11), Histories.GROUP);
        assertFault("referral.bare-override", attempt(accepted, override("o", "referral.agreement", 10)));
        // It may stand in a history, from an older document; no step may lean on it.
        Referral older = accepted.apply(override("o", "referral.agreement", 10));
        assertThat(attempt(older, start)).isInstanceOf(Step.Refused.class);
        assertThat(older.apply(start).state().overrides(EventId.of("s"))).containsExactly("referral.agreement");

        Referral again = ((Step.Taken) REFERRALS.attempt(
                        on(accepted), ReferralCommand.overriding(start, override("o", "referral.agreement", 10))))
                .referral()
                .apply(new Retracted(Histories.header("r", 12), EventId.of("s")));
        assertThat(again.stage()).isEqualTo(ReferralStage.ACCEPTED);
        assertThat(attempt(again, new Started(Histories.header("t", 13), Histories.GROUP)))
                .isInstanceOf(Step.Refused.class);
    }

    @Test
    void onlyAProfessionalSetsAsideWhatIsAskedAndMayBe() {
        Referral accepted = Histories.at(ReferralStage.ACCEPTED);
        Started start = new Started(Histories.header("s", 11), Histories.GROUP);
        assertFault("referral.no-such-rule", overriding(accepted, start, override("o", "no.such.rule", 10)));
        assertFault("referral.rule-not-asked", overriding(accepted, start, override("o", "referral.panel-size", 10)));
        assertFault(
                "referral.rule-not-asked",
                overriding(
                        accepted, start, override("o", "referral.agreement", 10).forStep(EventId.of("else"))));
        EventHeader byTheChild = EventHeader.of(
                        EventId.of("o"),
                        Role.PUPIL,
                        day(10),
                        Histories.header(10).recordedAt())
                .because(WHY);
        assertFault(
                "referral.override-by", overriding(accepted, start, Overridden.of(byTheChild, "referral.agreement")));

        Referrals elmvale = under(Policy.of(ReferralPresets.ELMVALE));
        StayExtended longer = new StayExtended(Histories.header("x", 20), day(400));
        assertFault(
                "referral.never-set-aside",
                elmvale.attempt(
                        on(started()),
                        ReferralCommand.overriding(longer, override("o", "referral.extension-authority", 20))));
        assertRefused("event.nothing-named", () -> ReferralCommand.overriding(start));
    }

    // ---- targets

    @Test
    void aTargetIsMetUnderWhateverIdOfItsIsNamed() {
        TargetSet set = new TargetSet(Histories.header("t", 12), AreaOfGain.MANAGING_OWN_BEHAVIOUR, WHY);
        TargetSet other = new TargetSet(Histories.header("u", 12), AreaOfGain.MANAGING_OWN_BEHAVIOUR, WHY);
        Referral referral = Histories.referral()
                .events(started().getEvents())
                .build()
                .apply(List.of(
                        set,
                        other,
                        new TargetSet(
                                late("v", 12, 13).amending(EventId.of("t")), AreaOfGain.MANAGING_OWN_BEHAVIOUR, WHY),
                        new TargetMet(Histories.header("m", 14), EventId.of("v")),
                        new TargetMet(Histories.header("n", 14), EventId.of("t"))));
        assertThat(referral.state().targets().keySet()).containsExactly(EventId.of("t"), EventId.of("u"));
        assertThat(referral.state().targetsMet()).containsExactly(EventId.of("t"));
        assertThat(ReferralRules.READY_TO_RETURN
                        .under(Policy.of(GroupPresets.SCOTLAND_SURVEY).on(day(TODAY)))
                        .decide(on(referral))
                        .getVerdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    // ---- the return

    @Test
    void theEarlierPlanHoldsUntilTheNewOneBegins() {
        Referral returning =
                Histories.at(ReferralStage.RETURNING).apply(List.of(plan("p", 20, 20, 8), plan("q", 21, 70, 9)));
        assertThat(returning.state().baseClassHalfDays(day(69))).hasValue(8);
        assertThat(returning.state().baseClassHalfDays(day(70))).hasValue(9);
        assertThat(attempt(returning, plan("x", 22, 23, 2)))
                .isInstanceOfSatisfying(
                        Step.Refused.class,
                        step -> assertThat(step.against()).containsExactly("referral.never-falling"));
        assertThat(attempt(returning, plan("x", 22, 23, 8))).isInstanceOf(Step.Taken.class);
        // Nobody had nine yet, so that a plan of eight from that day takes nothing back.
        assertThat(attempt(returning, plan("x", 22, 70, 8))).isInstanceOf(Step.Taken.class);
        assertThat(attempt(returning, plan("x", 22, 70, 7))).isInstanceOf(Step.Refused.class);
        // A plan that is put right is compared with what went before it, not with itself.
        ReturnPlanned right =
                new ReturnPlanned(late("x", 20, 24).amending(EventId.of("p")), List.of(new ReturnStep(day(20), 4)));
        assertThat(attempt(returning, right)).isInstanceOf(Step.Taken.class);
    }

    @Test
    void aSetBackFalls() {
        Referral returning = Histories.at(ReferralStage.RETURNING).apply(plan("p", 20, 20, 6));
        for (int raised : List.of(6, 7)) {
            assertFault(
                    "referral.set-back-rises",
                    attempt(returning, new SetBack(Histories.header("x", 25).because(WHY), raised)));
        }
        Step down = attempt(returning, new SetBack(Histories.header("x", 25).because(WHY), 0));
        Referral none = ((Step.Taken) down).referral();
        assertThat(none.state().baseClassHalfDays(day(26))).hasValue(0);
        assertThat(answer(none, ReferralEventKind.SET_BACK)
                        .fault()
                        .orElseThrow()
                        .code())
                .isEqualTo("referral.set-back-rises");
        assertThat(attempt(none, plan("y", 26, 30, 2))).isInstanceOf(Step.Taken.class);
    }

    // ---- corrections

    @Test
    void aGroupThatWasWrongTwiceIsPutRightAtOneMoment() {
        Referral wrong = started().apply(new Reviewed(Histories.header("rev", 20), ReviewOutcome.CONTINUE));
        GroupId right = GroupId.of("g-2");
        Accepted accepted = new Accepted(late("x", 2, 30).amending(EventId.of("e-2")), right, List.of());
        Started start = new Started(late("y", 11, 30).amending(EventId.of("s")), right);
        assertFault("referral.correction", attempt(wrong, accepted));
        assertFault("referral.correction", attempt(wrong, start));

        assertThat(REFERRALS.attempt(on(wrong), ReferralCommand.correcting(accepted, start)))
                .isInstanceOfSatisfying(Step.Taken.class, step -> {
                    assertThat(step.referral().state().group()).contains(right);
                    assertThat(step.referral().state().lastReview()).isPresent();
                    assertThat(step.referral()).isEqualTo(wrong.apply(List.of(accepted, start)));
                });
        assertRefused(
                "referral.corrections",
                () -> ReferralCommand.correcting(accepted, new Started(Histories.header("z", 31), right)));
        // The start could also be taken out, and recorded anew at the same moment.
        Referral anew = wrong.apply(List.of(
                accepted,
                new Retracted(Histories.header("r", 30), EventId.of("s")),
                new Retracted(Histories.header("q", 30), EventId.of("rev")),
                new Started(late("z", 12, 30), right)));
        assertThat(anew.state().startedOn()).contains(day(12));
        // What is wrong then is the correction that is tried, not the start, though both are of one moment.
        assertFault("referral.correction", attempt(anew, new Retracted(Histories.header("p", 30), EventId.of("x"))));
    }

    @Test
    void aCorrectionCanBeTakenBack() {
        Referral attending = started();
        Referral moved = attending.apply(new Started(late("x", 12, 20).amending(EventId.of("s")), Histories.GROUP));
        assertThat(moved.state().startedOn()).contains(day(12));
        Referral restored = moved.apply(new Retracted(Histories.header("r", 21), EventId.of("x")));
        assertThat(restored.state()).isEqualTo(attending.state());

        Referral gone = attending.apply(new Retracted(Histories.header("r", 21), EventId.of("s")));
        assertThat(gone.stage()).isEqualTo(ReferralStage.ACCEPTED);
        Referral back = gone.apply(new Retracted(Histories.header("q", 22), EventId.of("r")));
        assertThat(back.state()).isEqualTo(attending.state());
        Referral again = back.apply(new Retracted(Histories.header("p", 23), EventId.of("q")));
        assertThat(again.state()).isEqualTo(gone.state());
        assertRefused(
                "referral.retracts-nothing",
                () -> again.apply(new Retracted(Histories.header("o", 24), EventId.of("q"))));
        assertRefused(
                "referral.amends-nothing",
                () -> again.apply(new Started(late("o", 12, 24).amending(EventId.of("s")), Histories.GROUP)));
    }

    @Test
    void theOnlyEventIsNotTakenOut() {
        Referral draft = Histories.at(ReferralStage.DRAFT);
        assertRefused(
                "referral.nothing-left", () -> draft.apply(new Retracted(Histories.header("r", 1), EventId.of("e-0"))));
        assertThat(answer(draft, ReferralEventKind.RETRACTED).answer()).isEqualTo(Availability.Answer.REFUSED);
        assertThat(answer(started(), ReferralEventKind.TARGET_MET)
                        .fault()
                        .orElseThrow()
                        .code())
                .isEqualTo("referral.no-such-target");
    }

    @Test
    void aHistoryThatIsTooLongIsRefusedAtOnce() {
        List<ReferralEvent> events = new ArrayList<>(started().getEvents());
        Instant last = Histories.header(30).recordedAt();
        for (int i = 0; events.size() < 40_000; i++) {
            EventHeader header =
                    EventHeader.of(EventId.of("n-" + i), Role.SENCO, day(30), last.plus(i, ChronoUnit.MILLIS));
            events.add(
                    i % 2 == 0
                            ? new ObservationAdded(header, ObservationId.of("o-" + i))
                            : new ObservationAdded(
                                    header.amending(EventId.of("n-" + (i - 1))), ObservationId.of("o-" + i)));
        }
        assertRefused(
                "referral.too-many-events",
                () -> Histories.referral().events(events).build());
        long begun = System.nanoTime();
        assertThat(Histories.referral().events(events.subList(0, 2000)).build().stage())
                .isEqualTo(ReferralStage.ATTENDING);
        assertThat(System.nanoTime() - begun).as("nanoseconds").isLessThan(3_000_000_000L);
    }

    // ---- what is due

    @Test
    void whatIsDueWithAHundredThousandReferralsIsListedAtOnce() {
        Referral usual = Histories.random(7, 25);
        List<ReferralEvent> many = new ArrayList<>(started().getEvents());
        for (int i = 0; many.size() < 200; i++) {
            many.add(new ObservationAdded(Histories.header("n-" + i, 30), ObservationId.of("o-" + i)));
        }
        Referral busy = Histories.referral().events(many).build();
        Referrals referrals = under(Policy.of(GroupPresets.NURTUREUK));
        long found = 0;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            for (int i = 0; i < 100_000; i++) {
                found += referrals.due(i % 20 == 0 ? busy : usual).size();
            }
            best = Math.min(best, System.nanoTime() - begun);
        }
        assertThat(found).isPositive();
        // A second is what is promised; a machine that does other work as well is given more.
        assertThat(best).as("nanoseconds").isLessThan(3_000_000_000L);
    }

    @Test
    void whatWasDecidedOnceIsDecided() {
        Referral again = Histories.at(ReferralStage.WAITING)
                .apply(new PanelConvened(Histories.header("p", 30), List.of(Role.SENCO)));
        assertThat(again.state().decidedOn()).contains(day(2));
        assertThat(again.stage()).isEqualTo(ReferralStage.WITH_THE_PANEL);
        assertThat(Histories.at(ReferralStage.WITH_THE_PANEL).state().decidedOn())
                .isEmpty();
    }

    @Test
    void aDayEndsByTheClocksOfTheUnitedKingdom() {
        Referral referral = Histories.referral()
                .addEvents(
                        new Drafted(EventHeader.of(
                                EventId.of("a"),
                                Role.SENCO,
                                LocalDate.of(2026, 6, 9),
                                Instant.parse("2026-06-09T08:00:00Z"))),
                        // Half an hour after midnight, in summer.
                        new Submitted(EventHeader.of(
                                EventId.of("b"),
                                Role.SENCO,
                                LocalDate.of(2026, 6, 10),
                                Instant.parse("2026-06-09T23:30:00Z"))))
                .build();
        assertThat(referral.asRecordedBy(LocalDate.of(2026, 6, 9)).orElseThrow().stage())
                .isEqualTo(ReferralStage.DRAFT);
        assertThat(referral.asRecordedBy(LocalDate.of(2026, 6, 10))).contains(referral);
        assertThat(referral.asRecordedBy(LocalDate.of(2026, 6, 8))).isEmpty();
    }

    private static Referral started() {
        return Histories.at(ReferralStage.ACCEPTED)
                .apply(List.of(
                        new ConsentRecorded(Histories.header("c", 9), AgreementStatus.GIVEN),
                        new Started(Histories.header("s", 11), Histories.GROUP)));
    }

    private static ReturnPlanned plan(String id, int made, int from, int halfDays) {
        return new ReturnPlanned(Histories.header(id, made), List.of(new ReturnStep(day(from), halfDays)));
    }

    private static Verdict attendance(Referral referral) {
        return ReferralRules.ATTENDANCE
                .under(Policy.of(GroupPresets.SCOTLAND_SURVEY).on(day(TODAY)))
                .decide(on(referral))
                .getVerdict();
    }

    private static Overridden override(String id, String rule, int number) {
        return Overridden.of(
                EventHeader.of(
                                EventId.of(id),
                                Role.HEADTEACHER,
                                day(number),
                                Histories.header(number).recordedAt())
                        .because(WHY),
                rule);
    }

    /** Happened on one day and recorded on another. */
    private static EventHeader late(String id, int happened, int recorded) {
        return EventHeader.of(
                EventId.of(id),
                Role.SENCO,
                day(happened),
                Histories.header(recorded).recordedAt());
    }

    private static LocalDate day(int number) {
        return Histories.FIRST_DAY.plusDays(number);
    }

    private static ReferralOnDay on(Referral referral) {
        return ReferralOnDay.of(referral, day(TODAY));
    }

    private static Referrals under(Policy policy) {
        return Referrals.under(policy, SchoolCalendar.ofWeekdays(), day(TODAY));
    }

    private static Step attempt(Referral referral, ReferralEvent event) {
        return REFERRALS.attempt(on(referral), ReferralCommand.record(event));
    }

    private static Step overriding(Referral referral, ReferralEvent event, Overridden override) {
        return REFERRALS.attempt(on(referral), ReferralCommand.overriding(event, override));
    }

    private static Availability answer(Referral referral, ReferralEventKind kind) {
        return REFERRALS.available(on(referral)).stream()
                .filter(each -> each.step() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static void assertFault(String code, Step step) {
        assertThat(step)
                .isInstanceOfSatisfying(
                        Step.Refused.class,
                        refused ->
                                assertThat(refused.fault().orElseThrow().code()).isEqualTo(code));
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(code));
    }
}
