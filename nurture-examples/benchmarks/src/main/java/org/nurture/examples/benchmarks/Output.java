package org.nurture.examples.benchmarks;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a generator writes, copied once if it comes in one piece, as a document does that is not long. */
final class Output extends OutputStream {
    private final List<byte[]> pieces = new ArrayList<>(1);

    @Override
    public void write(int one) {
        pieces.add(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        pieces.add(Arrays.copyOfRange(bytes, from, from + length));
    }

    byte[] bytes() {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        byte[] all = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }
}
