package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nurture.identity.EventId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.knowledge.ResearchStudy;
import org.nurture.knowledge.StudyResult;
import org.nurture.privacy.Narrative;
import org.nurture.problem.RefusedInputException;
import org.nurture.referral.EventHeader;
import org.nurture.referral.Referral;
import org.nurture.referral.Submitted;

/** What is written can be read, or is not written. */
class WritableTest {
    @ParameterizedTest
    @ValueSource(strings = {"x\ud83d", "\udc00y", "a\ud83dz", "\udc00\ud83d"})
    void halfACharacterIsNotWritten(String text) {
        Referral referral = Referral.builder()
                .id(ReferralId.of("r-1"))
                .pupil(PupilToken.of("p-1"))
                .homeSchool(SchoolId.of("s-1"))
                .addEvents(new Submitted(EventHeader.of(
                                EventId.of("e-1"),
                                Role.SENCO,
                                LocalDate.of(2026, 1, 12),
                                Instant.parse("2026-01-12T15:40:00Z"))
                        .because(Narrative.of(text))))
                .build();

        assertThatThrownBy(() -> NurtureJson.strict().write(referral))
                .isInstanceOfSatisfying(RefusedInputException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo("json.surrogate");
                    assertThat(refused.getProblems().get(0).getPointer()).hasToString("/events/0/header/reason");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+3",
                "0E+9",
                "1.50",
                "-0.000000000000000001",
                "123456789E+9",
                "123456789012345678.123456789012345678",
                "7"
            })
    void everyNumberThatAResultMayHaveIsReadBack(String number) {
        ResearchStudy study =
                NurtureJson.strict().readOrThrow(Samples.of(ResearchStudy.class, 1), ResearchStudy.class).toBuilder()
                        .results(result(new BigDecimal(number)))
                        .build();

        String json = NurtureJson.strict().writeString(study);

        assertThat(NurtureJson.strict().readOrThrow(json, ResearchStudy.class)).isEqualTo(study);
    }

    @Test
    void aNumberBeyondReasonIsNoResult() {
        for (String number : new String[] {"1E+1000000000", "1E-19", "1234567890123456789", "1E+19"}) {
            assertThatThrownBy(() -> result(new BigDecimal(number)))
                    .isInstanceOfSatisfying(
                            RefusedInputException.class,
                            refused -> assertThat(refused.getCode()).isEqualTo("study-result.number"));
        }
    }

    private static List<StudyResult> result(BigDecimal number) {
        return List.of(new StudyResult("found", Optional.of("score"), Optional.of(number), Optional.of("points")));
    }
}
