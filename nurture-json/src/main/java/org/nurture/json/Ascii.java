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
    private static final long LINE_FEEDS = ONES * '\n';
    private static final int FIRST = 4;

    private Ascii() {}

    /** What a look through the bytes of a document tells. */
    enum Kind {
        /** Characters of ASCII without a backslash: every text in it is what it looks like. */
        PLAIN,
        /** Characters of ASCII, some of them escaped. */
        ESCAPED,
        /** Other bytes too. */
        OTHER,
        /** A zero among the first, which tells a wider encoding. */
        WIDE
    }

    /** Looks through the bytes of a document. */
    static Kind of(Stretch document) {
        byte[] bytes = document.bytes();
        int end = document.to();
        for (int i = document.from(); i < Math.min(document.from() + FIRST, end); i++) {
            if (bytes[i] == 0) {
                return Kind.WIDE;
            }
        }
        long all = 0;
        long backslash = 0;
        int i = document.from();
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            all |= eight;
            backslash |= zeros(eight ^ BACKSLASHES);
        }
        for (; i < end; i++) {
            all |= bytes[i];
            backslash |= bytes[i] == '\\' ? HIGH : 0;
        }
        if ((all & HIGH) != 0) {
            return Kind.OTHER;
        }
        return (backslash & HIGH) == 0 ? Kind.PLAIN : Kind.ESCAPED;
    }

    /** Where the next byte is that is no character of ASCII; the end if there is none before it. */
    static int other(byte[] bytes, int from, int end) {
        int i = from;
        while (i <= end - Long.BYTES && ((long) EIGHT.get(bytes, i) & HIGH) == 0) {
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Where the next line feed is; the end if there is none before it. */
    static int lineFeed(byte[] bytes, int from, int end) {
        int i = from;
        while (i <= end - Long.BYTES && (zeros((long) EIGHT.get(bytes, i) ^ LINE_FEEDS) & HIGH) == 0) {
            i += Long.BYTES;
        }
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Has the highest bit of a byte set if one of the eight is zero, though perhaps not only there. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight;
    }
}
