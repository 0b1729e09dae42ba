package org.nurture.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.Problem;
import org.nurture.problem.TextPosition;

/**
 * Reads a file of documents line by line, as {@link Lines} says. For one thread, once.
 *
 * @param <T> the type of the documents
 */
public final class LineReader<T> implements Iterator<Streamed<T>>, AutoCloseable {
    private final LineSource source;
    private final int longest;
    private final Function<Stretch, ReadResult<T>> read;
    private @Nullable Streamed<T> ahead;
    private Stretch line = Stretch.EMPTY;
    private boolean ended;

    LineReader(InputStream in, int longest, Function<Stretch, ReadResult<T>> read) {
        this.source = new LineSource(in, longest);
        this.longest = longest;
        this.read = read;
    }

    /**
     * Tells whether another line follows, and reads it to know.
     *
     * @return false at the end
     * @throws UncheckedIOException if the source cannot be read
     */
    @Override
    public boolean hasNext() {
        while (ahead == null && !ended) {
            ahead = advance();
        }
        return ahead != null;
    }

    /**
     * Answers the next line that is not blank.
     *
     * @return the line and its value or problems
     * @throws NoSuchElementException at the end
     * @throws UncheckedIOException if the source cannot be read
     */
    @Override
    public Streamed<T> next() {
        Streamed<T> next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException("there is no further line");
        }
        ahead = null;
        return next;
    }

    private @Nullable Streamed<T> advance() {
        try {
            return switch (source.next()) {
                case END -> {
                    ended = true;
                    yield null;
                }
                case BROKEN -> {
                    ended = true;
                    yield refused(Problem.of("ndjson.compressed"));
                }
                case TOO_LONG -> refused(Problem.of("ndjson.line-length", "longest", Integer.toString(longest)));
                case LINE -> source.isBlank() ? null : taken();
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Streamed<T> taken() {
        line = source.line();
        ReadResult<T> result = read.apply(line);
        int number = Streamed.line(source.number());
        // A carriage return within a line is white space here, so whatever line the parser counted is this one.
        return new Streamed<>(
                source.number(),
                result.with(problem -> problem.with(new TextPosition(
                        number, problem.getPosition().map(TextPosition::column).orElse(1)))));
    }

    private Streamed<T> refused(Problem problem) {
        line = Stretch.EMPTY;
        TextPosition start = new TextPosition(Streamed.line(source.number()), 1);
        return new Streamed<>(source.number(), ReadResult.refused(List.of(problem.with(start))));
    }

    /** The bytes of the line that {@link #next} answered last, until another is looked for. */
    Stretch line() {
        return line;
    }

    /**
     * Answers how many lines were begun so far, blank ones too: at the end, how many there are.
     *
     * @return the number
     */
    public long lines() {
        return source.number();
    }

    /**
     * Answers what is left as a sequential stream; closing it closes the reader.
     *
     * @return the stream, in the order of the lines
     */
    public Stream<Streamed<T>> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                this, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                        false)
                .onClose(this::close);
    }

    /**
     * Closes what the lines are read from.
     *
     * @throws UncheckedIOException if it cannot be closed
     */
    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException unwilling) {
            throw new UncheckedIOException(unwilling);
        }
    }
}
