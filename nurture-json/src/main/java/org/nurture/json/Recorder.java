package org.nurture.json;

import java.io.IOException;
import java.io.Reader;

/** Passes characters on and remembers those from a place on, so that a part of them can be quoted to the letter. */
final class Recorder extends Reader {
    private final Reader in;
    private final StringBuilder kept = new StringBuilder();
    private long from;

    Recorder(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0) {
            kept.append(buffer, offset, count);
        }
        return count;
    }

    /** Forgets what stands before a place, counted from the beginning of the whole. */
    void forgetBefore(long place) {
        kept.delete(0, (int) (place - from));
        from = place;
    }

    /** What is remembered: from the place that was named last to where the reading is. */
    String text() {
        return kept.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
