package org.nurture.json.token;

import org.jspecify.annotations.Nullable;

/**
 * Makes values of characters where they lie, without a string for each: documents are full of dates and of codes. The
 * counterpart of {@link org.nurture.json.shape.Chars}, which writes them so.
 *
 * <p>This is a class and no interface because it is called at one place for every kind of text there is, where HotSpot cannot
 * know beforehand what is called: it finds the method of a class at once, and has to search for that of an interface.
 */
public abstract class Taker {
    /**
     * Makes a value.
     *
     * @param text holds the characters, and possibly others
     * @param from the index of the first
     * @param length how many they are
     * @return the value; null if they are no text of one, which is then to be parsed to tell why
     */
    public abstract @Nullable Object take(char[] text, int from, int length);
}
