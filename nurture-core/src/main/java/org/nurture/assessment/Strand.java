package org.nurture.assessment;

import java.util.Objects;
import org.nurture.problem.RefusedInputException;

/**
 * One column of an instrument: its letter, the section that it belongs to, and how far its score goes.
 *
 * @param letter the letter or short name by which scores name it, 1 to 20 characters
 * @param section the section that it belongs to, 1 to 60 characters
 * @param minimum the lowest score, inclusive, at least 0
 * @param maximum the highest score, inclusive, above the lowest
 * @param direction which way is better
 */
public record Strand(String letter, String section, int minimum, int maximum, Direction direction) {
    /**
     * Checks the parts.
     *
     * @param letter the letter or short name by which scores name it, 1 to 20 characters
     * @param section the section that it belongs to, 1 to 60 characters
     * @param minimum the lowest score, inclusive, at least 0
     * @param maximum the highest score, inclusive, above the lowest
     * @param direction which way is better
     * @throws RefusedInputException with code {@code strand.text} if a name is blank or too long, or {@code
     *     strand.range} if the range is empty or below zero
     */
    public Strand {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(direction, "direction");
        checkLetter(letter, "strand.text");
        if (section.isBlank() || section.length() > 60) {
            throw RefusedInputException.of("strand.text");
        }
        if (minimum < 0 || maximum <= minimum) {
            throw RefusedInputException.of("strand.range");
        }
    }

    static void checkLetter(String letter, String code) {
        if (letter.isBlank() || letter.length() > 20) {
            throw RefusedInputException.of(code);
        }
    }
}
