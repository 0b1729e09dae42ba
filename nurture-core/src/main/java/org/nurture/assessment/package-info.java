/**
 * Assessments in strand totals, by instruments whose definition the host supplies.
 *
 * <p>A blank, a note that something does not arise, and a score of nought are three things. Two assessments are
 * compared only within one instrument, one version and one norm set: the Boxall Profile's norms changed in 2017 while
 * its raw scores did not, and a child begun on the old version may stay on it (nurtureuk). No items, names of strands,
 * norms or keys are shipped.
 *
 * <pre>{@code
 * Assessment entry = Assessment.builder()
 *         .id(AssessmentId.of("a-1"))
 *         .pupil(PupilToken.of("p-0042"))
 *         .instrument(new InstrumentRef("boxall-profile", "2017"))
 *         .normSet("2017")
 *         .purpose(Purpose.ENTRY)
 *         .assessedOn(LocalDate.of(2025, 9, 12))
 *         .assessor(Role.CLASS_TEACHER)
 *         .addScores(new Score.Points("A", 9), new Score.NotRelevant("B"))
 *         .build();
 * }</pre>
 */
@NullMarked
package org.nurture.assessment;

import org.jspecify.annotations.NullMarked;
