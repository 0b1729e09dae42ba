package org.nurture.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.time.HalfDay;

/** Finds whoever is expected in two rooms in one half-day. */
final class Clashes {
    private Clashes() {}

    static List<Problem> of(Network network, LocalDate day) {
        List<Problem> clashes = new ArrayList<>();
        Map<PupilToken, EnumSet<HalfDay>> children = new HashMap<>();
        Map<PractitionerId, EnumSet<HalfDay>> adults = new HashMap<>();
        for (int g = 0; g < network.getGroups().size(); g++) {
            NurtureGroup group = network.getGroups().get(g);
            Pointer at = Pointer.ROOT.child("groups").child(g);
            for (int p = 0; p < group.getPlaces().size(); p++) {
                Place place = group.getPlaces().get(p);
                if (place.getSpan().contains(day) && claims(children, place.getPupil(), place.getHalfDays())) {
                    clashes.add(Problem.of("network.child-in-two-places")
                            .under(at.child("places").child(p).child("halfDays")));
                }
            }
            for (int s = 0; s < group.getStaff().size(); s++) {
                StaffAssignment staff = group.getStaff().get(s);
                if (staff.getSpan().contains(day) && claims(adults, staff.getPractitioner(), staff.getHalfDays())) {
                    clashes.add(Problem.of("network.adult-in-two-rooms")
                            .under(at.child("staff").child(s).child("halfDays")));
                }
            }
        }
        return clashes;
    }

    /** Claims the half-days for somebody, and tells whether one of them was claimed before. */
    private static <T> boolean claims(Map<T, EnumSet<HalfDay>> claimed, T who, Collection<HalfDay> halfDays) {
        EnumSet<HalfDay> before = claimed.computeIfAbsent(who, first -> EnumSet.noneOf(HalfDay.class));
        boolean clash = false;
        for (HalfDay halfDay : halfDays) {
            clash |= !before.add(halfDay);
        }
        return clash;
    }
}
