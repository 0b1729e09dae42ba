package org.nurture.json;

import java.io.OutputStream;
import java.util.Arrays;

/** Takes what a generator writes, which comes in one piece unless it is long, and hands it on without a further copy. */
final class Written extends OutputStream {
    private byte[] bytes = new byte[0];
    private int length;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        if (length == 0) {
            bytes = Arrays.copyOfRange(from, offset, offset + count);
        } else {
            if (length + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
            }
            System.arraycopy(from, offset, bytes, length, count);
        }
        length += count;
    }

    /** Everything that was written, not to be written to any more. */
    byte[] all() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
