/**
 * Training programmes in their editions, course runs, and what practitioners hold because of them.
 *
 * <p>To have attended is not to be certificated: the assignment stands between. What nobody recorded is unknown, never
 * untrained.
 *
 * <pre>{@code
 * ProgrammeEdition today =
 *         TrainingProgrammes.theoryAndPractice().edition("three-day-scqf").orElseThrow();
 * today.getCredit();                                  // 13 points at level 8 of the Scottish framework
 *
 * PractitionerStanding standing =
 *         PractitionerStandings.on(practitioner, certificates, runs, LocalDate.of(2026, 5, 1));
 * }</pre>
 */
@NullMarked
package org.nurture.training;

import org.jspecify.annotations.NullMarked;
