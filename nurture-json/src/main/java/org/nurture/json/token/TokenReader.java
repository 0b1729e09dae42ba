package org.nurture.json.token;

import org.jspecify.annotations.Nullable;
import org.nurture.problem.Pointer;

/**
 * The tokens of a JSON text, whichever generation of Jackson reads them. What goes wrong in the text comes out as that
 * generation throws it; a checked exception is wrapped in an {@link java.io.UncheckedIOException}.
 */
public interface TokenReader {
    /** Longer than any name of ours, and than any text of a date or of a constant. */
    int SHORT = 128;

    /**
     * Moves to the next token.
     *
     * @return the token; {@link Token#NONE} after the last
     */
    Token next();

    /**
     * Moves to the next token, which is thought to be the name of a member, and finds out which.
     *
     * @param names the names that are expected
     * @param guess the position at which the name is probably found; a reader that needs none takes no notice
     * @return its position; {@link NameTable#STRANGE} if it is none of them, which {@link #name()} then answers;
     *     {@link NameTable#NO_MORE} if the token is another
     */
    int nextMember(NameTable names, int guess);

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
     * Moves to the next token and answers the characters of a string.
     *
     * @return the text; null if the token is another, which {@link #current} then answers
     */
    @Nullable
    String nextText();

    /**
     * Has a value made of the characters of a string.
     *
     * @param taker makes it
     * @return what it makes; null if that is nothing, and the characters may then be asked for
     */
    @Nullable
    Object taken(Taker taker);

    /**
     * Moves to the next token and has a value made of the characters of a string.
     *
     * @param taker makes it
     * @return what it makes; null if that is nothing, or the token is another, which {@link #current} then answers
     */
    default @Nullable Object nextTaken(Taker taker) {
        return next() == Token.TEXT ? taken(taker) : null;
    }

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
