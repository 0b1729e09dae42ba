package org.nurture.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;

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

    /** Writes to the line; null before the first and after one that was refused, of which it still holds a part. */
    private @Nullable JsonGenerator generator;

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
        T checked = type.cast(document);
        if (line.size() > MOST_KEPT) {
            release();
            line = new ByteArrayOutputStream();
        }
        JsonGenerator open = generator == null ? json.generator(new OneEach(), line) : generator;
        generator = open;
        line.reset();
        try {
            NurtureJson.write(checked, open);
            open.flush();
        } catch (RuntimeException | Error refused) {
            release();
            throw refused;
        }
        line.write('\n');
        line.writeTo(out);
    }

    private void release() {
        JsonGenerator open = generator;
        generator = null;
        if (open != null) {
            open.close();
        }
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
        release();
        out.close();
    }

    /** Puts nothing between documents: the line feed after each is ours. */
    private static final class OneEach extends ObjectWriteContext.Base {
        @Override
        public @Nullable SerializableString getRootValueSeparator(@Nullable SerializableString usual) {
            return null;
        }
    }
}
