package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * The nine-character code of an area in the government's statistical geography, such as E10000007 for Derbyshire.
 *
 * <p>A letter of the nation (E, W, S or N) and eight digits. An authority can have several over time.
 *
 * @param text a letter E, N, S or W and eight digits
 */
public record GssCode(String text) implements Comparable<GssCode> {
    /**
     * Normalises and checks the text.
     *
     * @param text as typed; blanks and letter case make no difference
     * @throws RefusedInputException with code {@code gss-code.syntax}
     */
    public GssCode {
        text = Digits.upper(Digits.unspaced(text));
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            throw RefusedInputException.of(fault.get());
        }
    }

    /**
     * Reads the text.
     *
     * @param text as typed; blanks and letter case make no difference
     * @return the value
     * @throws RefusedInputException with code {@code gss-code.syntax}
     */
    public static GssCode of(String text) {
        return new GssCode(text);
    }

    /**
     * Reads the text, or answers nothing where {@link #of} would throw.
     *
     * @param text as typed; blanks and letter case make no difference
     * @return the value, or empty if it is not one
     */
    public static Optional<GssCode> tryParse(String text) {
        return fault(Digits.upper(Digits.unspaced(text))).isEmpty() ? Optional.of(new GssCode(text)) : Optional.empty();
    }

    private static Optional<String> fault(String text) {
        boolean right = text.length() == 9 && "ENSW".indexOf(text.charAt(0)) >= 0 && Digits.all(text, 1, 9);
        return right ? Optional.empty() : Optional.of("gss-code.syntax");
    }

    @Override
    public int compareTo(GssCode other) {
        return text.compareTo(other.text);
    }

    /** Answers the canonical text. */
    @Override
    public String toString() {
        return text;
    }
}
