package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * A number of the National Health Service in England, Wales and the Isle of Man.
 *
 * <p>Ten digits, the last a check digit: nine weights from 10 down to 2, their sum modulo 11 taken from 11; 11 gives 0
 * and 10 is not issued. It is being tried as the single identifier of children, Wales included (second-hand).
 *
 * @param text ten digits
 */
public record NhsNumber(String text) implements PersonIdentifier {
    /**
     * Normalises and checks the number; blanks and hyphens are dropped.
     *
     * @param text the number, as typed
     * @throws RefusedInputException with code {@code nhs-number.syntax} or
     *     {@code nhs-number.check-digit}
     */
    public NhsNumber {
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
     * @throws RefusedInputException with code {@code nhs-number.syntax} or
     *     {@code nhs-number.check-digit}
     */
    public static NhsNumber of(String text) {
        return new NhsNumber(text);
    }

    /**
     * Reads a number, or answers nothing where {@link #of} would throw.
     *
     * @param text the number, as typed
     * @return the number, or empty if it is not one
     */
    public static Optional<NhsNumber> tryParse(String text) {
        return fault(Digits.compact(text)).isEmpty() ? Optional.of(new NhsNumber(text)) : Optional.empty();
    }

    private static Optional<String> fault(String text) {
        if (text.length() != 10 || !Digits.all(text)) {
            return Optional.of("nhs-number.syntax");
        }
        int check = 11 - Digits.weighted(text, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        boolean right = check != 10 && check % 11 == Digits.value(text, 9);
        return right ? Optional.empty() : Optional.of("nhs-number.check-digit");
    }

    /** Answers {@code NhsNumber[***]}. */
    @Override
    public String toString() {
        return "NhsNumber[***]";
    }
}
