package org.nurture.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes documents of one type, one to a line, each ended by a line feed. For one thread.
 *
 * @param <T> the type of the documents
 */
public final class LineWriter<T> implements AutoCloseable {
    /** How much room is kept for the next line; one long line must not take it for all that follow. */
    private static final int MOST_KEPT = 1 << 20;

    private final NurtureJson json;
    private final Class<T> type;
    private final OutputStream out;

    /** The line that is being written: a document that is refused must leave nothing behind. */
    private ByteArrayOutputStream line = new ByteArrayOutputStream();

    LineWriter(NurtureJson json, Class<T> type, OutputStream out) {
        this.json = json;
        this.type = type;
        this.out = out;
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @throws IOException if it cannot be written
     */
    public void write(T document) throws IOException {
        if (line.size() > MOST_KEPT) {
            line = new ByteArrayOutputStream();
        }
        line.reset();
        json.write(type.cast(document), ObjectWriteContext.empty(), line);
        line.write('\n');
        line.writeTo(out);
    }

    /**
     * Hands on what is still held.
     *
     * @throws IOException if it cannot be written
     */
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
