package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    private static final List<Function<EventHeader, ReferralEvent>> STEPS = List.of(
            Submitted::new,
            GatheringBegun::new,
            header -> new PanelConvened(header, List.of(Role.SENCO)),
            PutOnWaitingList::new,
            header -> new Accepted(header, GroupId.of("g-1"), List.of()),
            header -> new Started(header, GroupId.of("g-1")),
            ReturnBegun::new,
            Completed::new,
            Declined::new,
            Withdrawn::new,
            MarkedInError::new,
            header -> new Reviewed(header, ReviewOutcome.CONTINUE));

    @Property
    void theStageIsThatOfTheLastEventThatOpensOne(
            @ForAll @Size(max = 15) List<@IntRange(max = 11) Integer> steps, @ForAll @IntRange(max = 20) int cut) {
        Referral referral = history(steps);

        ReferralStage expected = ReferralStage.DRAFT;
        for (ReferralEvent event : referral.getEvents()) {
            expected = event.opens().orElse(expected);
        }
        assertThat(referral.stage()).isEqualTo(expected);

        Optional<Referral> earlier = referral.asRecordedBy(MORNING.plusSeconds(cut));
        assertThat(earlier.orElseThrow().getEvents())
                .isEqualTo(referral.getEvents().subList(0, Math.min(cut + 1, steps.size() + 1)));
    }

    @Property
    void aRetractedEventNoLongerCountsAndStays(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 11) Integer> steps) {
        Referral before = history(steps.subList(0, steps.size() - 1));
        Referral after = history(steps);
        Referral retracted = after.toBuilder()
                .addEvents(new Retracted(header(steps.size() + 1), EventId.of("e-" + steps.size())))
                .build();

        assertThat(retracted.stage()).isEqualTo(before.stage());
        assertThat(retracted.stageSince()).isEqualTo(before.stageSince());
        assertThat(retracted.getEvents()).startsWith(after.getEvents().toArray(ReferralEvent[]::new));
    }

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
        assertRefused("event.nothing-named", "", () -> new ConcernRaised(header(1), new TreeSet<>(), Optional.empty()));
        assertRefused("event.half-days", "", () -> new SetBack(header(1), 11));
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

    private static Referral history(List<Integer> steps) {
        List<ReferralEvent> events = new ArrayList<>(List.of(new Drafted(header(0))));
        for (int i = 0; i < steps.size(); i++) {
            events.add(STEPS.get(steps.get(i)).apply(header(i + 1)));
        }
        return referral().events(events).build();
    }

    private static Referral.Builder referral() {
        return Referral.builder()
                .id(ReferralId.of("r-1"))
                .pupil(PupilToken.of("secret-child"))
                .homeSchool(SchoolId.of("s-1"));
    }

    private static EventHeader header(int number) {
        return new EventHeader(
                EventId.of("e-" + number),
                Role.SENCO,
                LocalDate.of(2026, 1, 12).plusDays(number),
                MORNING.plusSeconds(number),
                Optional.empty(),
                Optional.empty());
    }

    private static void assertRefused(String code, String pointer, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedInputException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo(code);
            assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo(pointer);
        });
    }
}
