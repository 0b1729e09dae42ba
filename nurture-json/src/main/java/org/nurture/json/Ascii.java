package org.nurture.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes eight at a time, which costs next to nothing beside reading them. */
final class Ascii {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = ONES * '\\';
    private static final int FIRST = 4;

    private Ascii() {}

    /** Whether all bytes are characters of ASCII, and none of the first is the zero that tells a wider encoding. */
    static boolean isAll(byte[] document) {
        for (int i = 0; i < Math.min(FIRST, document.length); i++) {
            if (document[i] == 0) {
                return false;
            }
        }
        long all = 0;
        int i = 0;
        for (; i <= document.length - Long.BYTES; i += Long.BYTES) {
            all |= (long) EIGHT.get(document, i);
        }
        for (; i < document.length; i++) {
            all |= document[i];
        }
        return (all & HIGH) == 0;
    }

    /** Whether there is a backslash among characters of ASCII: without one, a text is what it looks like. */
    static boolean hasBackslash(byte[] document) {
        int i = 0;
        for (; i <= document.length - Long.BYTES; i += Long.BYTES) {
            long zeroIfOne = (long) EIGHT.get(document, i) ^ BACKSLASHES;
            if (((zeroIfOne - ONES) & ~zeroIfOne & HIGH) != 0) {
                return true;
            }
        }
        for (; i < document.length; i++) {
            if (document[i] == '\\') {
                return true;
            }
        }
        return false;
    }
}
