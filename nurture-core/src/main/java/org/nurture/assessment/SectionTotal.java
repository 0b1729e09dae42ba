package org.nurture.assessment;

import java.util.Objects;
import org.nurture.problem.RefusedInputException;

/**
 * What the maxima of a section's strands must add up to, as a check on a definition that was typed in.
 *
 * @param section the section
 * @param maximum the sum of the maxima of its strands, above 0
 */
public record SectionTotal(String section, int maximum) {
    /**
     * Checks the parts.
     *
     * @param section the section
     * @param maximum the sum of the maxima of its strands, above 0
     * @throws RefusedInputException with code {@code section-total.text} if the name is blank or too long or the sum
     *     is not above 0
     */
    public SectionTotal {
        Objects.requireNonNull(section, "section");
        if (section.isBlank() || section.length() > 60 || maximum <= 0) {
            throw RefusedInputException.of("section-total.text");
        }
    }
}
