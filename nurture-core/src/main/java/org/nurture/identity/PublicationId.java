package org.nurture.identity;

import java.util.Optional;

/**
 * The id of a publication.
 *
 * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
 */
public record PublicationId(String text) implements Comparable<PublicationId> {
    /**
     * Checks the characters.
     *
     * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
     * @throws org.nurture.problem.RefusedInputException with code {@code id.syntax} if it is anything else
     */
    public PublicationId {
        OwnId.check(text);
    }

    /**
     * Makes the id.
     *
     * @param text the characters
     * @return the id
     * @throws org.nurture.problem.RefusedInputException with code {@code id.syntax} if they are not allowed
     */
    public static PublicationId of(String text) {
        return new PublicationId(text);
    }

    /**
     * Makes the id, or answers nothing where {@link #of} would throw.
     *
     * @param text the characters
     * @return the id, or empty if they are not allowed
     */
    public static Optional<PublicationId> tryParse(String text) {
        return OwnId.isValid(text) ? Optional.of(new PublicationId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(PublicationId other) {
        return text.compareTo(other.text);
    }

    /** Answers the characters; an id of our own records tells nothing about a person. */
    @Override
    public String toString() {
        return text;
    }
}
