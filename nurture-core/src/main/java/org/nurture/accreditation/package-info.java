/**
 * Quality awards of groups and schools, the rules of who is certificated and which group may apply, and what training lapses
 * next.
 *
 * <p>An award whose end is not known is unknown, never current. Given on 29 February for 36 months, an award ends on
 * 28 February: the sources do not say, so the terms state that policy as ours.
 *
 * <pre>{@code
 * QualityAward award = QualityAward.builder()
 *         .id(AwardId.of("q-1"))
 *         .scheme(QualityAwardSchemes.qualityMark().getName())
 *         .recipient(new AwardRecipient.Group(GroupId.of("g-01")))
 *         .awardedOn(LocalDate.of(2024, 2, 29))
 *         .expires(LocalDate.of(2027, 2, 28))
 *         .build();
 * award.standingOn(LocalDate.of(2026, 11, 24));      // CURRENT
 * }</pre>
 *
 * <p>{@link org.nurture.accreditation.PractitionerRules} and {@link org.nurture.accreditation.AwardRules} are books like any
 * other; {@link org.nurture.accreditation.AwardPresets} has what is published. Evidence for a renewal is present, missing
 * or stale, or nobody said.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 11, 24);
 * AwardOnDay renewal = AwardOnDay.builder(award.getScheme(), day)
 *         .awards(List.of(award))
 *         .evidence(RenewalEvidence.POLICY, LocalDate.of(2026, 3, 2))
 *         .build();
 * AwardRules.READY_TO_RENEW.under(Policy.of(GroupPresets.NURTUREUK).on(day)).missing(renewal);
 * }</pre>
 *
 * <p>{@link org.nurture.accreditation.TrainingForecast} looks ahead: who lapses, which half-days then lack adults, and the
 * smallest set of people to train, with a proof that it is the smallest. Where it is not known how somebody is trained it
 * gives two answers, and the truth lies between.
 *
 * <pre>{@code
 * TrainingForecast forecast = TrainingForecast.of(
 *         List.<NurtureGroup>of(), List.<Practitioner>of(), List.<Certificate>of(), List.<CourseRun>of(),
 *         TrainingProgrammes.ids(), Policy.of(GroupPresets.BOXALL_NURTURE_GROUP).on(day), DateSpan.of(day, day.plusMonths(12)));
 * forecast.lapses();
 * forecast.shortfalls();
 * forecast.plan().people();
 * }</pre>
 */
@NullMarked
package org.nurture.accreditation;

import org.jspecify.annotations.NullMarked;
