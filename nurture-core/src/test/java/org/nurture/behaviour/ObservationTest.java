package org.nurture.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.HalfDay;

class ObservationTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

    private static Observation.Builder observation() {
        return Observation.builder()
                .id(ObservationId.of("o-1"))
                .pupil(PupilToken.of("p-1"))
                .observedOn(MONDAY)
                .observer(Role.CLASS_TEACHER)
                .setting(Setting.BASE_CLASS)
                .antecedent(Narrative.of("x"))
                .behaviour(Narrative.of("x"))
                .consequence(Narrative.of("x"));
    }

    @Test
    void theHalfDayIsOneOfTheDay() {
        assertThat(observation().halfDay(HalfDay.MONDAY_PM).build().getHalfDay())
                .contains(HalfDay.MONDAY_PM);
        assertRefused("observation.half-day", "/halfDay", observation().halfDay(HalfDay.TUESDAY_AM));
        Observation.Builder saturday = observation().observedOn(MONDAY.plusDays(5));
        assertThat(saturday.halfDay(Optional.empty()).build().getHalfDay()).isEmpty();
        assertRefused("observation.half-day", "/halfDay", saturday.halfDay(HalfDay.TUESDAY_AM));
    }

    @Test
    void nobodyExplainsWhatHasNotBeenSeenYet() {
        assertThat(observation().addHypotheses(formedOn(MONDAY)).build().getHypotheses())
                .hasSize(1);
        assertRefused(
                "observation.hypothesis-day",
                "/hypotheses/1/formedOn",
                observation().addHypotheses(formedOn(MONDAY), formedOn(MONDAY.minusDays(1))));
    }

    private static FunctionHypothesis formedOn(LocalDate day) {
        return new FunctionHypothesis(BehaviourFunction.ESCAPE, Role.SENCO, Confidence.LOW, day);
    }

    private static void assertRefused(String code, String pointer, Observation.Builder observation) {
        assertThatThrownBy(observation::build).isInstanceOfSatisfying(RefusedInputException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo(code);
            assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo(pointer);
        });
    }
}
