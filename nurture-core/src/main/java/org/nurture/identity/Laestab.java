package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * The number of an establishment within its authority, in England and Wales: the authority's three digits and four more.
 *
 * <p>It is written 830/1234, 830-1234 or 8301234; the canonical text has the stroke.
 *
 * @param text three digits, a stroke and four digits
 */
public record Laestab(String text) implements Comparable<Laestab> {
    /**
     * Normalises and checks the text.
     *
     * @param text as typed; blanks make no difference
     * @throws RefusedInputException with code {@code laestab.syntax}
     */
    public Laestab {
        text = normalise(text);
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
     * @throws RefusedInputException with code {@code laestab.syntax}
     */
    public static Laestab of(String text) {
        return new Laestab(text);
    }

    /**
     * Reads the text, or answers nothing where {@link #of} would throw.
     *
     * @param text as typed; blanks make no difference
     * @return the value, or empty if it is not one
     */
    public static Optional<Laestab> tryParse(String text) {
        return fault(normalise(text)).isEmpty() ? Optional.of(new Laestab(text)) : Optional.empty();
    }

    private static Optional<String> fault(String text) {
        boolean right = text.length() == 8
                && text.charAt(3) == '/'
                && Digits.all(text, 0, 3)
                && text.charAt(0) != '0'
                && Digits.all(text, 4, 8);
        return right ? Optional.empty() : Optional.of("laestab.syntax");
    }

    private static String normalise(String typed) {
        String plain = Digits.unspaced(typed);
        if (plain.length() == 7) {
            return plain.substring(0, 3) + "/" + plain.substring(3);
        }
        return plain.length() == 8 && plain.charAt(3) == '-' ? plain.substring(0, 3) + "/" + plain.substring(4) : plain;
    }

    /**
     * Joins the two numbers.
     *
     * @param authority the authority's code
     * @param establishment the establishment's number within it, 0 to 9999 inclusive
     * @return the joined number
     * @throws RefusedInputException with code {@code laestab.syntax} if the second lies outside that range
     */
    public static Laestab of(LocalAuthorityCode authority, int establishment) {
        if (establishment < 0 || establishment > 9999) {
            throw RefusedInputException.of("laestab.syntax");
        }
        String digits = Integer.toString(10_000 + establishment).substring(1);
        return new Laestab(authority.text() + "/" + digits);
    }

    /**
     * Answers the authority's code.
     *
     * @return the first three digits
     */
    public LocalAuthorityCode authority() {
        return LocalAuthorityCode.of(text.substring(0, 3));
    }

    @Override
    public int compareTo(Laestab other) {
        return text.compareTo(other.text);
    }

    /** Answers the canonical text. */
    @Override
    public String toString() {
        return text;
    }
}
