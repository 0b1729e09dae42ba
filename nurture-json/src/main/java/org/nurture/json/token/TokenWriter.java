package org.nurture.json.token;

/**
 * Takes the tokens of a JSON text, whichever generation of Jackson writes them. A checked exception is wrapped in an
 * {@link java.io.UncheckedIOException}.
 */
public interface TokenWriter {
    /** Begins an object. */
    void beginObject();

    /** Ends the object. */
    void endObject();

    /** Begins a list. */
    void beginList();

    /** Ends the list. */
    void endList();

    /**
     * Writes the name of a member.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes the name of a member.
     *
     * @param name the name
     */
    void name(Word name);

    /**
     * Writes a string that is written again and again.
     *
     * @param text its characters
     */
    void text(Word text);

    /**
     * Writes a string.
     *
     * @param text its characters
     */
    void text(String text);

    /**
     * Writes a string.
     *
     * @param text begins with its characters
     * @param length how many they are
     */
    void text(char[] text, int length);

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    void number(long number);

    /**
     * Writes true or false.
     *
     * @param flag which
     */
    void flag(boolean flag);

    /**
     * Writes a value as it stands.
     *
     * @param json the value, in JSON
     */
    void raw(String json);
}
