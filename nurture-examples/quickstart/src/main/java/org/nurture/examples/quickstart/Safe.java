package org.nurture.examples.quickstart;

import java.util.stream.Collectors;

/**
 * Makes text that comes from an input fit to be shown at a terminal. A name in a file is whatever somebody wrote there: it
 * may hold sequences that move the cursor, turn the reading direction round, or are markup to the library that colours
 * our output. Everything from an input goes through here before it is printed; JSON for machines does not, because it
 * has escapes of its own.
 */
final class Safe {
    private static final char INSTEAD = '\ufffd';
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Safe() {}

    /**
     * Answers one line without control characters and without markup.
     *
     * @param input an id, a name, a pointer, a path
     */
    static String text(Object input) {
        return withoutControls(input.toString()).replaceAll("@(?=\\|)", "@ ").replaceAll("\\|(?=@)", "| ");
    }

    /** As {@link #text}, but line feeds stay: for messages of several lines that we put together. */
    static String lines(String message) {
        return message.lines().map(Safe::text).collect(Collectors.joining("\n"));
    }

    /**
     * Answers one line without control characters; markup stays.
     *
     * <p>Line breaks and tabs become blanks. Escapes, the controls of C0 and C1, overrides of the reading direction and
     * halves of surrogate pairs become the replacement character. The two joiners stay, since some scripts write names with
     * them.
     */
    static String withoutControls(String marked) {
        if (marked.codePoints().noneMatch(Safe::control)) {
            return marked;
        }
        return marked.codePoints()
                .map(point -> !control(point) ? point : Character.isWhitespace(point) ? ' ' : INSTEAD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean control(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> point != ZERO_WIDTH_NON_JOINER && point != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }
}
