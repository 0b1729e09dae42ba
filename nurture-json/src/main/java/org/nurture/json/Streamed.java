package org.nurture.json;

import org.nurture.problem.Problem;
import org.nurture.problem.TextPosition;

/**
 * One entry of a stream: where it stands and what reading it gave.
 *
 * @param <T> the type of the entries
 * @param place in a file of lines, the line, from 1; in a list, the index, from 0
 * @param result the value, or all problems of this entry, which are positioned in the whole file
 */
public record Streamed<T>(long place, ReadResult<T> result) {
    /**
     * Moves the entry down a file, where what was read was only a part of the file.
     *
     * @param lines how many lines the parts before have
     * @return the same entry, its place and the positions of its problems put right
     */
    public Streamed<T> below(long lines) {
        return new Streamed<>(
                place + lines,
                result.with(problem -> problem.getPosition()
                        .map(at -> moved(problem, at, lines))
                        .orElse(problem)));
    }

    private static Problem moved(Problem problem, TextPosition at, long lines) {
        return problem.with(new TextPosition(line(at.line() + lines), at.column()));
    }

    /** A position counts lines in an {@code int}; whoever has more has {@code place}. */
    static int line(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }
}
