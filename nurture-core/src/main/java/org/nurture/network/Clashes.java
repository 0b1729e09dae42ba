package org.nurture.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.time.HalfDay;

/**
 * Finds whoever is expected in two rooms in one half-day, and whoever may be: an entry whose half-days are not settled yet
 * may come to lie in any half-day in which its group meets.
 */
final class Clashes {
    /** What of one kind was compared. */
    static final class Kind {
        private final String code;
        private int entries;
        private final List<Problem> sure = new ArrayList<>();
        private final List<Problem> possible = new ArrayList<>();

        private Kind(String code) {
            this.code = code;
        }

        private void add(Entry entry, List<Entry> others, Pointer at) {
            entries++;
            if (others.stream().anyMatch(other -> meet(other.sure(), entry.sure()))) {
                sure.add(Problem.of(code).under(at.child("halfDays")));
            } else if (others.stream().anyMatch(other -> meet(other.maybe(), entry.maybe()))) {
                possible.add(Problem.of(code).under(at.child("halfDays")));
            }
        }

        private static boolean meet(Set<HalfDay> some, Set<HalfDay> others) {
            return some.stream().anyMatch(others::contains);
        }

        /** How many entries are in force on the day. */
        int entries() {
            return entries;
        }

        /** Those that are surely in a half-day in which an earlier one is. */
        List<Problem> sure() {
            return sure;
        }

        /** The others that may come to be so. */
        List<Problem> possible() {
            return possible;
        }
    }

    /** One entry: surely in some half-days, maybe in more. */
    private record Entry(int group, Set<HalfDay> sure, Set<HalfDay> maybe) {
        static Entry of(int number, NurtureGroup group, Set<HalfDay> halfDays) {
            Set<HalfDay> meeting = group.getTimetable().isEmpty() ? EnumSet.allOf(HalfDay.class) : group.getTimetable();
            return new Entry(number, halfDays, halfDays.isEmpty() ? meeting : halfDays);
        }
    }

    private final Kind children = new Kind("network.child-in-two-places");
    private final Kind adults = new Kind("network.adult-in-two-rooms");
    private final Map<PupilToken, List<Entry>> places = new HashMap<>();
    private final Map<PractitionerId, List<Entry>> assignments = new HashMap<>();

    private Clashes() {}

    static Clashes of(Network network, LocalDate day) {
        Clashes clashes = new Clashes();
        for (int g = 0; g < network.getGroups().size(); g++) {
            NurtureGroup group = network.getGroups().get(g);
            Pointer at = Pointer.ROOT.child("groups").child(g);
            for (int p = 0; p < group.getPlaces().size(); p++) {
                Place place = group.getPlaces().get(p);
                if (place.getSpan().contains(day)) {
                    Entry entry = Entry.of(g, group, place.getHalfDays());
                    List<Entry> others = before(clashes.places, place.getPupil());
                    clashes.children.add(entry, others, at.child("places").child(p));
                    others.add(entry);
                }
            }
            for (int s = 0; s < group.getStaff().size(); s++) {
                StaffAssignment staff = group.getStaff().get(s);
                if (staff.getSpan().contains(day)) {
                    Entry entry = Entry.of(g, group, staff.getHalfDays());
                    List<Entry> others = before(clashes.assignments, staff.getPractitioner());
                    // Who has two roles in one group is in one room.
                    List<Entry> elsewhere = others.stream()
                            .filter(other -> other.group() != entry.group())
                            .toList();
                    clashes.adults.add(entry, elsewhere, at.child("staff").child(s));
                    others.add(entry);
                }
            }
        }
        return clashes;
    }

    private static <T> List<Entry> before(Map<T, List<Entry>> entries, T who) {
        return entries.computeIfAbsent(who, first -> new ArrayList<>());
    }

    Kind children() {
        return children;
    }

    Kind adults() {
        return adults;
    }
}
