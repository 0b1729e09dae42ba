package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * A unique learner number, for learners of 14 and over.
 *
 * <p>Ten digits, the last a check digit: nine weights from 10 down to 2; the sum modulo 11 taken from 10. A remainder of
 * 0 belongs to no number. 9999999999 is a placeholder of the learner record and is refused as such.
 *
 * <p>Source: Individualised Learner Record, rules DD01 and ULN_04.
 *
 * @param text ten digits
 */
public record Uln(String text) implements PersonIdentifier {
    /**
     * Normalises and checks the number; blanks and hyphens are dropped.
     *
     * @param text the number, as typed
     * @throws RefusedInputException with code {@code uln.syntax}, {@code uln.placeholder} or
     *     {@code uln.check-digit}
     */
    public Uln {
        text = Digits.compact(text);
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
     * @throws RefusedInputException with code {@code uln.syntax}, {@code uln.placeholder} or
     *     {@code uln.check-digit}
     */
    public static Uln of(String text) {
        return new Uln(text);
    }

    /**
     * Reads a number, or answers nothing where {@link #of} would throw.
     *
     * @param text the number, as typed
     * @return the number, or empty if it is not one
     */
    public static Optional<Uln> tryParse(String text) {
        return fault(Digits.compact(text)).isEmpty() ? Optional.of(new Uln(text)) : Optional.empty();
    }

    private static Optional<String> fault(String text) {
        if (text.length() != 10 || !Digits.all(text)) {
            return Optional.of("uln.syntax");
        }
        if (text.equals("9999999999")) {
            return Optional.of("uln.placeholder");
        }
        int remainder = Digits.weighted(text, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        boolean right = remainder != 0 && 10 - remainder == Digits.value(text, 9);
        return right ? Optional.empty() : Optional.of("uln.check-digit");
    }

    /** Answers {@code Uln[***]}. */
    @Override
    public String toString() {
        return "Uln[***]";
    }
}
