package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nurture.group.GroupPresets;
import org.nurture.identity.EventId;
import org.nurture.identity.ObservationId;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.DecisionText;
import org.nurture.rule.Policy;
import org.nurture.time.SchoolCalendar;

/** Events of a later version: kept, told, and nothing guessed after them. */
class UnrecognisedTest {
    private static final Unrecognised LATER = new Unrecognised(Histories.header("x-1", 20), "moved-to-another-school");
    private static final Referral REFERRAL =
            Histories.at(ReferralStage.ATTENDING).apply(LATER);
    private static final Referrals REFERRALS =
            Referrals.under(Policy.of(GroupPresets.NURTUREUK), SchoolCalendar.ofWeekdays(), LocalDate.of(2026, 6, 30));

    @Test
    void theStateListsItAndKeepsWhatIsKnown() {
        assertThat(REFERRAL.state().uninterpreted()).containsExactly(LATER);
        assertThat(REFERRAL.stage()).isEqualTo(ReferralStage.ATTENDING);
        assertThat(REFERRAL.effectiveEvents()).endsWith(LATER);
        assertThat(REFERRAL.state())
                .isNotEqualTo(Histories.at(ReferralStage.ATTENDING).state());
        assertThat(Histories.at(ReferralStage.ATTENDING).state().uninterpreted())
                .isEmpty();
    }

    @Test
    void whatFollowsItIsNotCalledImpossible() {
        Referral after = REFERRAL.apply(new PanelConvened(Histories.header("x-2", 21), List.of()));

        assertThat(after.stage()).isEqualTo(ReferralStage.WITH_THE_PANEL);
        assertThatThrownBy(() -> after.apply(new Declined(Histories.header("x-2", 22))))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("referral.event-twice"));
    }

    @Test
    void everyStepIsUndetermined() {
        ReferralOnDay known = ReferralOnDay.of(REFERRAL, REFERRALS.today());

        assertThat(REFERRALS.available(known))
                .hasSize(ReferralEventKind.values().length - 2)
                .extracting(Availability::answer)
                .containsOnly(Availability.Answer.UNDETERMINED);
        Step step = REFERRALS.attempt(
                known,
                ReferralCommand.record(new ObservationAdded(Histories.header("x-3", 22), ObservationId.of("o-9"))));
        assertThat(step)
                .isInstanceOfSatisfying(
                        Step.Undetermined.class, open -> assertThat(open.open()).containsExactly("referral.step-open"));
    }

    @Test
    void theTextOfAnOrderDoesNotSayThatSomebodyMayDecideOtherwise() {
        Availability answer = REFERRALS
                .available(ReferralOnDay.of(REFERRAL, REFERRALS.today()))
                .get(0);

        assertThat(String.join("\n", DecisionText.of(answer.decision().orElseThrow(), ReferralRules.ORDER)))
                .contains("nobody decides otherwise")
                .contains("2026-06-30")
                .doesNotContain("advice", "1970");
    }

    @Test
    void nobodyTakesSuchAStep() {
        Step step = REFERRALS.attempt(
                ReferralOnDay.of(Histories.at(ReferralStage.ATTENDING), REFERRALS.today()),
                ReferralCommand.record(LATER));

        assertThat(step)
                .isInstanceOfSatisfying(
                        Step.Refused.class,
                        refused ->
                                assertThat(refused.fault().orElseThrow().code()).isEqualTo("referral.unrecognised"));
    }

    @Test
    void anotherOfItsKindPutsItRightAndARetractionTakesItOut() {
        Unrecognised right =
                new Unrecognised(Histories.header("x-2", 21).amending(EventId.of("x-1")), "moved-to-another-school");
        assertThat(REFERRAL.apply(right).state().uninterpreted()).containsExactly(right);

        Referral without = REFERRAL.apply(new Retracted(Histories.header("x-2", 21), EventId.of("x-1")));
        assertThat(without.state())
                .isEqualTo(Histories.at(ReferralStage.ATTENDING).state());
    }

    @Test
    void whatItMayPutRightOfKindsThatAreKnownStays() {
        Referral attending = Histories.at(ReferralStage.ATTENDING);
        EventId started = attending.getEvents().get(4).header().id();
        Unrecognised right = new Unrecognised(Histories.header("x-2", 21).amending(started), "started-elsewhere");

        assertThat(attending.apply(right).effectiveEvents())
                .containsAll(attending.getEvents())
                .endsWith(right);
    }

    @Test
    void historiesWithItAreNotBroughtTogetherByGuess() {
        Referral one = REFERRAL.apply(new ObservationAdded(Histories.header("a-1", 22), ObservationId.of("o-1")));
        Referral other = REFERRAL.apply(new ObservationAdded(Histories.header("b-1", 23), ObservationId.of("o-2")));

        assertThat(Referrals.merge(one, other))
                .isInstanceOfSatisfying(
                        Merge.Conflict.class,
                        conflict -> assertThat(conflict.reason()).isEqualTo(Merge.Reason.UNRECOGNISED));
        assertThat(Referrals.merge(REFERRAL, other)).isEqualTo(new Merge.Merged(other));
    }

    @Test
    void itIsNotAHistorysBeginningNorAKindThatIsKnown() {
        assertThatThrownBy(() -> Histories.referral().addEvents(LATER).build())
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("referral.beginning"));
        for (String type : List.of("submitted", "unrecognised", "", "Moved", "moved on", "x".repeat(81))) {
            assertThatThrownBy(() -> new Unrecognised(LATER.header(), type))
                    .isInstanceOfSatisfying(
                            RefusedInputException.class,
                            refused -> assertThat(refused.getCode()).isEqualTo("event.kind"));
        }
    }
}
