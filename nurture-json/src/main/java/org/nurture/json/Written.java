package org.nurture.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes what a generator writes: one piece unless it is long, and that is handed on without a further copy. Of a longer text the
 * pieces are kept and joined once, as room that grows would be copied each time that it is outgrown.
 */
final class Written extends OutputStream {
    private final List<byte[]> pieces = new ArrayList<>(1);
    private int length;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        pieces.add(Arrays.copyOfRange(from, offset, offset + count));
        length = Math.addExact(length, count);
    }

    /** Everything that was written, not to be written to any more. */
    byte[] all() {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    /** Hands on everything that was written. */
    void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : pieces) {
            out.write(piece);
        }
    }
}
