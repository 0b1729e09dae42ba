package org.nurture.json.token;

import org.nurture.problem.TextPosition;

/** The tokens of a JSON text, of which it is told where in the text they stand. */
public interface PlacedReader extends TokenReader {
    /**
     * Answers where this token begins.
     *
     * @return the position; 1:1 where it is not known
     */
    TextPosition position();

    /**
     * Answers how many characters stand before this token.
     *
     * @return the count; negative where it is not known
     */
    long offset();
}
