package org.nurture.identity;

import java.util.Optional;

/**
 * The id of a training programme.
 *
 * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
 */
public record ProgrammeId(String text) implements Comparable<ProgrammeId> {
    /**
     * Checks the characters.
     *
     * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
     * @throws org.nurture.problem.RefusedInputException with code {@code id.syntax} if it is anything else
     */
    public ProgrammeId {
        OwnId.check(text);
    }

    /**
     * Makes the id.
     *
     * @param text the characters
     * @return the id
     * @throws org.nurture.problem.RefusedInputException with code {@code id.syntax} if they are not allowed
     */
    public static ProgrammeId of(String text) {
        return new ProgrammeId(text);
    }

    /**
     * Makes the id, or answers nothing where {@link #of} would throw.
     *
     * @param text the characters
     * @return the id, or empty if they are not allowed
     */
    public static Optional<ProgrammeId> tryParse(String text) {
        return OwnId.isValid(text) ? Optional.of(new ProgrammeId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ProgrammeId other) {
        return text.compareTo(other.text);
    }

    /** Answers the characters; an id of our own records tells nothing about a person. */
    @Override
    public String toString() {
        return text;
    }
}
