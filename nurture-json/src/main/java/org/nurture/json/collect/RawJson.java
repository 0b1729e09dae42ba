package org.nurture.json.collect;

/** Takes values out of a text as they stand there. */
public final class RawJson {
    private RawJson() {}

    /**
     * Takes a value out of a text that is known to be JSON.
     *
     * @param text the text
     * @param offset where the value begins
     * @return the value to the letter, but for the white space between its tokens
     */
    public static String at(String text, int offset) {
        StringBuilder value = new StringBuilder();
        int depth = 0;
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                int end = endOfString(text, i);
                value.append(text, i, end);
                i = end - 1;
            } else if (c == '{' || c == '[') {
                depth++;
                value.append(c);
            } else if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
                break;
            } else if (c == '}' || c == ']') {
                depth--;
                value.append(c);
            } else if (c > ' ') {
                value.append(c);
            }
        }
        return value.toString();
    }

    /** The place after the quote that ends the string. */
    private static int endOfString(String text, int quote) {
        int at = quote + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
