package org.nurture.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.problem.RefusedInputException;

class AssessmentTest {
    private static final InstrumentRef MADE_UP = new InstrumentRef("made-up", "1");
    private static final InstrumentDefinition DEFINITION = InstrumentDefinition.builder()
            .instrument(MADE_UP)
            .addStrands(
                    new Strand("A", "one", 0, 12, Direction.HIGHER_IS_BETTER),
                    new Strand("B", "one", 0, 8, Direction.HIGHER_IS_BETTER),
                    new Strand("Q", "two", 1, 20, Direction.LOWER_IS_BETTER))
            .addSectionTotals(new SectionTotal("one", 20))
            .build();

    @Test
    void aDefinitionTypedInWrongIsCaughtByItsSum() {
        assertRefused(
                "instrument.section-total",
                "/sectionTotals/0",
                () -> DEFINITION.toBuilder()
                        .addStrands(new Strand("C", "one", 0, 1, Direction.HIGHER_IS_BETTER))
                        .build());
        assertRefused(
                "instrument.letter-twice",
                "/strands/3",
                () -> DEFINITION.toBuilder()
                        .addStrands(new Strand("A", "two", 0, 1, Direction.HIGHER_IS_BETTER))
                        .build());
        assertRefused("strand.range", "", () -> new Strand("A", "one", 4, 4, Direction.HIGHER_IS_BETTER));
    }

    @Test
    void blankIsNotTheSameAsNotRelevant() {
        Assessment draft = assessment("2025-09-12")
                .addScores(new Score.Points("A", 0), new Score.NotRelevant("B"), new Score.Blank("Q"))
                .build();

        assertThat(Assessments.blanks(draft, DEFINITION, "one")).isEmpty();
        assertThat(Assessments.blanks(draft, DEFINITION, "two")).containsExactly("Q");
        assertThat(Assessments.isComplete(draft, DEFINITION)).isFalse();
        assertThat(Assessments.blanks(assessment("2025-09-12").build(), DEFINITION, "one"))
                .containsExactly("A", "B");
    }

    @Test
    void pointsOutsideTheFormAreFaultsWithTheirPlace() {
        Assessment wrong = assessment("2025-09-12")
                .addScores(new Score.Points("A", 13), new Score.Points("Q", 0), new Score.Points("X", 1))
                .build();

        assertThat(Assessments.faults(wrong, DEFINITION))
                .extracting(problem -> problem.getPointer().text() + " " + problem.getCode())
                .containsExactly(
                        "/scores/0/points assessment.points-range",
                        "/scores/1/points assessment.points-range",
                        "/scores/2 assessment.unknown-strand");
    }

    @Test
    void changesAreOnlyThoseOfComparableAssessments() {
        Assessment entry = assessment("2025-09-12")
                .normSet("2017")
                .addScores(new Score.Points("A", 4), new Score.Points("B", 2), new Score.NotRelevant("Q"))
                .build();
        Assessment review = assessment("2026-03-12")
                .normSet("2017")
                .addScores(new Score.Points("A", 9), new Score.Blank("B"), new Score.Points("Q", 5))
                .build();

        assertThat(Assessments.changes(entry, review)).containsExactly(new ScoreChange("A", 4, 9));
        assertThat(Assessments.changes(entry, review).get(0).difference()).isEqualTo(5);
        for (Assessment other : new Assessment[] {
            review.toBuilder().normSet("2012").build(),
            review.toBuilder().instrument(new InstrumentRef("made-up", "2")).build(),
            review.toBuilder().pupil(PupilToken.of("p-2")).build(),
            review.toBuilder().assessedOn(entry.getAssessedOn()).build()
        }) {
            assertRefused("assessment.not-comparable", "", () -> Assessments.changes(entry, other));
        }
    }

    @Test
    void aStrandIsScoredOnceAndNeverBelowZero() {
        assertRefused(
                "assessment.strand-twice",
                "/scores/1",
                () -> assessment("2025-09-12")
                        .addScores(new Score.Points("A", 1), new Score.Blank("A"))
                        .build());
        assertRefused("score.negative", "", () -> new Score.Points("A", -1));
        assertRefused("score.strand", "", () -> new Score.Blank(" "));
        assertRefused("instrument.name", "", () -> new InstrumentRef("Made Up", "1"));
    }

    private static Assessment.Builder assessment(String day) {
        return Assessment.builder()
                .id(AssessmentId.of("a-1"))
                .pupil(PupilToken.of("p-1"))
                .instrument(MADE_UP)
                .purpose(Purpose.ENTRY)
                .assessedOn(LocalDate.parse(day))
                .assessor(Role.CLASS_TEACHER);
    }

    private static void assertRefused(String code, String pointer, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedInputException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo(code);
            assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo(pointer);
        });
    }
}
