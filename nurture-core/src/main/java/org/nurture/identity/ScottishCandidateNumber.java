package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * The candidate number that Scotland's qualifications body gives a pupil.
 *
 * <p>Nine digits: two of the year, which repeats each century, six of a serial and a check digit. Weights 3 2 7 6 5 4 3
 * 2, their sum modulo 11 taken from 11; a remainder of 0 gives 0 and one of 1 is not issued. Leading zeros count.
 *
 * <p>Source: Higher Education Statistics Agency, collection C07051, field SCN.
 *
 * @param text nine digits
 */
public record ScottishCandidateNumber(String text) implements PersonIdentifier {
    /**
     * Normalises and checks the number; blanks and hyphens are dropped.
     *
     * @param text the number, as typed
     * @throws RefusedInputException with code {@code scn.syntax} or {@code scn.check-digit}
     */
    public ScottishCandidateNumber {
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
     * @throws RefusedInputException with code {@code scn.syntax} or {@code scn.check-digit}
     */
    public static ScottishCandidateNumber of(String text) {
        return new ScottishCandidateNumber(text);
    }

    /**
     * Reads a number, or answers nothing where {@link #of} would throw.
     *
     * @param text the number, as typed
     * @return the number, or empty if it is not one
     */
    public static Optional<ScottishCandidateNumber> tryParse(String text) {
        return fault(Digits.compact(text)).isEmpty()
                ? Optional.of(new ScottishCandidateNumber(text))
                : Optional.empty();
    }

    private static Optional<String> fault(String text) {
        if (text.length() != 9 || !Digits.all(text)) {
            return Optional.of("scn.syntax");
        }
        int remainder = Digits.weighted(text, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        boolean right = remainder != 1 && (11 - remainder) % 11 == Digits.value(text, 8);
        return right ? Optional.empty() : Optional.of("scn.check-digit");
    }

    /** Answers {@code ScottishCandidateNumber[***]}. */
    @Override
    public String toString() {
        return "ScottishCandidateNumber[***]";
    }
}
