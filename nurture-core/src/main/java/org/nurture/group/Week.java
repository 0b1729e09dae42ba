package org.nurture.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.Role;
import org.nurture.rule.FactReader;
import org.nurture.time.HalfDay;
import org.nurture.training.PractitionerStanding;

/** Who is in the room in each half-day of the timetable, counted once: at least so many, and at most. */
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

    Week(NurtureGroup group, LocalDate day, Map<PractitionerId, PractitionerStanding> standings) {
        this.timetable = List.copyOf(group.getTimetable());
        this.capacity = group.getCapacity();
        this.staffKnown = !group.getStaff().isEmpty();
        this.placesKnown = !group.getPlaces().isEmpty();
        this.least = new int[timetable.size() * KINDS];
        this.most = new int[timetable.size() * KINDS];
        for (Place place : group.getPlaces()) {
            if (place.getSpan().contains(day)) {
                for (int i = 0; i < timetable.size(); i++) {
                    add(
                            i,
                            Count.CHILDREN,
                            present(place.getHalfDays(), i),
                            place.getHalfDays().isEmpty());
                }
            }
        }
        for (StaffAssignment adult : group.getStaff()) {
            if (adult.getSpan().contains(day)) {
                addAdult(adult, standings.getOrDefault(adult.getPractitioner(), PractitionerStanding.UNKNOWN));
            }
        }
    }

    private boolean present(Set<HalfDay> halfDays, int i) {
        return halfDays.contains(timetable.get(i));
    }

    private void addAdult(StaffAssignment adult, PractitionerStanding standing) {
        boolean open = standing == PractitionerStanding.UNKNOWN;
        boolean certificated = standing == PractitionerStanding.CERTIFICATED;
        boolean trained = certificated || standing == PractitionerStanding.TRAINED;
        boolean teacher = adult.getRole() == Role.NURTURE_TEACHER || adult.getRole() == Role.CLASS_TEACHER;
        boolean unsettled = adult.getHalfDays().isEmpty();
        for (int i = 0; i < timetable.size(); i++) {
            boolean present = present(adult.getHalfDays(), i);
            boolean maybe = present || unsettled;
            add(i, Count.ADULTS, present, maybe);
            add(i, Count.TRAINED, present && trained, maybe && (trained || open));
            add(i, Count.CERTIFICATED, present && certificated, maybe && (certificated || open));
            add(i, Count.TEACHERS, present && teacher, maybe && teacher);
        }
    }

    private void add(int halfDay, Count count, boolean surely, boolean maybe) {
        least[halfDay * KINDS + count.ordinal()] += surely ? 1 : 0;
        most[halfDay * KINDS + count.ordinal()] += surely || maybe ? 1 : 0;
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

    long capacity() {
        return capacity.isPresent() ? capacity.getAsInt() : FactReader.UNKNOWN;
    }
}
