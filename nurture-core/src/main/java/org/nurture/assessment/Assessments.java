package org.nurture.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

/** Questions that take an assessment together with its instrument, or two assessments together. */
public final class Assessments {
    private Assessments() {}

    /**
     * Lists the strands of a section for which an assessment has no recorded answer: neither points nor the note that it
     * does not arise.
     *
     * @param assessment the assessment
     * @param definition the definition of its instrument
     * @param section the section
     * @return the letters of blank strands, in the order of the form; none if the section is complete
     * @throws RefusedInputException with code {@code assessment.other-instrument} if the definition is of another
     *     instrument or version
     */
    public static List<String> blanks(Assessment assessment, InstrumentDefinition definition, String section) {
        requireSame(assessment, definition);
        return definition.getStrands().stream()
                .filter(strand -> strand.section().equals(section))
                .map(Strand::letter)
                .filter(letter -> assessment
                        .score(letter)
                        .map(score -> score instanceof Score.Blank)
                        .orElse(true))
                .toList();
    }

    /**
     * Tells whether every section is complete; only then may totals be compared.
     *
     * @param assessment the assessment
     * @param definition the definition of its instrument
     * @return true if no strand is blank
     * @throws RefusedInputException with code {@code assessment.other-instrument} if the definition is of another
     *     instrument or version
     */
    public static boolean isComplete(Assessment assessment, InstrumentDefinition definition) {
        return definition.getStrands().stream()
                .map(Strand::section)
                .distinct()
                .allMatch(section -> blanks(assessment, definition, section).isEmpty());
    }

    /**
     * Lists what of an assessment the instrument does not allow: a strand that it has not, or points outside its range.
     *
     * @param assessment the assessment
     * @param definition the definition of its instrument
     * @return the problems, each with a pointer into the assessment
     * @throws RefusedInputException with code {@code assessment.other-instrument} if the definition is of another
     *     instrument or version
     */
    public static List<Problem> faults(Assessment assessment, InstrumentDefinition definition) {
        requireSame(assessment, definition);
        List<Problem> faults = new ArrayList<>();
        for (int i = 0; i < assessment.getScores().size(); i++) {
            Score score = assessment.getScores().get(i);
            Optional<Strand> strand = definition.strand(score.strand());
            Pointer place = Pointer.ROOT.child("scores").child(i);
            if (strand.isEmpty()) {
                faults.add(Problem.of("assessment.unknown-strand").under(place));
            } else if (score instanceof Score.Points points
                    && (points.points() < strand.get().minimum()
                            || points.points() > strand.get().maximum())) {
                faults.add(Problem.of(
                                "assessment.points-range",
                                "minimum",
                                Integer.toString(strand.get().minimum()),
                                "maximum",
                                Integer.toString(strand.get().maximum()))
                        .under(place.child("points")));
            }
        }
        return List.copyOf(faults);
    }

    /**
     * Works out the change from an earlier to a later assessment, strand by strand.
     *
     * @param earlier the earlier assessment
     * @param later the later one
     * @return a change for each strand that has points in both, in the order of the earlier form
     * @throws RefusedInputException with code {@code assessment.not-comparable} if the child, the instrument, its
     *     version or the norm set differ, a norm set is not stated, or the later one is not later
     */
    public static List<ScoreChange> changes(Assessment earlier, Assessment later) {
        boolean comparable = earlier.getPupil().equals(later.getPupil())
                && earlier.getInstrument().equals(later.getInstrument())
                && earlier.getNormSet().isPresent()
                && earlier.getNormSet().equals(later.getNormSet())
                && later.getAssessedOn().isAfter(earlier.getAssessedOn());
        if (!comparable) {
            throw RefusedInputException.of("assessment.not-comparable");
        }
        List<ScoreChange> changes = new ArrayList<>();
        for (Score score : earlier.getScores()) {
            Optional<Score> then = later.score(score.strand());
            if (score instanceof Score.Points before
                    && then.orElse(score) instanceof Score.Points after
                    && then.isPresent()) {
                changes.add(new ScoreChange(score.strand(), before.points(), after.points()));
            }
        }
        return List.copyOf(changes);
    }

    private static void requireSame(Assessment assessment, InstrumentDefinition definition) {
        if (!assessment.getInstrument().equals(definition.getInstrument())) {
            throw RefusedInputException.of("assessment.other-instrument");
        }
    }
}
