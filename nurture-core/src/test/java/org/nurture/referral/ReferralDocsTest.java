package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.group.GroupPresets;
import org.nurture.identity.EventId;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.rule.Citation;
import org.nurture.rule.GivenValue;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.Reliability;
import org.nurture.time.DateSpan;
import org.nurture.time.SchoolCalendar;

/** The examples of the package's page say what happens. */
class ReferralDocsTest {
    private final LocalDate today = LocalDate.of(2026, 1, 20);
    private final Referral referral = Histories.referral()
            .addEvents(new Submitted(EventHeader.of(
                    EventId.of("e-1"),
                    Role.CLASS_TEACHER,
                    LocalDate.of(2026, 1, 12),
                    Instant.parse("2026-01-12T15:40:00Z"))))
            .build();

    @Test
    void aLocalDeadlineIsCounted() {
        PolicyLayer ours = PolicyLayer.builder()
                .id("our-school")
                .title("Our school")
                .addValues(ParameterValue.of(
                        ReferralParameters.DAYS_TO_DECISION,
                        new GivenValue.Whole(20),
                        DateSpan.startingOn(LocalDate.of(2025, 9, 1)),
                        Citation.of("Governors' minutes", "Our school", Reliability.PRIMARY)))
                .build();
        List<Due> due = Referrals.under(Policy.of(ours, GroupPresets.NURTUREUK), SchoolCalendar.ofWeekdays(), today)
                .due(referral);
        assertThat(due.get(0).kind()).isEqualTo(DueKind.DECISION);
        assertThat(due.get(0).by()).contains(LocalDate.of(2026, 2, 9));
        assertThat(due.get(0).overdue(today)).isFalse();
    }

    @Test
    void whatWasWrongIsPutRightAndTakenOut() {
        ConcernRaised wrong = ConcernRaised.of(
                EventHeader.of(EventId.of("e-2"), Role.CLASS_TEACHER, today, Instant.parse("2026-01-20T10:00:00Z")),
                ConcernCategory.DISRUPTIVE);
        ConcernRaised right = ConcernRaised.of(
                EventHeader.of(EventId.of("e-3"), Role.CLASS_TEACHER, today, Instant.parse("2026-01-20T11:00:00Z"))
                        .amending(EventId.of("e-2")),
                ConcernCategory.WITHDRAWN);
        Retracted takenOut = new Retracted(
                EventHeader.of(EventId.of("e-4"), Role.SENCO, today, Instant.parse("2026-01-20T12:00:00Z"))
                        .because(Narrative.of("meant for another child")),
                EventId.of("e-3"));
        Referral corrected = referral.apply(List.of(wrong, right));
        assertThat(corrected.concerns()).containsExactly(ConcernCategory.WITHDRAWN);
        assertThat(corrected.apply(takenOut).concerns()).containsExactly(ConcernCategory.DISRUPTIVE);
    }

    @Test
    void theShortWaysLeaveOutWhatMayBeLeftOut() {
        EventHeader header = Histories.header(1);
        Narrative text = Narrative.of("a quiet corner");
        assertThat(SupportTried.of(header, text).when()).isEmpty();
        assertThat(Accepted.of(header, Histories.GROUP).conditions()).isEmpty();
        assertThat(ReferredOnward.of(header, OnwardDestination.HEALTH_SERVICE).service())
                .isEmpty();
    }
}
