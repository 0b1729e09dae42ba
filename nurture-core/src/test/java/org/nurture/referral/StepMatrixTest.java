package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nurture.group.GroupPresets;
import org.nurture.problem.Problem;
import org.nurture.rule.Policy;
import org.nurture.time.SchoolCalendar;

/** Every stage with every kind of event: what is written here was decided, one by one. */
class StepMatrixTest {
    /** One letter for each stage, in the order of the stages; a dot where the step may not be taken. */
    private static final String MATRIX = """
            drafted                  ............
            submitted                d...........
            concern-raised           dsgpwatr....
            barriers-noted           dsgpwatr....
            support-tried            dsgpwatr....
            observation-added        dsgpwatr....
            assessment-added         dsgpwatr....
            contra-indication-noted  dsgpwatr....
            consent-recorded         dsgpwatr....
            gathering-begun          .s.p........
            panel-convened           .sgpw.......
            priority-set             .sgpw.......
            put-on-waiting-list      ...p.a......
            accepted                 .sgpw.......
            target-set               ..gpwatr....
            started                  .....a......
            target-met               ......tr....
            reviewed                 ......tr....
            stay-extended            ......tr....
            return-planned           ......tr....
            return-begun             ......t.....
            set-back                 .......r....
            completed                ......tr....
            followed-up              ........c...
            referred-onward          .sgpwatrcn..
            declined                 .sgpw.......
            withdrawn                dsgpwatr....
            overridden               dsgpwatr....
            retracted                dsgpwatrcnxe
            marked-in-error          dsgpwatrcnx.
            unrecognised             dsgpwatrcnxe
            """;

    /** Kinds that are recorded with a step, or by a later version only. */
    private static final Set<ReferralEventKind> NO_STEPS =
            Set.of(ReferralEventKind.OVERRIDDEN, ReferralEventKind.UNRECOGNISED);

    private static final String LETTERS = "dsgpwatrcnxe";

    @Test
    void everyStageWithEveryKindIsDecided() {
        List<String> rows = new ArrayList<>();
        for (ReferralEventKind kind : ReferralEventKind.values()) {
            StringBuilder row = new StringBuilder();
            for (ReferralStage stage : ReferralStage.values()) {
                row.append(kind.mayFollow(stage) ? LETTERS.charAt(stage.ordinal()) : '.');
            }
            rows.add("%-24s %s".formatted(kind.text(), row));
        }
        assertThat(String.join("\n", rows) + "\n").isEqualTo(MATRIX);
    }

    @Test
    void theHistoryAndTheAttemptHoldToTheMatrix() {
        Referrals referrals = Referrals.under(
                Policy.of(GroupPresets.SCOTLAND_SURVEY), SchoolCalendar.ofWeekdays(), LocalDate.of(2026, 6, 30));
        for (ReferralStage stage : ReferralStage.values()) {
            Referral referral = Histories.at(stage);
            assertThat(referral.stage()).isEqualTo(stage);
            for (ReferralEventKind kind : ReferralEventKind.values()) {
                int next = referral.getEvents().size();
                // A retraction of the last event is one that could be.
                ReferralEvent event = Histories.event(kind, Histories.header(next), referral.getEvents(), next - 1);
                List<ReferralEvent> longer = new ArrayList<>(referral.getEvents());
                longer.add(event);
                Optional<Problem> fault = History.fault(longer);
                boolean may = kind.mayFollow(stage) && targetIsThere(kind, referral) && !bare(kind, referral);
                assertThat(fault.isEmpty()).as("%s after %s", kind, stage).isEqualTo(may);
                if (!kind.mayFollow(stage)) {
                    assertThat(fault.orElseThrow().getCode()).isEqualTo("referral.step");
                }
                Step step =
                        referrals.attempt(ReferralOnDay.of(referral, referrals.today()), ReferralCommand.record(event));
                boolean impossible =
                        step instanceof Step.Refused refused && refused.fault().isPresent();
                assertThat(impossible)
                        .as("attempt %s after %s", kind, stage)
                        .isEqualTo(!may || NO_STEPS.contains(kind));
            }
        }
    }

    @Test
    void whatMayFollowIsWhatIsNotRefusedForItsOrder() {
        Referrals referrals = Referrals.under(
                Policy.of(GroupPresets.SCOTLAND_SURVEY), SchoolCalendar.ofWeekdays(), LocalDate.of(2026, 6, 30));
        for (ReferralStage stage : ReferralStage.values()) {
            List<Availability> answers = referrals.available(ReferralOnDay.of(Histories.at(stage), referrals.today()));
            assertThat(answers)
                    .extracting(Availability::step)
                    .containsExactlyElementsOf(Arrays.stream(ReferralEventKind.values())
                            .filter(kind -> !NO_STEPS.contains(kind))
                            .toList());
            assertThat(answers)
                    .filteredOn(answer -> answer.decision()
                            .filter(decision -> decision.getBook().equals("referral.order"))
                            .isEmpty())
                    .extracting(Availability::step)
                    .containsExactlyElementsOf(Arrays.stream(ReferralEventKind.values())
                            .filter(kind -> kind.mayFollow(stage) && !NO_STEPS.contains(kind))
                            .filter(kind ->
                                    targetIsThere(kind, Histories.at(stage)) && !bare(kind, Histories.at(stage)))
                            .toList());
            assertThat(answers)
                    .filteredOn(answer -> !answer.step().mayFollow(stage))
                    .allSatisfy(answer -> {
                        assertThat(answer.answer()).isEqualTo(Availability.Answer.REFUSED);
                        assertThat(answer.fault().orElseThrow().message())
                                .startsWith("the step " + answer.step().words() + " may not follow the stage "
                                        + stage.text() + ". ");
                        assertThat(answer.decision().orElseThrow().getEffectiveOn())
                                .isEqualTo(referrals.today());
                    });
        }
    }

    private static boolean targetIsThere(ReferralEventKind kind, Referral referral) {
        return kind != ReferralEventKind.TARGET_MET
                || !referral.state().targets().isEmpty();
    }

    /** Its only event cannot be taken out of a history. */
    private static boolean bare(ReferralEventKind kind, Referral referral) {
        return kind == ReferralEventKind.RETRACTED && referral.getEvents().size() == 1;
    }
}
