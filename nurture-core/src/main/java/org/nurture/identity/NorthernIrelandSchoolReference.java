package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * The reference number of a school in Northern Ireland: three digits of its type and four more; pre-school centres have
 * a digit, two capital letters and four digits. There is no check digit.
 *
 * @param text seven characters, such as 5420059 or 1AB0427
 */
public record NorthernIrelandSchoolReference(String text) implements Comparable<NorthernIrelandSchoolReference> {
    /**
     * Normalises and checks the text.
     *
     * @param text as typed
     * @throws RefusedInputException with code {@code northern-ireland-school-reference.syntax}
     */
    public NorthernIrelandSchoolReference {
        text = Digits.upper(Digits.compact(text));
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            throw RefusedInputException.of(fault.get());
        }
    }

    /**
     * Reads the text.
     *
     * @param text as typed
     * @return the value
     * @throws RefusedInputException with code {@code northern-ireland-school-reference.syntax}
     */
    public static NorthernIrelandSchoolReference of(String text) {
        return new NorthernIrelandSchoolReference(text);
    }

    /**
     * Reads the text, or answers nothing where {@link #of} would throw.
     *
     * @param text as typed
     * @return the value, or empty if it is not one
     */
    public static Optional<NorthernIrelandSchoolReference> tryParse(String text) {
        return fault(Digits.upper(Digits.compact(text))).isEmpty()
                ? Optional.of(new NorthernIrelandSchoolReference(text))
                : Optional.empty();
    }

    private static Optional<String> fault(String text) {
        if (text.length() != 7 || !Digits.isDigit(text.charAt(0)) || !Digits.all(text, 3, 7)) {
            return Optional.of("northern-ireland-school-reference.syntax");
        }
        boolean digits = Digits.all(text, 1, 3);
        boolean letters = isLetter(text.charAt(1)) && isLetter(text.charAt(2));
        return digits || letters ? Optional.empty() : Optional.of("northern-ireland-school-reference.syntax");
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public int compareTo(NorthernIrelandSchoolReference other) {
        return text.compareTo(other.text);
    }

    /** Answers the canonical text. */
    @Override
    public String toString() {
        return text;
    }
}
