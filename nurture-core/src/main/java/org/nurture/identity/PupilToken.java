package org.nurture.identity;

import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * An opaque token for a child, given out by the host, who keeps the key to it apart.
 *
 * <p>It is the only way in which records of this library name a child. It must not be a name, a date of birth or a
 * number that others know; {@link Pseudonymiser} makes one from such a number. It does not show itself in
 * {@code toString}, since whoever holds the key can tell the child by it.
 *
 * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
 */
public record PupilToken(String text) implements Comparable<PupilToken> {
    /**
     * Checks the characters.
     *
     * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
     * @throws RefusedInputException with code {@code pupil-token.syntax} if it is anything else
     */
    public PupilToken {
        if (!OwnId.isValid(text)) {
            throw RefusedInputException.of("pupil-token.syntax");
        }
    }

    /**
     * Takes the characters as they are.
     *
     * @param text the characters
     * @return the value
     * @throws RefusedInputException with code {@code pupil-token.syntax} if they are not allowed
     */
    public static PupilToken of(String text) {
        return new PupilToken(text);
    }

    /**
     * Takes the characters, or answers nothing where {@link #of} would throw.
     *
     * @param text the characters
     * @return the value, or empty if they are not allowed
     */
    public static Optional<PupilToken> tryParse(String text) {
        return OwnId.isValid(text) ? Optional.of(new PupilToken(text)) : Optional.empty();
    }

    @Override
    public int compareTo(PupilToken other) {
        return text.compareTo(other.text);
    }

    /** Answers {@code PupilToken[***]}. */
    @Override
    public String toString() {
        return "PupilToken[***]";
    }
}
