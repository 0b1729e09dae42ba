package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * A reference to a pupil that only its own system understands, such as an admission number.
 *
 * <p>Northern Ireland's pupil numbers are held so: no rule for them is published that we found.
 *
 * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
 */
public record LocalPersonReference(String text) implements PersonIdentifier {
    /**
     * Checks the characters.
     *
     * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
     * @throws RefusedInputException with code {@code local-person-reference.syntax} if it is anything else
     */
    public LocalPersonReference {
        if (!OwnId.isValid(text)) {
            throw RefusedInputException.of("local-person-reference.syntax");
        }
    }

    /**
     * Takes the characters as they are.
     *
     * @param text the characters
     * @return the value
     * @throws RefusedInputException with code {@code local-person-reference.syntax} if they are not allowed
     */
    public static LocalPersonReference of(String text) {
        return new LocalPersonReference(text);
    }

    /**
     * Takes the characters, or answers nothing where {@link #of} would throw.
     *
     * @param text the characters
     * @return the value, or empty if they are not allowed
     */
    public static Optional<LocalPersonReference> tryParse(String text) {
        return OwnId.isValid(text) ? Optional.of(new LocalPersonReference(text)) : Optional.empty();
    }

    /** Answers {@code LocalPersonReference[***]}. */
    @Override
    public String toString() {
        return "LocalPersonReference[***]";
    }
}
