package org.nurture.examples.quickstart;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the program prints to. It remembers the first fault, which print writers swallow. */
final class Output extends FilterOutputStream {
    private @Nullable IOException fault;

    Output(OutputStream target) {
        super(target);
    }

    /**
     * Tells whether something that was printed did not arrive, as on a full disk. That the reader at the other end of a
     * pipe has seen enough is no fault.
     */
    boolean lost() {
        return fault != null
                && !String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
        try {
            out.write(octets, from, count);
        } catch (IOException broken) {
            if (fault == null) {
                fault = broken;
            }
            throw broken;
        }
    }
}
