package org.nurture.json.token;

import java.util.Arrays;
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
    private final char[][] letters;
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
        letters = new char[names.length][];
        // Twice as many places as names, at least, so that a search ends soon.
        table = new int[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        for (int i = 0; i < names.length; i++) {
            letters[i] = names[i].toCharArray();
            int place = placeOf(letters[i], 0, letters[i].length);
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
        return find(name.toCharArray(), 0, name.length());
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
        for (int place = placeOf(text, from, length); table[place] != 0; place = (place + 1) & (table.length - 1)) {
            int position = table[place] - 1;
            char[] name = letters[position];
            if (Arrays.equals(name, 0, name.length, text, from, from + length)) {
                return position;
            }
        }
        return STRANGE;
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

    /** By its length and three of its characters, in which names of one table seldom agree. */
    private int placeOf(char[] text, int from, int length) {
        int hash = length;
        if (length > 0) {
            hash = FACTOR * hash + text[from];
            hash = FACTOR * hash + text[from + length / 2];
            hash = FACTOR * hash + text[from + length - 1];
        }
        return (hash ^ (hash >>> 8)) & (table.length - 1);
    }
}
