package org.nurture.json.token;

import org.jspecify.annotations.Nullable;
import org.nurture.problem.Pointer;

/**
 * The tokens of a JSON text, whichever generation of Jackson reads them. What goes wrong in the text comes out as that
 * generation throws it; a checked exception is wrapped in an {@link java.io.UncheckedIOException}.
 */
public interface TokenReader {
    /**
     * Moves to the next token.
     *
     * @return the token; {@link Token#NONE} after the last
     */
    Token next();

    /**
     * Moves to the next token, which is thought to be the name of a member.
     *
     * @return the name; null if the token is another
     */
    @Nullable
    String nextName();

    /**
     * Answers the token that was moved to.
     *
     * @return the token
     */
    Token current();

    /**
     * Answers the name of the member whose name or value this token is.
     *
     * @return the name
     */
    String name();

    /**
     * Answers the characters of a string.
     *
     * @return the text
     */
    String text();

    /**
     * Tells whether a whole number fits an {@code int}.
     *
     * @return true if it does
     */
    boolean fitsInt();

    /**
     * Tells whether a whole number fits a {@code long}.
     *
     * @return true if it does
     */
    boolean fitsLong();

    /**
     * Answers a whole number that fits a {@code long}.
     *
     * @return the number
     */
    long number();

    /**
     * Answers the path to this token.
     *
     * @return the pointer
     */
    Pointer path();
}
