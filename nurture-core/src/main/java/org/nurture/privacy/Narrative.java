package org.nurture.privacy;

import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * Free text about a child or a decision: where identity leaks, so it is a type of its own.
 *
 * <p>It is capped and does not show itself in {@code toString}; {@link #text()} is the deliberate way to the words.
 * Child-protection matters do not belong here: they have a file of their own, which is transferred apart.
 *
 * @param text 1 to 4000 characters, not blank
 */
public record Narrative(String text) {
    /** How many characters a narrative may have. */
    public static final int LONGEST = 4000;

    /**
     * Checks the length; blanks around the text are dropped.
     *
     * @param text 1 to 4000 characters, not blank
     * @throws RefusedInputException with code {@code narrative.blank} or {@code narrative.length}
     */
    public Narrative {
        Objects.requireNonNull(text, "text");
        text = text.strip();
        if (text.isEmpty()) {
            throw RefusedInputException.of("narrative.blank");
        }
        if (text.length() > LONGEST) {
            throw RefusedInputException.of("narrative.length", "longest", Integer.toString(LONGEST));
        }
    }

    /**
     * Takes a text.
     *
     * @param text the words
     * @return the narrative
     * @throws RefusedInputException with code {@code narrative.blank} or {@code narrative.length}
     */
    public static Narrative of(String text) {
        return new Narrative(text);
    }

    /**
     * Takes a text, or answers nothing where {@link #of} would throw.
     *
     * @param text the words
     * @return the narrative, or empty if they are blank or too long
     */
    public static Optional<Narrative> tryParse(String text) {
        int length = text.strip().length();
        return length > 0 && length <= LONGEST ? Optional.of(new Narrative(text)) : Optional.empty();
    }

    /** Answers {@code Narrative[***]}. */
    @Override
    public String toString() {
        return "Narrative[***]";
    }
}
