package org.nurture.identity;

import java.util.Objects;
import org.nurture.problem.RefusedInputException;

/** What the ids of our own records have in common: the characters that survive URLs, file names and CSV. */
final class OwnId {
    private static final int LONGEST = 64;

    private OwnId() {}

    static boolean isValid(String text) {
        return isValid(text, LONGEST);
    }

    static boolean isValid(String text, int longest) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty() || text.length() > longest) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || Digits.isDigit(c)
                    || c == '-'
                    || c == '_'
                    || c == '.';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    static void check(String text) {
        if (!isValid(text)) {
            throw RefusedInputException.of("id.syntax", "longest", Integer.toString(LONGEST));
        }
    }
}
