package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * A unique pupil number of which only the shape was checked, for hosts that must keep what they were given.
 *
 * <p>Systems in use hold numbers whose check letter is wrong. This type takes them by name, so that nobody mistakes one
 * for a {@link Upn}. It is equal to another of the same text and never to a {@code Upn}.
 *
 * @param text thirteen characters in capitals, without blanks
 */
public record UncheckedUpn(String text) implements PersonIdentifier {
    /**
     * Normalises the number and checks its shape only.
     *
     * @param text the number, as typed
     * @throws RefusedInputException with code {@code upn.length} or {@code upn.characters}
     */
    public UncheckedUpn {
        text = UpnRules.normalise(text);
        Optional<String> fault = UpnRules.shapeFault(text);
        if (fault.isPresent()) {
            throw RefusedInputException.of(fault.get());
        }
    }

    /**
     * Takes a number by its shape alone.
     *
     * @param text the number, as typed; blanks, hyphens and letter case make no difference
     * @return the number
     * @throws RefusedInputException with code {@code upn.length} or {@code upn.characters}
     */
    public static UncheckedUpn of(String text) {
        return new UncheckedUpn(text);
    }

    /**
     * Takes a number by its shape, or answers nothing where {@link #of} would throw.
     *
     * @param text the number, as typed
     * @return the number, or empty if it has not the shape of one
     */
    public static Optional<UncheckedUpn> tryParse(String text) {
        String normal = UpnRules.normalise(text);
        return UpnRules.shapeFault(normal).isEmpty() ? Optional.of(new UncheckedUpn(normal)) : Optional.empty();
    }

    /**
     * Checks the letter now.
     *
     * @return the checked number; empty if the check letter is wrong
     */
    public Optional<Upn> check() {
        return Upn.tryParse(text);
    }

    /** Answers {@code UncheckedUpn[***]}. */
    @Override
    public String toString() {
        return "UncheckedUpn[***]";
    }
}
