package org.nurture.problem;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The one message bundle: a sentence and a remedy for each code, and the words by which rules say themselves, with
 * {@code {name}} where an argument goes.
 */
public final class Messages {
    private static final String WORDS = "rule-text.";

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.nurture.problem.messages");

    private Messages() {}

    static String message(String code, Map<String, String> arguments) {
        return fill(raw(code), arguments);
    }

    static String remedy(String code, Map<String, String> arguments) {
        return fill(raw(code + ".remedy"), arguments);
    }

    static boolean knows(String code) {
        return BUNDLE.containsKey(code) && BUNDLE.containsKey(code + ".remedy");
    }

    /**
     * Answers words of the bundle that are no problem's.
     *
     * @param key the key, which begins with {@code rule-text.}
     * @return the words
     * @throws IllegalArgumentException if the bundle has no such words
     */
    public static String text(String key) {
        return text(key, Map.of());
    }

    /**
     * Answers words of the bundle that are no problem's, filled in.
     *
     * @param key the key, which begins with {@code rule-text.}
     * @param arguments the arguments by their names
     * @return the words
     * @throws IllegalArgumentException if the bundle has no such words
     */
    public static String text(String key, Map<String, String> arguments) {
        if (!key.startsWith(WORDS)) {
            throw new IllegalArgumentException("no words have the key " + key);
        }
        return fill(raw(key), arguments);
    }

    private static String raw(String key) {
        try {
            return BUNDLE.getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("no message for " + key, missing);
        }
    }

    private static String fill(String template, Map<String, String> arguments) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(template, from, open);
            String name = template.substring(open + 1, close);
            filled.append(arguments.getOrDefault(name, template.substring(open, close + 1)));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }
}
