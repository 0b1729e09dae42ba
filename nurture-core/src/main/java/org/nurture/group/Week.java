package org.nurture.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.Role;
import org.nurture.rule.FactReader;
import org.nurture.rule.Truth;
import org.nurture.time.HalfDay;
import org.nurture.training.PractitionerStanding;

/** Who is in the room in each half-day of the timetable, each person counted once: at least so many, and at most. */
final class Week {
    private static final int KINDS = Count.values().length;

    /** What is counted. */
    enum Count {
        CHILDREN,
        ADULTS,
        TRAINED,
        CERTIFICATED,
        TEACHERS
    }

    private final List<HalfDay> timetable;
    private final OptionalInt capacity;
    private final boolean staffKnown;
    private final boolean placesKnown;
    private final int[] least;
    private final int[] most;
    private final long staying;

    Week(NurtureGroup group, LocalDate day, Map<PractitionerId, PractitionerStanding> standings) {
        this.timetable = List.copyOf(group.getTimetable());
        this.capacity = group.getCapacity();
        this.staffKnown = !group.getStaff().isEmpty();
        this.placesKnown = !group.getPlaces().isEmpty();
        this.least = new int[timetable.size() * KINDS];
        this.most = new int[timetable.size() * KINDS];
        Collection<Presence> children = Presence.children(group, day).values();
        for (Presence child : children) {
            add(Count.CHILDREN, child, true, true);
        }
        Map<PractitionerId, Presence> adults = new TreeMap<>();
        Map<PractitionerId, Presence> teachers = new TreeMap<>();
        for (StaffAssignment adult : group.getStaff()) {
            if (adult.getSpan().contains(day)) {
                Presence.add(adults, adult.getPractitioner(), adult.getHalfDays());
                if (adult.getRole() == Role.NURTURE_TEACHER || adult.getRole() == Role.CLASS_TEACHER) {
                    Presence.add(teachers, adult.getPractitioner(), adult.getHalfDays());
                }
            }
        }
        for (Map.Entry<PractitionerId, Presence> adult : adults.entrySet()) {
            addAdult(adult.getValue(), standings.getOrDefault(adult.getKey(), PractitionerStanding.UNKNOWN));
        }
        for (Presence teacher : teachers.values()) {
            add(Count.TEACHERS, teacher, true, true);
        }
        this.staying = staying(children);
    }

    private void addAdult(Presence adult, PractitionerStanding standing) {
        add(Count.ADULTS, adult, true, true);
        add(Count.TRAINED, adult, standing.trained());
        add(Count.CERTIFICATED, adult, standing.certificated());
    }

    private void add(Count count, Presence adult, Truth truth) {
        add(count, adult, truth == Truth.TRUE, truth != Truth.FALSE);
    }

    /** Counts one person, who surely or maybe is of the kind, in every half-day. */
    private void add(Count count, Presence person, boolean surely, boolean maybe) {
        for (int i = 0; i < timetable.size(); i++) {
            least[i * KINDS + count.ordinal()] += surely && person.isSurely(timetable.get(i)) ? 1 : 0;
            most[i * KINDS + count.ordinal()] += maybe && person.isMaybe(timetable.get(i)) ? 1 : 0;
        }
    }

    /**
     * How many children have to stay on roll. As many may leave as all come in every half-day that would still be the
     * fullest with one less of them gone: each who leaves is then one less there.
     */
    private long staying(Collection<Presence> children) {
        int fullest = 0;
        for (int i = 0; i < timetable.size(); i++) {
            fullest = Math.max(fullest, least[i * KINDS + Count.CHILDREN.ordinal()]);
        }
        int leaving = 0;
        while (leaving < children.size() && comingWhereverMoreThan(fullest - leaving - 1, children) > leaving) {
            leaving++;
        }
        return children.size() - (long) leaving;
    }

    /** How many children come in every half-day that has more than so many. */
    private long comingWhereverMoreThan(int number, Collection<Presence> children) {
        List<HalfDay> full = new ArrayList<>();
        for (int i = 0; i < timetable.size(); i++) {
            if (least[i * KINDS + Count.CHILDREN.ordinal()] > number) {
                full.add(timetable.get(i));
            }
        }
        long coming = 0;
        for (Presence child : children) {
            coming += child.settled().containsAll(full) ? 1 : 0;
        }
        return coming;
    }

    int halfDays() {
        return timetable.size();
    }

    HalfDay halfDay(int index) {
        return timetable.get(index);
    }

    long least(Count count, int halfDay) {
        return known(count) ? least[halfDay * KINDS + count.ordinal()] : FactReader.UNKNOWN;
    }

    long most(Count count, int halfDay) {
        return known(count) ? most[halfDay * KINDS + count.ordinal()] : FactReader.UNKNOWN;
    }

    private boolean known(Count count) {
        return count == Count.CHILDREN ? placesKnown : staffKnown;
    }

    /** How many children have to stay; of nothing if all may leave. */
    long staying() {
        return staying == 0 ? FactReader.NOT_APPLICABLE : staying;
    }

    long capacity() {
        return capacity.isPresent() ? capacity.getAsInt() : FactReader.UNKNOWN;
    }
}
