package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nurture.referral.ReferralStage.ACCEPTED;
import static org.nurture.referral.ReferralStage.ATTENDING;
import static org.nurture.referral.ReferralStage.COMPLETED;
import static org.nurture.referral.ReferralStage.DECLINED;
import static org.nurture.referral.ReferralStage.DRAFT;
import static org.nurture.referral.ReferralStage.ENTERED_IN_ERROR;
import static org.nurture.referral.ReferralStage.GATHERING_EVIDENCE;
import static org.nurture.referral.ReferralStage.RETURNING;
import static org.nurture.referral.ReferralStage.SUBMITTED;
import static org.nurture.referral.ReferralStage.WAITING;
import static org.nurture.referral.ReferralStage.WITHDRAWN;
import static org.nurture.referral.ReferralStage.WITH_THE_PANEL;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The views of a stage for others: the whole of each table, written out. */
class ReferralViewsTest {
    @Test
    void everyStageHasOneOfTheFourNames() {
        Map<FamilyHubStatus, Set<ReferralStage>> byName = Arrays.stream(ReferralStage.values())
                .collect(Collectors.groupingBy(FamilyHubStatus::of, Collectors.toSet()));

        assertThat(byName)
                .isEqualTo(Map.of(
                        FamilyHubStatus.NEW, Set.of(DRAFT, SUBMITTED),
                        FamilyHubStatus.OPENED, Set.of(GATHERING_EVIDENCE, WITH_THE_PANEL, WAITING),
                        FamilyHubStatus.ACCEPTED, Set.of(ACCEPTED, ATTENDING, RETURNING, COMPLETED),
                        FamilyHubStatus.DECLINED, Set.of(DECLINED, WITHDRAWN, ENTERED_IN_ERROR)));
    }

    @Test
    void everyStageHasAStatusOfAServiceRequest() {
        Map<String, Set<ReferralStage>> byCode = Arrays.stream(ReferralStage.values())
                .collect(Collectors.groupingBy(
                        stage -> ServiceRequestStatus.of(stage).code(), Collectors.toSet()));

        assertThat(byCode)
                .isEqualTo(Map.of(
                        "draft", Set.of(DRAFT),
                        "active", Set.of(SUBMITTED, GATHERING_EVIDENCE, WITH_THE_PANEL, ACCEPTED, ATTENDING, RETURNING),
                        "on-hold", Set.of(WAITING),
                        "completed", Set.of(COMPLETED),
                        "revoked", Set.of(DECLINED, WITHDRAWN),
                        "entered-in-error", Set.of(ENTERED_IN_ERROR)));
    }
}
