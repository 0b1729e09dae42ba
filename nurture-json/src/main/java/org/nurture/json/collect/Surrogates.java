package org.nurture.json.collect;

import org.nurture.problem.RefusedInputException;

/** Half a character: legal in JSON's escapes, and no text. */
public final class Surrogates {
    private Surrogates() {}

    /**
     * Tells whether a text holds half a character.
     *
     * @param text the text
     * @return true if a surrogate stands without its other half
     */
    public static boolean hasLone(String text) {
        // Nearly no text has any, and then one comparison a character is enough.
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return hasLone(text, i);
            }
        }
        return false;
    }

    private static boolean hasLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Answers a text that is about to be written.
     *
     * @param text the text
     * @return the same text
     * @throws RefusedInputException with code {@code json.surrogate} if it holds half a character, which no reader takes
     */
    public static String whole(String text) {
        if (hasLone(text)) {
            throw RefusedInputException.of("json.surrogate");
        }
        return text;
    }
}
