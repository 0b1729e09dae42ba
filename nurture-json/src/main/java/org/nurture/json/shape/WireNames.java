package org.nurture.json.shape;

import java.util.Locale;

/** How names of Java become names on the wire. */
public final class WireNames {
    private WireNames() {}

    /**
     * Turns the name of a type into words joined by hyphens: {@code NurtureGroup} becomes {@code nurture-group}.
     *
     * @param simpleName the simple name of the type
     * @return the words
     */
    public static String ofType(String simpleName) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < simpleName.length(); i++) {
            char c = simpleName.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                if (i > 0) {
                    words.append('-');
                }
                words.append((char) (c - 'A' + 'a'));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }

    /**
     * Turns the name of an enum constant into words joined by hyphens: {@code ACTING_OUT} becomes {@code acting-out}.
     *
     * @param constant the constant
     * @return the words
     */
    public static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Turns the name of an accessor into that of its member: {@code getKeyStages} becomes {@code keyStages}.
     *
     * @param accessor the name of the accessor
     * @return the name of the member
     */
    static String ofAccessor(String accessor) {
        int prefix = accessor.startsWith("get") ? 3 : 2;
        return Character.toLowerCase(accessor.charAt(prefix)) + accessor.substring(prefix + 1);
    }
}
