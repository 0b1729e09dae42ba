/**
 * Quality awards of groups and schools, their terms by dated source, and how one stands on a day.
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
 */
@NullMarked
package org.nurture.accreditation;

import org.jspecify.annotations.NullMarked;
