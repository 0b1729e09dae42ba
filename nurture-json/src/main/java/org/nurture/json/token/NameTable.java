package org.nurture.json.token;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names, for finding the position of one fast: of those that members of an object may have, the next that is read is nearly
 * always the next there may be, or one soon after it.
 */
public final class NameTable {
    /** What is answered in place of a position for a name that is not among these. */
    public static final int STRANGE = -1;

    /** What is answered in place of a position where no name follows. */
    public static final int NO_MORE = -2;

    /** How many members that are absent are passed over before a name is looked up. */
    private static final int AHEAD = 4;

    private static final int FACTOR = 31;

    private final String[] names;
    private final int[] table;

    /**
     * Volatile, since what a reader makes of the names may not be fit to be handed from one thread to another without. Two
     * threads may each make it.
     */
    private volatile @Nullable Object encoded;

    /**
     * Takes the names.
     *
     * @param all the names by their positions
     */
    public NameTable(List<String> all) {
        names = all.toArray(String[]::new);
        // Twice as many places as names, at least, so that a search ends soon.
        table = new int[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        for (int i = 0; i < names.length; i++) {
            int place = placeOf(names[i].hashCode());
            while (table[place] != 0) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = i + 1;
        }
    }

    /**
     * Finds a name.
     *
     * @param name the name
     * @param guess the position at which it is probably found
     * @return its position, or {@link #STRANGE}
     */
    public int find(String name, int guess) {
        for (int near = guess; near < Math.min(guess + AHEAD, names.length); near++) {
            if (names[near].equals(name)) {
                return near;
            }
        }
        for (int place = placeOf(name.hashCode()); table[place] != 0; place = (place + 1) & (table.length - 1)) {
            int position = table[place] - 1;
            if (names[position].equals(name)) {
                return position;
            }
        }
        return STRANGE;
    }

    /**
     * Finds a name by its characters.
     *
     * @param text holds them, and possibly others
     * @param from the index of the first
     * @param length how many they are
     * @return its position, or {@link #STRANGE}
     */
    public int find(char[] text, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            // As a string has it.
            hash = FACTOR * hash + text[i];
        }
        for (int place = placeOf(hash); table[place] != 0; place = (place + 1) & (table.length - 1)) {
            int position = table[place] - 1;
            if (is(names[position], text, from, length)) {
                return position;
            }
        }
        return STRANGE;
    }

    private static boolean is(String name, char[] text, int from, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Answers a name.
     *
     * @param position its position
     * @return the name
     */
    public String at(int position) {
        return names[position];
    }

    /**
     * Answers what the one kind of reader that finds names by their bytes has made of these.
     *
     * @param encode works it out of the names by their positions
     * @return what it worked out once
     */
    public Object encoded(Function<List<String>, Object> encode) {
        Object known = encoded;
        if (known == null) {
            known = encode.apply(List.of(names));
            encoded = known;
        }
        return known;
    }

    private int placeOf(int hash) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }
}
