package org.nurture.examples.quickstart;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/** A bar that says how much of a long file has been read; the file is read through it. */
final class Progress extends FilterInputStream {
    /** A shorter file is done before anybody has looked. */
    static final long LONG = 16L * 1024 * 1024;

    private static final int WIDTH = 30;

    private final long size;
    private final PrintWriter err;
    private long read;
    private int shown = -1;

    private Progress(InputStream in, long size, PrintWriter err) {
        super(in);
        this.size = size;
        this.err = err;
    }

    /** Shows a bar if the file is long and somebody is there to see it. */
    static InputStream over(InputStream in, long size, boolean interactive, PrintWriter err) {
        return interactive && size >= LONG ? new Progress(in, size, err) : in;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        show(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        show(Math.max(0, count));
        return count;
    }

    private void show(int count) {
        read += count;
        int percent = (int) Math.min(100, read * 100 / size);
        if (percent > shown) {
            shown = percent;
            int full = percent * WIDTH / 100;
            err.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + percent + " %");
            err.flush();
        }
    }

    @Override
    public void close() throws IOException {
        // The line is wiped, so that only what was found stays.
        err.print("\r" + " ".repeat(WIDTH + 8) + "\r");
        err.flush();
        super.close();
    }
}
