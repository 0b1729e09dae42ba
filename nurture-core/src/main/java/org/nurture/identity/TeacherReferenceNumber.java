package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * The reference number of a teacher in England or Wales: seven digits, of which leading zeros count.
 *
 * <p>The older spelling RP99/12345 is the same number as 9912345. A number with fewer digits is refused, never filled
 * up with zeros. It has no check digit. It identifies a member of staff, so it does not show itself either.
 *
 * @param text seven digits
 */
public record TeacherReferenceNumber(String text) implements Comparable<TeacherReferenceNumber> {
    /**
     * Normalises and checks the number; blanks and hyphens are dropped.
     *
     * @param text the number, as typed
     * @throws RefusedInputException with code {@code trn.syntax}
     */
    public TeacherReferenceNumber {
        text = normalise(text);
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            throw RefusedInputException.of(fault.get());
        }
    }

    /**
     * Reads a number.
     *
     * @param text the number, as typed
     * @return the number
     * @throws RefusedInputException with code {@code trn.syntax}
     */
    public static TeacherReferenceNumber of(String text) {
        return new TeacherReferenceNumber(text);
    }

    /**
     * Reads a number, or answers nothing where {@link #of} would throw.
     *
     * @param text the number, as typed
     * @return the number, or empty if it is not one
     */
    public static Optional<TeacherReferenceNumber> tryParse(String text) {
        return fault(normalise(text)).isEmpty() ? Optional.of(new TeacherReferenceNumber(text)) : Optional.empty();
    }

    private static Optional<String> fault(String text) {
        return text.length() == 7 && Digits.all(text) ? Optional.empty() : Optional.of("trn.syntax");
    }

    private static String normalise(String typed) {
        String plain = Digits.upper(Digits.compact(typed)).replace("/", "");
        return plain.startsWith("RP") ? plain.substring(2) : plain;
    }

    @Override
    public int compareTo(TeacherReferenceNumber other) {
        return text.compareTo(other.text);
    }

    /** Answers {@code TeacherReferenceNumber[***]}. */
    @Override
    public String toString() {
        return "TeacherReferenceNumber[***]";
    }
}
