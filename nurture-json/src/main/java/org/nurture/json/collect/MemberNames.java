package org.nurture.json.collect;

import java.util.regex.Pattern;

/**
 * What is shown of the names of members. Those of our forms are words; a name that we do not know may be anything, a pupil
 * number or a child's name as the key of a map among others, and is shown only if it looks like a word of a program.
 */
public final class MemberNames {
    /** What stands in a pointer for a name that is not shown. */
    public static final String WITHHELD = "\u2026";

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_$@.-]{1,60}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3}");

    private MemberNames() {}

    /**
     * Answers what may be shown of a name.
     *
     * @param name the name of a member
     * @return the name if it is a word of at most 60 characters without three digits in a row, else {@link #WITHHELD}
     */
    public static String shown(String name) {
        return WORD.matcher(name).matches() && !NUMBER.matcher(name).find() ? name : WITHHELD;
    }
}
