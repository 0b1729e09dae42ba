package org.nurture.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952): one member after another to the end of the stream. The platform's own stream takes damage after
 * the first member, and a source that is slow, for the end, and drops the rest; here whatever is no whole member is a
 * {@link ZipException}.
 */
final class GzipMembers extends InputStream {
    private static final int HEADER_CHECKED = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] packed = new byte[1 << 14];
    private int at;
    private int end;
    private boolean inMember;
    private boolean any;

    /** Takes a stream that stands at the beginning of a member. */
    GzipMembers(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (!inMember && !begin()) {
                return -1;
            }
            int count = inflate(bytes, offset, length);
            if (count > 0) {
                sum.update(bytes, offset, count);
                return count;
            }
            if (inflater.finished()) {
                finish();
            } else if (inflater.needsInput()) {
                feed();
            } else {
                throw damaged();
            }
        }
    }

    private int inflate(byte[] bytes, int offset, int length) throws ZipException {
        try {
            return inflater.inflate(bytes, offset, length);
        } catch (DataFormatException broken) {
            throw damaged();
        }
    }

    private void feed() throws IOException {
        if (at == end && !fill()) {
            throw damaged();
        }
        inflater.setInput(packed, at, end - at);
        at = end;
    }

    /** Reads a header; false if nothing follows the last member. */
    private boolean begin() throws IOException {
        if (at == end && !fill()) {
            if (any) {
                return false;
            }
            throw damaged();
        }
        boolean gzip = next() == 0x1f && next() == 0x8b && next() == 8;
        int flags = next();
        if (!gzip || (flags & RESERVED) != 0) {
            throw damaged();
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKED) != 0) {
            skip(2);
        }
        inflater.reset();
        sum.reset();
        inMember = true;
        any = true;
        return true;
    }

    /** Gives back what was not of this member, and checks what its trailer says. */
    private void finish() throws IOException {
        at = end - inflater.getRemaining();
        long written = inflater.getBytesWritten();
        boolean whole = number() == sum.getValue() && number() == (written & 0xFFFFFFFFL);
        if (!whole) {
            throw damaged();
        }
        inMember = false;
    }

    private long number() throws IOException {
        long low = next() | next() << 8;
        long high = next() | next() << 8;
        return high << 16 | low;
    }

    private void skipText() throws IOException {
        while (next() != 0) {
            // On to the zero that ends it.
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private int next() throws IOException {
        if (at == end && !fill()) {
            throw damaged();
        }
        return packed[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(packed));
        return end > 0;
    }

    private static ZipException damaged() {
        return new ZipException("no whole member of gzip");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
