/**
 * A referral and its life, kept as the events that made it.
 *
 * <p>A {@link org.nurture.referral.Referral} is its history; the stage is worked out. Each event says in what role
 * somebody acted, when it happened, when it was recorded, on what authority and why. What was wrong is retracted,
 * never edited. Rules for which step may follow which are yet to come.
 *
 * <pre>{@code
 * EventHeader submitted = EventHeader.of(
 *         EventId.of("e-1"),
 *         Role.CLASS_TEACHER,
 *         LocalDate.of(2026, 1, 12),                  // when it happened
 *         Instant.parse("2026-01-12T15:40:00Z"));     // when it was recorded
 *
 * Referral referral = Referral.builder()
 *         .id(ReferralId.of("r-1"))
 *         .pupil(PupilToken.of("p-0042"))
 *         .homeSchool(SchoolId.of("s-01"))
 *         .addEvents(new Submitted(submitted))
 *         .build();
 * referral.stage();          // SUBMITTED
 * }</pre>
 */
@NullMarked
package org.nurture.referral;

import org.jspecify.annotations.NullMarked;
