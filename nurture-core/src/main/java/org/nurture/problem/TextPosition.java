package org.nurture.problem;

/**
 * Where in a text something stands.
 *
 * @param line the line, from 1
 * @param column the column within the line, from 1, counted in UTF-16 units, as Java counts the characters of a text: most
 *     emoji count as two
 */
public record TextPosition(int line, int column) implements Comparable<TextPosition> {
    /**
     * Checks both numbers.
     *
     * @param line the line, from 1
     * @param column the column within the line, from 1
     * @throws RefusedInputException with code {@code text-position.range} if either is less than 1
     */
    public TextPosition {
        if (line < 1 || column < 1) {
            throw RefusedInputException.of("text-position.range");
        }
    }

    @Override
    public int compareTo(TextPosition other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** Answers {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
