package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * A unique pupil number of England or Wales whose check letter is right.
 *
 * <p>Thirteen characters: a check letter; the three-digit code of the authority that first issued it; four digits of the
 * establishment; two of the year; three of a serial. In a temporary number the last of them is a letter. The letters I,
 * O and S do not occur. The check letter is the one whose place among the 23 letters (A is 0) is the sum of position
 * times value over positions 2 to 13, modulo 23.
 *
 * <p>It catches every wrong digit, every wrong check letter and every swap of neighbouring digits. It cannot tell a
 * digit from the letter of the same value in the last place: a permanent number that ends in 4 and a temporary one that
 * ends in E, otherwise alike, have the same check letter.
 *
 * <p>A number keeps the code of its first authority for life, so authorities that no longer exist are met for many
 * years. Whether the code is in a table of authorities is never a reason to refuse the number.
 *
 * <p>Source: Department for Education, guide to unique pupil numbers, version 1.2 of June 2019.
 *
 * @param text thirteen characters in capitals, without blanks
 */
public record Upn(String text) implements PersonIdentifier {
    /**
     * Normalises and checks the number: blanks and hyphens are dropped, letters become capitals.
     *
     * @param text the number, as typed
     * @throws RefusedInputException with code {@code upn.length}, {@code upn.characters} or {@code upn.check-letter}
     */
    public Upn {
        text = UpnRules.normalise(text);
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            throw RefusedInputException.of(fault.get());
        }
    }

    /**
     * Reads a number, permanent or temporary.
     *
     * @param text the number, as typed; blanks, hyphens and letter case make no difference
     * @return the number
     * @throws RefusedInputException with code {@code upn.length} if there are not thirteen characters,
     *     {@code upn.characters} if one is of the wrong kind for its place, {@code upn.check-letter} if the first is not
     *     the letter that the others call for
     */
    public static Upn of(String text) {
        return new Upn(text);
    }

    /**
     * Reads a number, or answers nothing where {@link #of} would throw.
     *
     * @param text the number, as typed
     * @return the number, or empty if it is not one
     */
    public static Optional<Upn> tryParse(String text) {
        String normal = UpnRules.normalise(text);
        return fault(normal).isEmpty() ? Optional.of(new Upn(normal)) : Optional.empty();
    }

    private static Optional<String> fault(String text) {
        Optional<String> shape = UpnRules.shapeFault(text);
        if (shape.isPresent()) {
            return shape;
        }
        return UpnRules.checkLetter(text) == text.charAt(0) ? Optional.empty() : Optional.of("upn.check-letter");
    }

    /**
     * Tells whether the number is temporary, given out until the permanent one is known.
     *
     * @return true if its last character is a letter
     */
    public boolean isTemporary() {
        return UpnRules.isTemporary(text);
    }

    /**
     * Answers the code of the authority that first issued the number, which may have closed since.
     *
     * @return the three-digit code; empty if the digits in its place cannot be one
     */
    public Optional<LocalAuthorityCode> issuingAuthority() {
        return LocalAuthorityCode.tryParse(text.substring(1, 4));
    }

    /** Answers {@code Upn[***]}. */
    @Override
    public String toString() {
        return "Upn[***]";
    }
}
