package org.nurture.examples.benchmarks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What the parser lets through and no document may have, for codecs that are written by hand: bytes that are no UTF-8, or are those of
 * a wider encoding, and halves of characters that are written as escapes. Most documents have neither escapes nor anything but ASCII, and eight of their bytes
 * are looked at in one go.
 */
final class WholeText {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = ONES << 7;
    private static final long BACKSLASHES = ONES * '\\';
    private static final int ESCAPE = 6;
    private static final int WIDEST = 4;

    private WholeText() {}

    static void require(byte[] json) {
        for (int first = 0; first < Math.min(WIDEST, json.length); first++) {
            // The parser would read a wider encoding as such.
            Hand.require(json[first] != 0);
        }
        long odd = 0;
        int i = 0;
        for (; i <= json.length - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(json, i);
            long differs = eight ^ BACKSLASHES;
            odd |= eight | (differs - ONES & ~differs);
        }
        boolean plain = (odd & HIGH) == 0;
        for (; i < json.length; i++) {
            plain &= json[i] >= 0 && json[i] != '\\';
        }
        if (!plain) {
            requireOdd(json);
        }
    }

    private static void requireOdd(byte[] json) {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
        } catch (CharacterCodingException none) {
            throw new IllegalArgumentException("no UTF-8", none);
        }
        boolean half = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                Hand.require(!half);
                continue;
            }
            char unit = unit(text, i);
            Hand.require(half == Character.isLowSurrogate(unit));
            half = Character.isHighSurrogate(unit);
            i += unit == 0 ? 1 : ESCAPE - 1;
        }
    }

    /** What an escape of four digits stands for; zero for any other, or for none: the parser refuses what is wrong with them. */
    private static char unit(CharBuffer text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'u') {
            return 0;
        }
        int unit = 0;
        for (int i = at + 2; i < at + ESCAPE; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return 0;
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }
}
