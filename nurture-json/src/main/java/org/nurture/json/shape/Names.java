package org.nurture.json.shape;

import java.util.List;

/** The names of the members of a form, for finding one fast: the next that is read is nearly always the next there may be. */
public final class Names {
    private static final int NONE = -1;

    private final String[] names;
    private final int[] table;

    Names(List<Member> members) {
        names = members.stream().map(Member::name).toArray(String[]::new);
        // Twice as many places as names, at least, so that a search ends soon.
        table = new int[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        for (int i = 0; i < names.length; i++) {
            int place = placeOf(names[i]);
            while (table[place] != 0) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = i + 1;
        }
    }

    /**
     * Finds a member.
     *
     * @param name its name
     * @param guess the position at which it is probably found
     * @return its position; negative if there is none of that name
     */
    public int find(String name, int guess) {
        if (guess < names.length && names[guess].equals(name)) {
            return guess;
        }
        for (int place = placeOf(name); table[place] != 0; place = (place + 1) & (table.length - 1)) {
            int position = table[place] - 1;
            if (names[position].equals(name)) {
                return position;
            }
        }
        return NONE;
    }

    private int placeOf(String name) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }
}
