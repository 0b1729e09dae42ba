package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.nurture.behaviour.AreaOfGain;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.privacy.Narrative;
import org.nurture.problem.RefusedInputException;

class ReferralTest {
    private static final Instant MORNING = Instant.parse("2026-01-12T09:00:00Z");

    @Example
    void aHistoryThatCannotHaveHappenedIsRefused() {
        assertRefused("referral.beginning", "/events", () -> referral().build());
        assertRefused(
                "referral.beginning",
                "/events/0",
                () -> referral().addEvents(new Completed(header(0))).build());
        assertRefused(
                "referral.event-twice",
                "/events/1/header/id",
                () -> referral()
                        .addEvents(new Drafted(header(0)), new Submitted(header(0)))
                        .build());
        assertRefused(
                "referral.recorded-order",
                "/events/1/header/recordedAt",
                () -> referral()
                        .addEvents(new Drafted(header(5)), new Submitted(header(1)))
                        .build());
        assertRefused(
                "referral.retracts-nothing",
                "/events/1/event",
                () -> referral()
                        .addEvents(new Drafted(header(0)), new Retracted(header(1), EventId.of("e-9")))
                        .build());
        assertRefused(
                "event.nothing-named",
                "/categories",
                () -> new ConcernRaised(header(1), new TreeSet<>(), Optional.empty()));
        assertRefused(
                "event.half-days",
                "/baseClassHalfDays",
                () -> new SetBack(header(1).because(Narrative.of("a bad week")), 11));
        assertRefused("event.reason", "/header/reason", () -> new SetBack(header(1), 4));
        assertRefused("event.reason", "/header/reason", () -> Overridden.of(header(1), "referral.agreement"));
        assertRefused(
                "event.before-it-happened",
                "/happenedOn",
                () -> EventHeader.of(EventId.of("e-1"), Role.SENCO, LocalDate.of(2026, 1, 13), MORNING));
        assertRefused("event.amends-itself", "/amends", () -> header(1).amending(EventId.of("e-1")));
        assertRefused("event.authority", "/authority", () -> header(1).onAuthority(" "));
        assertRefused(
                "extension.order", "/untilExclusive", () -> new StayExtended(header(1), LocalDate.of(2026, 1, 13)));
        assertRefused(
                "referral.step",
                "/events/1",
                () -> referral()
                        .addEvents(new Drafted(header(0)), new Completed(header(1)))
                        .build());
        assertRefused(
                "referral.happened-order",
                "/events/1/header/happenedOn",
                () -> referral()
                        .addEvents(
                                new Drafted(header(1)),
                                new Submitted(EventHeader.of(
                                        EventId.of("e-2"),
                                        Role.SENCO,
                                        LocalDate.of(2026, 1, 12),
                                        MORNING.plus(2, ChronoUnit.DAYS))))
                        .build());
        assertRefused(
                "referral.another-group",
                "/events/3/group",
                () -> referral()
                        .addEvents(
                                new Submitted(header(0)),
                                new PanelConvened(header(1), List.of()),
                                new Accepted(header(2), GroupId.of("g-1"), List.of()),
                                new Started(header(3), GroupId.of("g-2")))
                        .build());
        assertRefused(
                "referral.no-such-target",
                "/events/4/target",
                () -> Histories.at(ReferralStage.ATTENDING).toBuilder()
                        .events(List.of(
                                new Submitted(header(0)),
                                new PanelConvened(header(1), List.of()),
                                new Accepted(header(2), GroupId.of("g-1"), List.of()),
                                new Started(header(3), GroupId.of("g-1")),
                                new TargetMet(header(4), EventId.of("e-2"))))
                        .build());
        assertRefused(
                "referral.amends-nothing",
                "/events/1/header/amends",
                () -> referral()
                        .addEvents(new Drafted(header(0)), new Drafted(header(1).amending(EventId.of("e-7"))))
                        .build());
        assertRefused(
                "referral.amends-another-kind",
                "/events/1/header/amends",
                () -> referral()
                        .addEvents(
                                new Drafted(header(0)), new Submitted(header(1).amending(EventId.of("e-0"))))
                        .build());
        assertRefused(
                "referral.correction",
                "/events/2/event",
                () -> referral()
                        .addEvents(
                                new Submitted(header(0)),
                                new GatheringBegun(header(1)),
                                new Retracted(header(2), EventId.of("e-0")))
                        .build());
        assertRefused(
                "event.step-order",
                "/steps/1/from",
                () -> new ReturnPlanned(
                        header(1),
                        List.of(
                                new ReturnStep(LocalDate.of(2026, 2, 2), 4),
                                new ReturnStep(LocalDate.of(2026, 2, 2), 6))));
    }

    @Example
    void whatIsPutRightCountsInItsPlace() {
        Referral wrong = referral()
                .addEvents(
                        new Submitted(header(0)),
                        new PanelConvened(header(1), List.of(Role.SENCO)),
                        new Accepted(header(2), GroupId.of("g-1"), List.of()),
                        new TargetSet(header(3), AreaOfGain.MANAGING_OWN_BEHAVIOUR, Narrative.of("one")),
                        new Started(header(4), GroupId.of("g-1")))
                .build();
        Referral right = wrong.apply(new PanelConvened(corrected(1, 5), List.of(Role.SENCO, Role.HEADTEACHER)))
                .apply(new TargetSet(corrected(3, 6), AreaOfGain.MANAGING_OWN_BEHAVIOUR, Narrative.of("two")))
                .apply(new TargetMet(header(7), EventId.of("e-3")))
                .apply(new TargetSet(
                        corrected(3, 8).amending(EventId.of("e-6")),
                        AreaOfGain.MANAGING_OWN_BEHAVIOUR,
                        Narrative.of("three")));

        assertThat(right.stage()).isEqualTo(ReferralStage.ATTENDING);
        assertThat(right.state().panel().orElseThrow().members()).hasSize(2);
        assertThat(right.state().targets().values())
                .extracting(target -> target.target().text())
                .containsExactly("three");
        assertThat(right.state().targetsMet()).containsExactly(EventId.of("e-3"));
        assertThat(right.effectiveEvents()).hasSize(6);
        assertThat(right.getEvents()).hasSize(9);
        assertThat(right.asRecordedBy(MORNING.plus(4, ChronoUnit.DAYS))).contains(wrong);
        assertThat(right.apply(right.getEvents().get(3))).isSameAs(right);
    }

    @Example
    void concernsAreASetOfWhatWasRaised() {
        Referral referral = referral()
                .addEvents(
                        new Submitted(header(0)),
                        new ConcernRaised(
                                header(1),
                                new TreeSet<>(Set.of(ConcernCategory.WITHDRAWN, ConcernCategory.DISRUPTIVE)),
                                Optional.of(Narrative.of("secret words"))),
                        new ConcernRaised(
                                header(2), new TreeSet<>(Set.of(ConcernCategory.WITHDRAWN)), Optional.empty()))
                .build();

        assertThat(referral.concerns()).containsExactly(ConcernCategory.DISRUPTIVE, ConcernCategory.WITHDRAWN);
        assertThat(referral.toString()).doesNotContain("secret");
    }

    @Example
    void closedStagesAreTheLastFour() {
        assertThat(ReferralStage.values())
                .filteredOn(ReferralStage::closed)
                .containsExactly(
                        ReferralStage.COMPLETED,
                        ReferralStage.DECLINED,
                        ReferralStage.WITHDRAWN,
                        ReferralStage.ENTERED_IN_ERROR);
    }

    private static Referral.Builder referral() {
        return Referral.builder()
                .id(ReferralId.of("r-1"))
                .pupil(PupilToken.of("secret-child"))
                .homeSchool(SchoolId.of("s-1"));
    }

    private static EventHeader header(int number) {
        return EventHeader.of(
                EventId.of("e-" + number),
                Role.SENCO,
                LocalDate.of(2026, 1, 12).plusDays(number),
                MORNING.plus(number, ChronoUnit.DAYS));
    }

    /** Of an event that puts another right: it happened when that did, and was recorded later. */
    private static EventHeader corrected(int wrong, int number) {
        return EventHeader.of(
                        EventId.of("e-" + number),
                        Role.SENCO,
                        LocalDate.of(2026, 1, 12).plusDays(wrong),
                        MORNING.plus(number, ChronoUnit.DAYS))
                .amending(EventId.of("e-" + wrong));
    }

    private static void assertRefused(String code, String pointer, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedInputException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo(code);
            assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo(pointer);
        });
    }
}
