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
            int place = placeOf(names[i]);
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
        for (int place = placeOf(name); table[place] != 0; place = (place + 1) & (table.length - 1)) {
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

    private int placeOf(String name) {
        int length = name.length();
        return length == 0
                ? 0
                : placeOf(
                        length,
                        name.charAt(0),
                        name.charAt(length / 2),
                        name.charAt(Math.max(0, length - 2)),
                        name.charAt(length - 1));
    }

    private int placeOf(char[] text, int from, int length) {
        return length == 0
                ? 0
                : placeOf(
                        length,
                        text[from],
                        text[from + length / 2],
                        text[from + Math.max(0, length - 2)],
                        text[from + length - 1]);
    }

    /** By its length and four of its characters, in which names of one table seldom agree. */
    private int placeOf(int length, char first, char middle, char lastButOne, char last) {
        int hash = (((length * FACTOR + first) * FACTOR + middle) * FACTOR + lastButOne) * FACTOR + last;
        return (hash ^ (hash >>> 8)) & (table.length - 1);
    }
}
