/**
 * What causes concern, what stands behind it, and what was seen.
 *
 * <p>The three {@link org.nurture.behaviour.ConcernCategory categories of concern} are not exclusive, so they are
 * always a set. An {@link org.nurture.behaviour.Observation} says what came before, what was seen and what followed;
 * what the behaviour was for is a hypothesis of a named role with a stated confidence, and hypotheses never overwrite
 * one another.
 *
 * <pre>{@code
 * Observation seen = Observation.builder()
 *         .id(ObservationId.of("o-1"))
 *         .pupil(PupilToken.of("p-0042"))
 *         .observedOn(LocalDate.of(2026, 1, 19))
 *         .halfDay(HalfDay.MONDAY_AM)
 *         .observer(Role.CLASS_TEACHER)
 *         .setting(Setting.BASE_CLASS)
 *         .addConcerns(ConcernCategory.WITHDRAWN)
 *         .antecedent(Narrative.of("asked to join a pair"))
 *         .behaviour(Narrative.of("went under the table and stayed there"))
 *         .consequence(Narrative.of("an adult sat down nearby"))
 *         .build()
 *         .with(new FunctionHypothesis(
 *                 BehaviourFunction.ESCAPE, Role.CLASS_TEACHER, Confidence.LOW, LocalDate.of(2026, 1, 19)));
 * }</pre>
 */
@NullMarked
package org.nurture.behaviour;

import org.jspecify.annotations.NullMarked;
