package org.nurture.json.token;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text that is written again and again, such as the name of a member: each generation of Jackson writes it from bytes that
 * are worked out once.
 */
public final class Word {
    /** How many generations there are. */
    private static final int GENERATIONS = 2;

    private final String text;

    /** Two threads may each put the same here, which does no harm. */
    private final @Nullable Object[] encoded = new Object[GENERATIONS];

    /**
     * Takes a text.
     *
     * @param text its characters
     */
    public Word(String text) {
        this.text = text;
    }

    /**
     * Answers the text.
     *
     * @return its characters
     */
    public String text() {
        return text;
    }

    /**
     * Answers what a generation writes.
     *
     * @param generation which, from 0
     * @param encode works it out of the text
     * @return what it worked out once
     */
    public Object encoded(int generation, Function<String, Object> encode) {
        Object known = encoded[generation];
        if (known == null) {
            known = encode.apply(text);
            encoded[generation] = known;
        }
        return known;
    }
}
