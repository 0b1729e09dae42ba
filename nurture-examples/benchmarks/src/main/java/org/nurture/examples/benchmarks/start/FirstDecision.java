package org.nurture.examples.benchmarks.start;

import java.time.LocalDate;
import org.nurture.group.GroupModel;
import org.nurture.group.GroupOnDay;
import org.nurture.group.GroupPresets;
import org.nurture.group.GroupRules;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.identity.GroupId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.SchoolId;
import org.nurture.rule.Policy;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/** One group, one decision with its reasons. */
public final class FirstDecision {
    private FirstDecision() {}

    /**
     * Decides.
     *
     * @param args none
     */
    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2026, 3, 10);
        NurtureGroup group = NurtureGroup.builder()
                .id(GroupId.of("g-01"))
                .name("The Nest")
                .model(GroupModel.CLASSIC)
                .hostSchool(SchoolId.of("s-01"))
                .open(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                .addTimetable(HalfDay.MONDAY_AM, HalfDay.TUESDAY_AM)
                .addPlaces(Place.builder()
                        .id(PlaceId.of("pl-1"))
                        .pupil(PupilToken.of("p-0042"))
                        .span(DateSpan.startingOn(LocalDate.of(2025, 9, 8)))
                        .addHalfDays(HalfDay.MONDAY_AM)
                        .build())
                .build();
        System.out.println(GroupRules.WELL_FORMED
                .under(Policy.of(GroupPresets.NURTUREUK).on(day))
                .decide(GroupOnDay.builder(group, day).build())
                .getVerdict());
    }
}
