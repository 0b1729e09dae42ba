package org.nurture.identity;

import java.util.Optional;

/**
 * The id of a run of a training course.
 *
 * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
 */
public record CourseRunId(String text) implements Comparable<CourseRunId> {
    /**
     * Checks the characters.
     *
     * @param text 1 to 64 characters: ASCII letters, digits, full stops, hyphens and underscores
     * @throws org.nurture.problem.RefusedInputException with code {@code id.syntax} if it is anything else
     */
    public CourseRunId {
        OwnId.check(text);
    }

    /**
     * Makes the id.
     *
     * @param text the characters
     * @return the id
     * @throws org.nurture.problem.RefusedInputException with code {@code id.syntax} if they are not allowed
     */
    public static CourseRunId of(String text) {
        return new CourseRunId(text);
    }

    /**
     * Makes the id, or answers nothing where {@link #of} would throw.
     *
     * @param text the characters
     * @return the id, or empty if they are not allowed
     */
    public static Optional<CourseRunId> tryParse(String text) {
        return OwnId.isValid(text) ? Optional.of(new CourseRunId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(CourseRunId other) {
        return text.compareTo(other.text);
    }

    /** Answers the characters; an id of our own records tells nothing about a person. */
    @Override
    public String toString() {
        return text;
    }
}
