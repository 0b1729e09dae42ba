package org.nurture.group;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.nurture.identity.PupilToken;
import org.nurture.time.HalfDay;

/**
 * When one person is there, whether one entry says so or several do: nobody is in a room twice.
 *
 * <p>Here, in {@link Week} and in {@link Stays} ids are sorted, not hashed, and loops stand where a stream would do: what a
 * record makes of its own hash code, and every lambda, is made when it is first needed, and a first decision waits for it.
 */
final class Presence {
    private final Set<HalfDay> settled = EnumSet.noneOf(HalfDay.class);
    private boolean open;

    /** Adds what one entry says to what is known of a person; an entry without half-days is one that is not settled yet. */
    static <K> void add(Map<K, Presence> people, K who, SortedSet<HalfDay> halfDays) {
        Presence known = people.get(who);
        if (known == null) {
            known = new Presence();
            people.put(who, known);
        }
        known.settled.addAll(halfDays);
        known.open |= halfDays.isEmpty();
    }

    /** Who holds a place on a day, and when they come. */
    static Map<PupilToken, Presence> children(NurtureGroup group, LocalDate day) {
        Map<PupilToken, Presence> children = new TreeMap<>();
        for (Place place : group.getPlaces()) {
            if (place.getSpan().contains(day)) {
                add(children, place.getPupil(), place.getHalfDays());
            }
        }
        return children;
    }

    boolean isSurely(HalfDay halfDay) {
        return settled.contains(halfDay);
    }

    boolean isMaybe(HalfDay halfDay) {
        return open || isSurely(halfDay);
    }

    /** Whether an entry is not settled yet. */
    boolean isOpen() {
        return open;
    }

    /** The half-days that are settled. */
    Set<HalfDay> settled() {
        return settled;
    }
}
