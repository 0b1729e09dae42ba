package org.nurture.identity;

import java.util.Optional;

/**
 * The id of a network.
 *
 * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
 */
public record NetworkId(String text) implements Comparable<NetworkId> {
    /**
     * Checks the characters.
     *
     * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
     * @throws org.nurture.problem.RefusedInputException with code {@code id.syntax} if it is anything else
     */
    public NetworkId {
        OwnId.check(text);
    }

    /**
     * Makes the id.
     *
     * @param text the characters
     * @return the id
     * @throws org.nurture.problem.RefusedInputException with code {@code id.syntax} if they are not allowed
     */
    public static NetworkId of(String text) {
        return new NetworkId(text);
    }

    /**
     * Makes the id, or answers nothing where {@link #of} would throw.
     *
     * @param text the characters
     * @return the id, or empty if they are not allowed
     */
    public static Optional<NetworkId> tryParse(String text) {
        return OwnId.isValid(text) ? Optional.of(new NetworkId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(NetworkId other) {
        return text.compareTo(other.text);
    }

    /** Answers the characters; an id of our own records tells nothing about a person. */
    @Override
    public String toString() {
        return text;
    }
}
