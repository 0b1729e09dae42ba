package org.nurture.identity;

import java.util.Optional;

/**
 * The id of a child's place in a group.
 *
 * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
 */
public record PlaceId(String text) implements Comparable<PlaceId> {
    /**
     * Checks the characters.
     *
     * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
     * @throws org.nurture.problem.RefusedInputException with code {@code id.syntax} if it is anything else
     */
    public PlaceId {
        OwnId.check(text);
    }

    /**
     * Makes the id.
     *
     * @param text the characters
     * @return the id
     * @throws org.nurture.problem.RefusedInputException with code {@code id.syntax} if they are not allowed
     */
    public static PlaceId of(String text) {
        return new PlaceId(text);
    }

    /**
     * Makes the id, or answers nothing where {@link #of} would throw.
     *
     * @param text the characters
     * @return the id, or empty if they are not allowed
     */
    public static Optional<PlaceId> tryParse(String text) {
        return OwnId.isValid(text) ? Optional.of(new PlaceId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(PlaceId other) {
        return text.compareTo(other.text);
    }

    /** Answers the characters; an id of our own records tells nothing about a person. */
    @Override
    public String toString() {
        return text;
    }
}
