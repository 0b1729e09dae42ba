package org.nurture.json.token;

/** The kinds of token of a JSON text. */
public enum Token {
    /** The beginning of an object. */
    OBJECT,
    /** The end of an object. */
    OBJECT_END,
    /** The beginning of a list. */
    LIST,
    /** The end of a list. */
    LIST_END,
    /** The name of a member. */
    NAME,
    /** A string. */
    TEXT,
    /** A number without fraction or exponent. */
    WHOLE,
    /** A number with fraction or exponent. */
    FRACTION,
    /** True. */
    TRUE,
    /** False. */
    FALSE,
    /** Null. */
    NULL,
    /** Nothing: before the first token, after the last, or a token that only a binary format has. */
    NONE;

    private static final int FIRST = 1;
    private static final Token[] BY_ID = values();

    /**
     * Answers the kind of token that Jackson, of either generation, numbers so.
     *
     * @param id the number that {@code JsonToken.id()} answers, or 0
     * @return the kind
     */
    public static Token ofId(int id) {
        return id < FIRST || id >= BY_ID.length ? NONE : BY_ID[id - FIRST];
    }
}
