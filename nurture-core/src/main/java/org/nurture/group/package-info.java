/**
 * Nurture groups: their models, their week, their staff and their places.
 *
 * <p>A half-day is the unit of everything: the group meets in half-days, staff are assigned to them, a child's place
 * covers some of them, and how full a room is only makes sense for one. {@link
 * org.nurture.group.NurtureGroup#occupancy} counts it.
 *
 * <pre>{@code
 * NurtureGroup group = NurtureGroup.builder()
 *         .id(GroupId.of("g-01"))
 *         .name("The Nest")
 *         .model(GroupModel.CLASSIC)
 *         .hostSchool(SchoolId.of("s-01"))
 *         .addKeyStages(KeyStage.KEY_STAGE_1)
 *         .open(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
 *         .addTimetable(HalfDay.MONDAY_AM, HalfDay.TUESDAY_AM)
 *         .addPlaces(Place.builder()
 *                 .id(PlaceId.of("pl-1"))
 *                 .pupil(PupilToken.of("p-0042"))
 *                 .span(DateSpan.startingOn(LocalDate.of(2025, 9, 8)))
 *                 .addHalfDays(HalfDay.MONDAY_AM)
 *                 .build())
 *         .build();
 * group.occupancy(HalfDay.MONDAY_AM, LocalDate.of(2025, 10, 6)).children();   // 1
 * }</pre>
 *
 * <p>What guidance says of a group is asked of the book {@link org.nurture.group.GroupRules#WELL_FORMED}, under a policy
 * of which {@link org.nurture.group.GroupPresets} has the published ones. It judges a
 * {@link org.nurture.group.GroupOnDay}: the group with whatever is known around it.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 3, 10);
 * PreparedBook<GroupOnDay> book = GroupRules.WELL_FORMED.under(Policy.of(GroupPresets.NURTUREUK).on(day));
 * GroupOnDay subject = GroupOnDay.builder(group, day)
 *         .standing(PractitionerId.of("pr-1"), PractitionerStanding.CERTIFICATED)
 *         .build();
 * book.verdict(subject);                                // NOT_MET
 * DecisionText.of(book.decide(subject), book.book());   // why, rule by rule, with sources
 * }</pre>
 */
@NullMarked
package org.nurture.group;

import org.jspecify.annotations.NullMarked;
