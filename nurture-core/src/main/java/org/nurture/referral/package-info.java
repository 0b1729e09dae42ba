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
 * if (step instanceof Step.Taken taken) {
 *     System.out.println(taken.referral().stage());   // WITH_THE_PANEL
 * } else if (step instanceof Step.Undetermined open) {
 *     System.out.println(open.open());                // the rules of which something is still to be learnt
 * }
 * }</pre>
 *
 * <p>Deadlines are local matters. A school's own layer sets them, and lies on what is published:
 *
 * <pre>{@code
 * PolicyLayer ours = PolicyLayer.builder()
 *         .id("our-school")
 *         .title("Our school")
 *         .addValues(ParameterValue.of(
 *                 ReferralParameters.DAYS_TO_DECISION,
 *                 new GivenValue.Whole(20),
 *                 DateSpan.startingOn(LocalDate.of(2025, 9, 1)),
 *                 Citation.of("Governors' minutes", "Our school", Reliability.PRIMARY)))
 *         .build();
 * List<Due> due = Referrals.under(Policy.of(ours, GroupPresets.NURTUREUK), SchoolCalendar.ofWeekdays(), today)
 *         .due(referral);
 * due.get(0).kind();                                  // DECISION
 * due.get(0).by();                                    // 2026-02-09, twenty working days after the 12th of January
 * due.get(0).overdue(today);                          // false
 * }</pre>
 *
 * <p>What was wrong is put right by an event of the same kind that names it, or taken out; both stay in the history:
 *
 * <pre>{@code
 * ConcernRaised wrong = ConcernRaised.of(
 *         EventHeader.of(EventId.of("e-2"), Role.CLASS_TEACHER, today, Instant.parse("2026-01-20T10:00:00Z")),
 *         ConcernCategory.DISRUPTIVE);
 * ConcernRaised right = ConcernRaised.of(
 *         EventHeader.of(EventId.of("e-3"), Role.CLASS_TEACHER, today, Instant.parse("2026-01-20T11:00:00Z"))
 *                 .amending(EventId.of("e-2")),
 *         ConcernCategory.WITHDRAWN);
 * Retracted takenOut = new Retracted(
 *         EventHeader.of(EventId.of("e-4"), Role.SENCO, today, Instant.parse("2026-01-20T12:00:00Z"))
 *                 .because(Narrative.of("meant for another child")),
 *         EventId.of("e-3"));
 * Referral corrected = referral.apply(List.of(wrong, right));
 * corrected.concerns();                               // [WITHDRAWN]
 * corrected.apply(takenOut).concerns();               // [DISRUPTIVE]: what e-3 replaced counts again
 * }</pre>
 *
 * <p>A history may hold events of kinds that a later version has added, if it was read leniently: they are kept as
 * {@link org.nurture.referral.Unrecognised}, the state lists them, and no step is judged after them, since nobody here
 * knows where the referral stands.
 *
 * <p>A rule may be set aside by a professional, for a reason that becomes part of the record:
 * {@link org.nurture.referral.ReferralCommand#overriding}. It is set aside for that step and no other. The order of the steps may not: a step that could not have
 * happened is refused whatever anybody decides, and a history that holds one cannot be built or read.
 */
@NullMarked
package org.nurture.referral;

import org.jspecify.annotations.NullMarked;
