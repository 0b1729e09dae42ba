package org.nurture.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/** Cuts bytes into lines. One within a chunk is not copied; one that a chunk cuts is put together, and held alone. */
final class LineSource {
    /** What the next line is. */
    enum Kind {
        LINE,
        TOO_LONG,
        BROKEN,
        END
    }

    private static final int FIRST = 1 << 13;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int end;

    /** Of a line that is cut by the end of a chunk: its pieces. */
    private byte[] line = new byte[FIRST];

    private int length;
    private Stretch found = Stretch.EMPTY;
    private long number;

    LineSource(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line. */
    Kind next() throws IOException {
        length = 0;
        long seen = 0;
        boolean any = false;
        boolean whole = false;
        try {
            while (at < end || fill()) {
                int stop = Ascii.lineFeed(chunk, at, end);
                boolean ended = stop < end;
                seen += stop - at;
                whole = ended && !any;
                if (whole) {
                    found = new Stretch(chunk, at, stop);
                } else if (seen <= longest + 1L) {
                    keep(stop - at);
                }
                number += any ? 0 : 1;
                any = true;
                at = ended ? stop + 1 : stop;
                if (ended) {
                    break;
                }
            }
        } catch (ZipException damaged) {
            number += any ? 0 : 1;
            at = 0;
            end = 0;
            return Kind.BROKEN;
        }
        if (!any) {
            return Kind.END;
        }
        if (!whole) {
            found = new Stretch(line, 0, length);
        }
        boolean windows = seen <= longest + 1L && found.length() > 0 && found.bytes()[found.to() - 1] == '\r';
        if (windows) {
            found = new Stretch(found.bytes(), found.from(), found.to() - 1);
        }
        return seen - (windows ? 1 : 0) > longest ? Kind.TOO_LONG : Kind.LINE;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk));
        return end > 0;
    }

    private void keep(int count) {
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, 2 * line.length));
        }
        System.arraycopy(chunk, at, line, length, count);
        length += count;
    }

    /** Which line it is, from 1. */
    long number() {
        return number;
    }

    /** Whether there is nothing but blanks in the line, or in the first a byte order mark and blanks. */
    boolean isBlank() {
        for (int i = found.from() + (number == 1 ? Utf8.mark(found) : 0); i < found.to(); i++) {
            byte each = found.bytes()[i];
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The bytes of the line without what ended it, where they lie until the next is looked for. */
    Stretch line() {
        return found;
    }

    void close() throws IOException {
        in.close();
    }
}
