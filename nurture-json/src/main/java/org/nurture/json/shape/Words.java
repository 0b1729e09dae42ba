package org.nurture.json.shape;

import java.util.List;
import org.nurture.json.token.Word;

/** The words in which the constants of an enum are written. */
public final class Words {
    private final Word[] byOrdinal;

    Words(List<String> texts) {
        byOrdinal = texts.stream().map(Word::new).toArray(Word[]::new);
    }

    /**
     * Answers the word of a constant.
     *
     * @param constant a constant of the enum
     * @return its word
     */
    public Word of(Enum<?> constant) {
        return byOrdinal[constant.ordinal()];
    }
}
