package org.nurture.json.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nurture.problem.Pointer;

/** The entries of a list that were not refused, each with the place where it stood. */
final class Kept {
    private List<Object> values = new ArrayList<>();
    private List<Integer> originals = new ArrayList<>();
    private boolean whole = true;

    void add(Object value, int original) {
        values.add(value);
        originals.add(original);
    }

    void leaveOut() {
        whole = false;
    }

    /** Whether no entry was refused before the list was put into its record. */
    boolean isWhole() {
        return whole;
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    int original(int entry) {
        return originals.get(entry);
    }

    void remove(Set<Integer> entries) {
        List<Object> left = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!entries.contains(i)) {
                left.add(values.get(i));
                places.add(originals.get(i));
            }
        }
        values = left;
        originals = places;
    }

    /** Lists within lists are entries like any other. */
    static Object open(Object value) {
        return value instanceof Kept kept ? kept.values() : value;
    }

    /** The same path with the index of the second segment put right. */
    static Pointer redirect(Pointer pointer, int original) {
        return Pointer.ROOT.child(pointer.segments().get(0)).child(original).append(pointer.below(2));
    }
}
