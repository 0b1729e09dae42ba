package org.nurture.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one message bundle: a sentence and a remedy for each code, and the words by which rules say themselves, with
 * {@code {name}} where an argument goes.
 */
public final class Messages {
    private static final String WORDS = "rule-text.";

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.nurture.problem.messages");

    /** The texts of the bundle, cut where arguments go: explanations fill some of them over and over. */
    private static final Map<String, List<String>> PIECES = new ConcurrentHashMap<>();

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
        List<String> pieces = PIECES.computeIfAbsent(template, Messages::cut);
        if (pieces.size() == 1) {
            return template;
        }
        StringBuilder filled = new StringBuilder(template.length() + 32);
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            String argument = i % 2 == 0 ? piece : arguments.get(piece);
            if (argument == null) {
                filled.append('{').append(piece).append('}');
            } else {
                filled.append(argument);
            }
        }
        return filled.toString();
    }

    /** Text and names of arguments by turns, beginning and ending with text. */
    private static List<String> cut(String template) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            pieces.add(template.substring(from, open));
            pieces.add(template.substring(open + 1, close));
            from = close + 1;
        }
        pieces.add(template.substring(from));
        return List.copyOf(pieces);
    }
}
