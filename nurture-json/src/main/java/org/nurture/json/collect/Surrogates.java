package org.nurture.json.collect;

/** Half a character: legal in JSON's escapes, and no text. */
public final class Surrogates {
    private static final int MARK = 0xFFFD;

    private Surrogates() {}

    /**
     * Tells whether a text holds half a character.
     *
     * @param text the text
     * @return true if a surrogate stands without its other half
     */
    public static boolean hasLone(String text) {
        for (int i = 0; i < text.length(); i++) {
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

    /** The text with a mark in the place of each half character. */
    static String replaced(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> whole.appendCodePoint(
                        point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? MARK : point));
        return whole.toString();
    }
}
