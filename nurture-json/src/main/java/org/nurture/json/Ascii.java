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

    /** What a look through the bytes of a document tells. */
    enum Kind {
        /** Characters of ASCII without a backslash: every text in it is what it looks like. */
        PLAIN,
        /** Characters of ASCII, some of them escaped. */
        ESCAPED,
        /** Other bytes too, or a zero among the first, which tells a wider encoding. */
        OTHER
    }

    /** Looks through the bytes of a document. */
    static Kind of(byte[] document) {
        for (int i = 0; i < Math.min(FIRST, document.length); i++) {
            if (document[i] == 0) {
                return Kind.OTHER;
            }
        }
        long all = 0;
        long backslash = 0;
        int i = 0;
        for (; i <= document.length - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(document, i);
            all |= eight;
            long zeroIfOne = eight ^ BACKSLASHES;
            backslash |= (zeroIfOne - ONES) & ~zeroIfOne;
        }
        for (; i < document.length; i++) {
            all |= document[i];
            backslash |= document[i] == '\\' ? HIGH : 0;
        }
        if ((all & HIGH) != 0) {
            return Kind.OTHER;
        }
        return (backslash & HIGH) == 0 ? Kind.PLAIN : Kind.ESCAPED;
    }
}
