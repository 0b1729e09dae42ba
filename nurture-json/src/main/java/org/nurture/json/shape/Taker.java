package org.nurture.json.shape;

import org.jspecify.annotations.Nullable;

/**
 * Makes values of characters where they lie, without a string for each: documents are full of dates and of codes. The
 * counterpart of {@link Chars}, which writes them so.
 */
@FunctionalInterface
public interface Taker {
    /**
     * Makes a value.
     *
     * @param text holds the characters, and possibly others
     * @param from the index of the first
     * @param length how many they are
     * @return the value; null if they are no text of one, which is then to be parsed to tell why
     */
    @Nullable
    Object take(char[] text, int from, int length);
}
