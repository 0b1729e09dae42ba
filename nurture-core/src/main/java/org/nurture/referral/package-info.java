/**
 * A referral and its life: kept as the events that made it, moved by steps that are legal, explained and recorded.
 *
 * <p>A {@link org.nurture.referral.Referral} is its history; {@link org.nurture.referral.ReferralState where it stands} is
 * worked out. Each event says in what role somebody acted, when it happened, when it was recorded, on what authority and
 * why. Nothing is ever edited: what was wrong is retracted or put right by a later event, and both stay.
 *
 * <p>{@link org.nurture.referral.ReferralEventKind} is the table of what may follow what. What guidance asks before a step
 * is in the books of {@link org.nurture.referral.ReferralRules}, with their values in policies;
 * {@link org.nurture.referral.ReferralPresets} has what published sources say. {@link org.nurture.referral.Referrals}
 * brings both together: it attempts a step, answers for every step whether it may be taken, lists what is due, and merges
 * two histories that grew apart.
 *
 * <pre>{@code
 * EventHeader handedIn = EventHeader.of(
 *         EventId.of("e-1"),
 *         Role.CLASS_TEACHER,
 *         LocalDate.of(2026, 1, 12),                  // when it happened
 *         Instant.parse("2026-01-12T15:40:00Z"));     // when it was recorded
 * Referral referral = Referral.builder()
 *         .id(ReferralId.of("r-1"))
 *         .pupil(PupilToken.of("p-0042"))
 *         .homeSchool(SchoolId.of("s-01"))
 *         .addEvents(new Submitted(handedIn))
 *         .build();
 * referral.stage();                                   // SUBMITTED
 *
 * LocalDate today = LocalDate.of(2026, 1, 20);
 * Referrals referrals = Referrals.under(
 *         Policy.of(ReferralPresets.EBOR_GARDENS, GroupPresets.NURTUREUK), SchoolCalendar.ofWeekdays(), today);
 * PanelConvened panel = new PanelConvened(
 *         EventHeader.of(EventId.of("e-2"), Role.SENCO, today, Instant.parse("2026-01-20T10:00:00Z")),
 *         List.of(Role.HEADTEACHER, Role.NURTURE_TEACHER, Role.EDUCATIONAL_PSYCHOLOGIST, Role.SENCO));
 * Step step = referrals.attempt(ReferralOnDay.of(referral, today), ReferralCommand.record(panel));
 * if (step instanceof Step.Undetermined open) {
 *     System.out.println(open.open());                // [referral.assessment-complete]: none is known yet
 * } else if (step instanceof Step.Taken taken) {
 *     System.out.println(taken.referral().stage());   // once it is
 * }
 * }</pre>
 *
 * <p>A history may hold events of kinds that a later version has added, if it was read leniently: they are kept as
 * {@link org.nurture.referral.Unrecognised}, the state lists them, and no step is judged after them, since nobody here
 * knows where the referral stands.
 *
 * <p>A rule may be set aside by a professional, for a reason that becomes part of the record:
 * {@link org.nurture.referral.ReferralCommand#overriding}. The order of the steps may not: a step that could not have
 * happened is refused whatever anybody decides, and a history that holds one cannot be built or read.
 */
@NullMarked
package org.nurture.referral;

import org.jspecify.annotations.NullMarked;
