/**
 * Training programmes in their editions, course runs, and what practitioners hold because of them.
 *
 * <p>To have attended is not to be certificated: the assignment stands between. What nobody recorded is unknown, never
 * untrained.
 *
 * <p>Trained and certificated are two questions, answered apart: a certificate lapses, is suspended or is taken back, and
 * what was learnt is not. Both are asked of the programmes that the caller accepts; those that are shipped are
 * {@link org.nurture.training.TrainingProgrammes#ids}.
 *
 * <p>{@link org.nurture.training.Standings} lays everything that somebody holds side by side, awards and re-awards, and
 * answers for any day, for the next change and for the gaps. Months are counted by a policy that is stated: 36 months from
 * 29 February end on 28 February by {@link org.nurture.time.MonthEnd#LAST_DAY}, on 1 March by
 * {@link org.nurture.time.MonthEnd#FIRST_OF_NEXT}.
 *
 * <p>Credit of one framework is worth something in another only where somebody publishes the relation, and none is shipped:
 * without one {@link org.nurture.training.CreditConversion} says that there is none. A
 * {@link org.nurture.training.DegreeRequirement} adds credit up and counts nothing twice.
 *
 * <pre>{@code
 * ProgrammeEdition today =
 *         TrainingProgrammes.theoryAndPractice().edition("three-day-scqf").orElseThrow();
 * today.getCredit();                                  // 13 points at level 8 of the Scottish framework
 *
 * PractitionerStanding standing =
 *         PractitionerStandings.on(practitioner, certificates, runs, LocalDate.of(2026, 5, 1));
 *
 * Standings held = PractitionerHistory.of(practitioner, certificates, runs, TrainingProgrammes.ids()).certificates();
 * held.on(LocalDate.of(2026, 5, 1));                  // CURRENT, LAPSED, SUSPENDED, …
 * held.nextChange(LocalDate.of(2026, 5, 1));          // the next day on which that changes, if any
 * held.gaps(DateSpan.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 9, 1)));
 * }</pre>
 */
@NullMarked
package org.nurture.training;

import org.jspecify.annotations.NullMarked;
