package org.nurture.json.shape;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nurture.json.token.NameTable;
import org.nurture.json.token.Taker;

/**
 * What words stand for, such as the constants of an enum, found by the characters of a word where they lie.
 *
 * @param <T> what they stand for
 */
public final class WordTable<T> extends Taker {
    private final NameTable words;
    private final List<T> meanings;

    WordTable(Map<String, T> meanings) {
        this.words = new NameTable(List.copyOf(meanings.keySet()));
        this.meanings = List.copyOf(meanings.values());
    }

    @Override
    public @Nullable T take(char[] text, int from, int length) {
        int position = words.find(text, from, length);
        return position < 0 ? null : meanings.get(position);
    }
}
