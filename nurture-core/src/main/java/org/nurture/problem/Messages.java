package org.nurture.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The two message bundles: a sentence and a remedy for each code, and the words by which rules say themselves, with
 * {@code {name}} where an argument goes. Each is read when it is first needed.
 */
public final class Messages {
    private Messages() {}

    static String message(String code, Map<String, String> arguments) {
        return fill(raw(OfProblems.BUNDLE, code), arguments);
    }

    static String remedy(String code, Map<String, String> arguments) {
        return fill(raw(OfProblems.BUNDLE, code + ".remedy"), arguments);
    }

    static boolean knows(String code) {
        return OfProblems.BUNDLE.containsKey(code) && OfProblems.BUNDLE.containsKey(code + ".remedy");
    }

    /**
     * Answers words of the rules.
     *
     * @param key the key, which begins with {@code rule-text.}
     * @return the words
     * @throws IllegalArgumentException if there are no such words
     */
    public static String text(String key) {
        return text(key, Map.of());
    }

    /**
     * Answers words of the rules, filled in.
     *
     * @param key the key, which begins with {@code rule-text.}
     * @param arguments the arguments by their names
     * @return the words
     * @throws IllegalArgumentException if there are no such words
     */
    public static String text(String key, Map<String, String> arguments) {
        return fill(raw(OfRules.BUNDLE, key), arguments);
    }

    private static String raw(ResourceBundle bundle, String key) {
        try {
            return bundle.getString(key);
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

    private static final class OfProblems {
        static final ResourceBundle BUNDLE = read("messages.properties");
    }

    private static final class OfRules {
        static final ResourceBundle BUNDLE = read("words.properties");
    }

    /** Ours and no other, whatever the locale is and whatever else lies on a host's path; so it is also found at once. */
    private static ResourceBundle read(String name) {
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
