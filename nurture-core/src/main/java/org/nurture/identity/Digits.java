package org.nurture.identity;

import java.util.Objects;

/** ASCII digits and nothing else: {@code Character.isDigit} also takes those of other scripts. */
final class Digits {
    private Digits() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean all(String text) {
        return all(text, 0, text.length());
    }

    static boolean all(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static int value(String text, int position) {
        return text.charAt(position) - '0';
    }

    /** Drops the blanks that people type to group digits and that come along when text is pasted. */
    static String unspaced(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // The first knows line ends and tabs, the second also the blanks that do not break.
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Drops blanks and hyphens. */
    static String compact(String text) {
        return unspaced(text).replace("-", "");
    }

    /** The sum of each digit times its weight. */
    static int weighted(String text, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * value(text, i);
        }
        return sum;
    }

    /** Makes a to z capitals and leaves the rest: {@code toUpperCase} makes an ASCII S of a long s, and FF of a ligature. */
    static String upper(String text) {
        int small = 0;
        while (small < text.length() && !isSmall(text.charAt(small))) {
            small++;
        }
        if (small == text.length()) {
            return text;
        }
        StringBuilder capitals = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            capitals.append(isSmall(c) ? (char) (c - 'a' + 'A') : c);
        }
        return capitals.toString();
    }

    private static boolean isSmall(int c) {
        return c >= 'a' && c <= 'z';
    }
}
