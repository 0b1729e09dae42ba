package org.nurture.identity;

import java.util.Locale;

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

    /** Drops blanks and hyphens, which people type to group digits. */
    static String compact(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\u00a0' && c != '-' && c != '\t') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** The sum of each digit times its weight. */
    static int weighted(String text, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * value(text, i);
        }
        return sum;
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
