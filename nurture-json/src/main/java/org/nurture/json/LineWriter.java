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

    /** Whether no line may follow. */
    private boolean over;

    LineWriter(NurtureJson json, Class<T> type, OutputStream out) {
        this.json = json;
        this.type = type;
        this.out = out;
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @throws IOException if it cannot be written; then a part of it may have been, and nothing is written after it. So too
     *     if the writer is closed
     * @throws org.nurture.problem.RefusedInputException as {@link NurtureJson#write(Object)} does; then nothing of it is
     *     written, and other documents may follow
     */
    public void write(T document) throws IOException {
        T checked = type.cast(document);
        if (over) {
            throw new IOException("no line may follow: the writer is closed, or a line before was written in part");
        }
        if (line.size() > MOST_KEPT) {
            generator = null;
            line = new ByteArrayOutputStream();
        }
        JsonGenerator open = generator == null ? json.generator(new OneEach(), line) : generator;
        generator = null;
        line.reset();
        NurtureJson.write(checked, open);
        open.flush();
        generator = open;
        line.write('\n');
        over = true;
        line.writeTo(out);
        over = false;
    }

    /**
     * Hands on what is still held.
     *
     * @throws IOException if it cannot be written
     */
    public void flush() throws IOException {
        out.flush();
    }

    /**
     * Hands on what is still held, and closes what is written to.
     *
     * @throws IOException if it cannot
     */
    @Override
    public void close() throws IOException {
        over = true;
        JsonGenerator open = generator;
        generator = null;
        try {
            if (open != null) {
                open.close();
            }
        } finally {
            out.close();
        }
    }

    /** Puts nothing between documents: the line feed after each is ours. */
    private static final class OneEach extends ObjectWriteContext.Base {
        @Override
        public @Nullable SerializableString getRootValueSeparator(@Nullable SerializableString usual) {
            return null;
        }
    }
}
