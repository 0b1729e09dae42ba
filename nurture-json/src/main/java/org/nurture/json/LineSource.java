package org.nurture.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/** Cuts bytes into lines and holds no more than one of them. */
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
    private byte[] line = new byte[FIRST];
    private int length;
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
        try {
            while (at < end || fill()) {
                if (!any) {
                    any = true;
                    number++;
                }
                int stop = at;
                while (stop < end && chunk[stop] != '\n') {
                    stop++;
                }
                seen += stop - at;
                if (seen <= longest + 1L) {
                    keep(stop - at);
                }
                boolean ended = stop < end;
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
        boolean windows = seen <= longest + 1L && length > 0 && line[length - 1] == '\r';
        if (windows) {
            length--;
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

    /** Whether there is nothing but blanks in the line. */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The bytes of the line without what ended it. */
    byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    void close() throws IOException {
        in.close();
    }
}
