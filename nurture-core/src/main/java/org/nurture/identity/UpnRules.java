package org.nurture.identity;

import java.util.Optional;

/** The shape and the check letter of a unique pupil number, shared by the checked and the unchecked type. */
final class UpnRules {
    static final int LENGTH = 13;

    /** The place of a letter is its value; I, O and S are left out, as they read like digits. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private UpnRules() {}

    static String normalise(String text) {
        return Digits.upper(Digits.compact(text));
    }

    /** The code of the fault of shape, if there is one. */
    static Optional<String> shapeFault(String upn) {
        if (upn.length() != LENGTH) {
            return Optional.of("upn.length");
        }
        if (!isLetter(upn.charAt(0)) || !Digits.all(upn, 1, LENGTH - 1)) {
            return Optional.of("upn.characters");
        }
        char last = upn.charAt(LENGTH - 1);
        return Digits.isDigit(last) || isLetter(last) ? Optional.empty() : Optional.of("upn.characters");
    }

    static boolean isTemporary(String upn) {
        return !Digits.isDigit(upn.charAt(LENGTH - 1));
    }

    /** The letter that the other twelve characters call for. */
    static char checkLetter(String upn) {
        int sum = 0;
        for (int i = 1; i < LENGTH; i++) {
            char c = upn.charAt(i);
            int value = Digits.isDigit(c) ? c - '0' : ALPHABET.indexOf(c);
            sum += (i + 1) * value;
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    private static boolean isLetter(char c) {
        return ALPHABET.indexOf(c) >= 0;
    }
}
