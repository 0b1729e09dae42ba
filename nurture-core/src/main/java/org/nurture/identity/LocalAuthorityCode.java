package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * The three-digit code of a local authority in England or Wales, as the education departments number them.
 *
 * <p>Derbyshire is 830, Derby 831, Hackney 204. Codes are opened and closed over time; whether one is in a table, and
 * when, is another question ({@code LocalAuthorities}). A text with two codes in it, as lists of past authorities hold
 * them, is not a code.
 *
 * @param text three digits, the first not a zero
 */
public record LocalAuthorityCode(String text) implements Comparable<LocalAuthorityCode> {
    /**
     * Normalises and checks the text.
     *
     * @param text as typed; blanks make no difference
     * @throws RefusedInputException with code {@code local-authority-code.syntax}
     */
    public LocalAuthorityCode {
        text = Digits.unspaced(text);
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            throw RefusedInputException.of(fault.get());
        }
    }

    /**
     * Reads the text.
     *
     * @param text as typed; blanks make no difference
     * @return the value
     * @throws RefusedInputException with code {@code local-authority-code.syntax}
     */
    public static LocalAuthorityCode of(String text) {
        return new LocalAuthorityCode(text);
    }

    /**
     * Reads the text, or answers nothing where {@link #of} would throw.
     *
     * @param text as typed; blanks make no difference
     * @return the value, or empty if it is not one
     */
    public static Optional<LocalAuthorityCode> tryParse(String text) {
        return fault(Digits.unspaced(text)).isEmpty() ? Optional.of(new LocalAuthorityCode(text)) : Optional.empty();
    }

    private static Optional<String> fault(String text) {
        boolean right = text.length() == 3 && Digits.all(text) && text.charAt(0) != '0';
        return right ? Optional.empty() : Optional.of("local-authority-code.syntax");
    }

    @Override
    public int compareTo(LocalAuthorityCode other) {
        return text.compareTo(other.text);
    }

    /** Answers the canonical text. */
    @Override
    public String toString() {
        return text;
    }
}
