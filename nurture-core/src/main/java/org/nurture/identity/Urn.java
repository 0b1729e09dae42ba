package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * The unique reference number of an establishment in England's and Wales's public register.
 *
 * <p>Six digits for schools; children's centres have five. There is no check digit. A school that becomes an academy
 * gets a new number. 888888 (school unknown) and 999999 (educated at home) are placeholders of other systems, name no
 * establishment, and are refused as such.
 *
 * @param text five or six digits, the first not a zero
 */
public record Urn(String text) implements Comparable<Urn> {
    /**
     * Normalises and checks the text.
     *
     * @param text as typed; blanks make no difference
     * @throws RefusedInputException with code {@code urn.syntax} or {@code urn.placeholder}
     */
    public Urn {
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
     * @throws RefusedInputException with code {@code urn.syntax} or {@code urn.placeholder}
     */
    public static Urn of(String text) {
        return new Urn(text);
    }

    /**
     * Reads the text, or answers nothing where {@link #of} would throw.
     *
     * @param text as typed; blanks make no difference
     * @return the value, or empty if it is not one
     */
    public static Optional<Urn> tryParse(String text) {
        return fault(Digits.unspaced(text)).isEmpty() ? Optional.of(new Urn(text)) : Optional.empty();
    }

    private static Optional<String> fault(String text) {
        int length = text.length();
        if (length < 5 || length > 6 || !Digits.all(text) || text.charAt(0) == '0') {
            return Optional.of("urn.syntax");
        }
        boolean placeholder = text.equals("888888") || text.equals("999999");
        return placeholder ? Optional.of("urn.placeholder") : Optional.empty();
    }

    /** Orders by number, so that five digits come before six. */
    @Override
    public int compareTo(Urn other) {
        int byLength = Integer.compare(text.length(), other.text.length());
        return byLength != 0 ? byLength : text.compareTo(other.text);
    }

    /** Answers the canonical text. */
    @Override
    public String toString() {
        return text;
    }
}
