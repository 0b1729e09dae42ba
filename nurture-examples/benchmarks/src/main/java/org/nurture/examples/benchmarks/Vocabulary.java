package org.nurture.examples.benchmarks;

import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The words of an enum: found by their characters, of which no text is made, and written from bytes that are there already.
 *
 * @param <E> the enum
 */
final class Vocabulary<E extends Enum<E>> {
    private final E[] values;
    private final SerializedString[] words;
    private final int[] slots;

    Vocabulary(E[] values) {
        this.values = values;
        words = new SerializedString[values.length];
        slots = new int[Integer.highestOneBit(values.length) * 4];
        for (E value : values) {
            String word = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            words[value.ordinal()] = new SerializedString(word);
            int slot = slot(word.toCharArray(), 0, word.length());
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = value.ordinal() + 1;
        }
    }

    E read(JsonParser in) {
        Hand.require(in.currentToken() == JsonToken.VALUE_STRING);
        char[] text = in.getStringCharacters();
        int from = in.getStringOffset();
        int length = in.getStringLength();
        Hand.require(length > 0);
        for (int slot = slot(text, from, length); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int ordinal = slots[slot] - 1;
            if (isWord(words[ordinal].getValue(), text, from, length)) {
                return values[ordinal];
            }
        }
        throw new IllegalArgumentException("unknown code");
    }

    private int slot(char[] text, int from, int length) {
        int hash = text[from] * 31 + text[from + length - 1] * 7 + text[from + length / 2] + length * 131;
        return hash & slots.length - 1;
    }

    private static boolean isWord(String word, char[] text, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    SerializableString word(E value) {
        return words[value.ordinal()];
    }
}
