package org.nurture.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a file that begins and ends between two lines, so that several threads, or machines, may read one file.
 *
 * <p>A reader of a part counts lines from the beginning of its part. When all have been read, an entry of the third part is
 * put right by {@link Streamed#below} with the sum of what {@link LineReader#lines} of the first two say.
 */
public final class FilePart {
    private static final int CHUNK = 1 << 16;

    private final Path file;
    private final long from;
    private final long to;

    private FilePart(Path file, long from, long to) {
        this.file = file;
        this.from = from;
        this.to = to;
    }

    /**
     * Splits a file into parts of about the same size.
     *
     * @param file a file of lines
     * @param parts how many parts are wanted, at least 1
     * @return the parts in their order, together the whole file; fewer where the lines are too few, one where the file is
     *     compressed and can only be read from its beginning
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static List<FilePart> split(Path file, int parts) throws IOException {
        if (parts < 1) {
            throw new IllegalArgumentException("a file has at least one part");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            List<FilePart> split = new ArrayList<>();
            long from = 0;
            if (!isCompressed(channel)) {
                for (int part = 1; part < parts; part++) {
                    long cut = afterLine(channel, Math.max(from, part * (size / parts)), size);
                    if (cut == size) {
                        break;
                    }
                    if (cut > from) {
                        split.add(new FilePart(file, from, cut));
                        from = cut;
                    }
                }
            }
            split.add(new FilePart(file, from, size));
            return List.copyOf(split);
        }
    }

    private static boolean isCompressed(FileChannel channel) throws IOException {
        ByteBuffer magic = ByteBuffer.allocate(2);
        return channel.read(magic, 0) == 2 && magic.getShort(0) == (short) 0x1f8b;
    }

    /** The place after the first line feed at or after a place. */
    private static long afterLine(FileChannel channel, long start, long size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        for (long place = start; place < size; place += bytes.limit()) {
            bytes.clear();
            if (channel.read(bytes, place) <= 0) {
                break;
            }
            bytes.flip();
            for (int i = 0; i < bytes.limit(); i++) {
                if (bytes.get(i) == '\n') {
                    return place + i + 1;
                }
            }
        }
        return size;
    }

    /**
     * Answers where the part begins.
     *
     * @return the number of bytes before it
     */
    public long from() {
        return from;
    }

    /**
     * Answers where the part ends.
     *
     * @return the number of bytes before its end, exclusive
     */
    public long to() {
        return to;
    }

    InputStream open() throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            channel.position(from);
        } catch (IOException | RuntimeException unwilling) {
            channel.close();
            throw unwilling;
        }
        return new Bounded(Channels.newInputStream(channel), to - from);
    }

    /** Answers the two ends; not the name of the file. */
    @Override
    public String toString() {
        return "FilePart[" + from + " to " + to + "]";
    }

    /** The first bytes of a stream. */
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        private Bounded(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = in.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException unwilling) {
                throw new UncheckedIOException(unwilling);
            }
        }
    }
}
