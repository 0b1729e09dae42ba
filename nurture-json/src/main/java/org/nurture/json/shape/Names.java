package org.nurture.json.shape;

import java.util.List;
import org.nurture.json.token.Word;

/**
 * The members of a form, for finding one fast by its name: the next that is read is nearly always the next there may be, or
 * one soon after it.
 */
public final class Names {
    private static final int NONE = -1;

    /** How many members that are absent are passed over before a name is looked up. */
    private static final int AHEAD = 4;

    private final Member[] members;
    private final String[] names;
    private final Word[] words;
    private final int[] table;

    Names(List<Member> all) {
        members = all.toArray(Member[]::new);
        names = all.stream().map(Member::name).toArray(String[]::new);
        words = all.stream().map(member -> new Word(member.name())).toArray(Word[]::new);
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
        return NONE;
    }

    /**
     * Answers how many members there are.
     *
     * @return the number
     */
    public int size() {
        return members.length;
    }

    /**
     * Answers a member.
     *
     * @param position its position
     * @return the member
     */
    public Member at(int position) {
        return members[position];
    }

    /**
     * Answers the name of a member, to be written.
     *
     * @param position its position
     * @return the name
     */
    public Word word(int position) {
        return words[position];
    }

    private int placeOf(String name) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }
}
