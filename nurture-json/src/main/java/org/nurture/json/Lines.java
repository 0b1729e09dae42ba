package org.nurture.json;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.Problem;

/**
 * Files of documents of one type, one in each line: NDJSON, also called JSON Lines.
 *
 * <p>However long a file, no more than one line of it is held. A line that is refused is a result with problems, and the
 * rest goes on. Problems have the line in the file and the column in the line.
 *
 * <ul>
 *   <li>Lines end with a line feed, which may follow a carriage return; the last may end with the file.
 *   <li>Lines with nothing but blanks are passed over and counted. A byte order mark is passed over.
 *   <li>A line of more than {@value #LONGEST_LINE} bytes, or of what {@link #withLongestLine} says, is refused with the
 *       code {@code ndjson.line-length}, and is not held in memory to be so.
 *   <li>Data compressed by gzip are known by their first two bytes, whatever the file is called. Where they are damaged
 *       the last result has the code {@code ndjson.compressed}.
 *   <li>Nothing is compared across lines: two records with one id are for those who put them together to find.
 * </ul>
 *
 * <p>Immutable and safe for use by several threads; the readers and writers it makes are for one thread each.
 *
 * @param <T> the type of the documents
 */
public final class Lines<T> {
    /** How many bytes a line may have unless it is said otherwise: 8 MiB. */
    public static final int LONGEST_LINE = 8 * 1024 * 1024;

    private static final int MAGIC = 0x1f8b;

    private final NurtureJson json;
    private final Settings settings;
    private final Class<T> type;
    private final int longest;
    private final boolean bare;

    Lines(NurtureJson json, Settings settings, Class<T> type, int longest, boolean bare) {
        this.json = json;
        this.settings = settings;
        this.type = type;
        this.longest = longest;
        this.bare = bare;
    }

    /**
     * Sets how long a line may be.
     *
     * @param bytes the most bytes, at least 1
     * @return lines with that limit
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Lines<T> withLongestLine(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a line has at least one byte");
        }
        return new Lines<>(json, settings, type, bytes, bare);
    }

    /**
     * Takes lines that have no {@code schema} member too, such as entries of a list that another program cut apart. A
     * {@code schema} member that is there must still be right.
     *
     * @return lines that may leave it out
     */
    public Lines<T> withoutSchema() {
        return new Lines<>(json, settings, type, longest, true);
    }

    /**
     * Reads lines from a stream; closing the reader closes it.
     *
     * @param in the stream, compressed or not
     * @return the reader, before the first line
     * @throws IOException if the stream cannot be read
     */
    public LineReader<T> read(InputStream in) throws IOException {
        try {
            return new LineReader<>(plain(in), longest, reading());
        } catch (IOException unreadable) {
            in.close();
            throw unreadable;
        }
    }

    /**
     * Reads lines from a file.
     *
     * @param file the file, compressed or not
     * @return the reader, before the first line; to be closed
     * @throws IOException if the file cannot be read
     */
    @SuppressWarnings("resource") // The reader closes it.
    public LineReader<T> read(Path file) throws IOException {
        return read(Files.newInputStream(file));
    }

    /**
     * Reads the lines of a part of a file.
     *
     * @param part one of what {@link FilePart#split} answered
     * @return the reader, which counts lines from the beginning of the part; to be closed
     * @throws IOException if the file cannot be read
     */
    @SuppressWarnings("resource") // The reader closes it.
    public LineReader<T> read(FilePart part) throws IOException {
        return read(part.open());
    }

    /**
     * Writes lines to a stream; closing the writer closes it.
     *
     * @param out the stream
     * @return the writer
     */
    public LineWriter<T> write(OutputStream out) {
        return new LineWriter<>(json, type, new BufferedOutputStream(out, 1 << 16));
    }

    /**
     * Copies the lines that are fine, byte for byte and each with a line feed, and tells what is wrong with the others. The
     * streams are not closed.
     *
     * @param in the lines, compressed or not
     * @param out where good lines go, not compressed
     * @param problems is told every problem of every refused line
     * @return how many lines there were of either kind
     * @throws IOException if a stream cannot be read or written
     */
    @SuppressWarnings("resource") // The streams are the caller's.
    public Filtered filter(InputStream in, OutputStream out, Consumer<Problem> problems) throws IOException {
        BufferedOutputStream good = new BufferedOutputStream(out, 1 << 16);
        LineReader<T> reader = read(in);
        long passed = 0;
        long refused = 0;
        try {
            while (reader.hasNext()) {
                ReadResult<T> result = reader.next().result();
                if (result.problems().isEmpty()) {
                    Stretch line = reader.line();
                    good.write(line.bytes(), line.from(), line.length());
                    good.write('\n');
                    passed++;
                } else {
                    result.problems().forEach(problems);
                    refused++;
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } finally {
            good.flush();
        }
        return new Filtered(passed, refused);
    }

    /** How a line is read, looked up once for all of them. */
    private Function<Stretch, ReadResult<T>> reading() {
        DocumentReader<T> documents = json.reader(type);
        if (!bare) {
            return documents::read;
        }
        EntryReader<T> entries = new EntryReader<>(json, settings, type);
        return line -> EntryReader.beginsWithSchema(line) ? documents.read(line) : entries.read(line);
    }

    static InputStream plain(InputStream in) throws IOException {
        BufferedInputStream marked = new BufferedInputStream(in, 1 << 16);
        marked.mark(2);
        int first = marked.read();
        int second = marked.read();
        marked.reset();
        if (((first << 8) | second) != MAGIC) {
            return marked;
        }
        return new GzipMembers(marked);
    }

    static boolean isDamage(@Nullable Throwable cause) {
        return cause instanceof ZipException;
    }

    /**
     * How a filter fared.
     *
     * @param passed how many lines were fine
     * @param refused how many were refused; blank lines are neither
     */
    public record Filtered(long passed, long refused) {}
}
