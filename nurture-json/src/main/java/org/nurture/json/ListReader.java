package org.nurture.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.nurture.json.collect.Node;
import org.nurture.json.collect.NodeReader;
import org.nurture.json.collect.SchemaName;
import org.nurture.json.shape.Documents;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads one list of a large document entry by entry, such as the referrals of a network, and holds no more than one entry.
 * For one thread, once.
 *
 * <p>Each entry is a result of its own: its value, or its problems by pointer, line and column. So is what is wrong with the
 * document around the list: its schema, an unknown or missing member, a member twice, text that is not JSON; the last ends
 * the reading. What stands in the document's other members is passed over, and what only the whole can show, such as an id
 * given twice, is not found: {@link NurtureJson#read(java.nio.file.Path, Class)} finds both.
 *
 * <p>Entries are read as the facade reads: within its limits and by its validator; leniently, what is not known in an entry is
 * kept in the {@link Document} of that entry, whose pointers begin at the entry, and unknown members of the document itself
 * are passed over. A document of an older version is not raised: read it whole.
 *
 * @param <T> the type of the entries
 */
public final class ListReader<T> implements Iterator<Streamed<T>>, AutoCloseable {

    private enum State {
        BEFORE,
        MEMBERS,
        LIST,
        END
    }

    private final JsonParser parser;

    /** Of a lenient reader: what it does not know is kept to the letter. */
    private final @Nullable Recorder recorder;

    private final Shape.Composite root;
    private final String schema;
    private final String list;
    private final Settings settings;
    private final EntryReader<T> entries;
    private final Set<String> met = new HashSet<>();
    private final Queue<Streamed<T>> ready = new ArrayDeque<>();
    private State state = State.BEFORE;
    private int index;

    ListReader(
            InputStream in, Shape.Composite root, String schema, String list, Settings settings, EntryReader<T> entries)
            throws IOException {
        Reader text = text(in);
        this.recorder = settings.lenient() ? new Recorder(text) : null;
        // Nothing limits the length of a whole: long ones are what this reader is for.
        this.parser = settings.patient().createParser(ObjectReadContext.empty(), recorder == null ? text : recorder);
        this.settings = settings;
        this.root = root;
        this.schema = schema;
        this.list = list;
        this.entries = entries;
    }

    private static Reader text(InputStream in) throws IOException {
        PushbackReader text = new PushbackReader(new InputStreamReader(Lines.plain(in), Utf8.strict()), 1);
        int first = text.read();
        if (first >= 0 && first != '\ufeff') {
            text.unread(first);
        }
        return text;
    }

    /**
     * Tells whether another result follows, and reads on to know.
     *
     * @return false at the end
     * @throws UncheckedIOException if the source cannot be read
     */
    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && state != State.END) {
            try {
                advance();
            } catch (JacksonException broken) {
                state = State.END;
                refuse(fault(broken));
            }
        }
        return !ready.isEmpty();
    }

    /**
     * Answers the next entry.
     *
     * @return its value or problems
     * @throws NoSuchElementException at the end
     * @throws UncheckedIOException if the source cannot be read
     */
    @Override
    public Streamed<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there is no further entry");
        }
        return ready.remove();
    }

    private void advance() {
        switch (state) {
            case BEFORE -> begin();
            case MEMBERS -> member();
            case LIST -> entry();
            case END -> {}
        }
    }

    private void begin() {
        JsonToken first = parser.nextToken();
        state = first == JsonToken.START_OBJECT ? State.MEMBERS : State.END;
        if (first == null) {
            refuse(here(Problem.of("json.empty")));
        } else if (first != JsonToken.START_OBJECT) {
            refuse(here(Problem.of("json.wrong-kind", "expected", "an object")));
        }
    }

    private void member() {
        String name = parser.nextName();
        if (name == null) {
            end();
            return;
        }
        boolean known = name.equals(Documents.SCHEMA) || root.byName().containsKey(name);
        // Only of names that are known, of which there are few, it is remembered that they were met.
        boolean again = known && !met.add(name);
        if (again) {
            refuse(here(Problem.of("json.duplicate-member")));
        } else if (!known && !settings.lenient()) {
            refuse(here(Problem.of("json.unknown-member")));
        }
        JsonToken value = parser.nextToken();
        if (again || !name.equals(list)) {
            if (name.equals(Documents.SCHEMA)) {
                String said = value == JsonToken.VALUE_STRING ? parser.getString() : "";
                SchemaName.fault(said, SchemaName.parse(schema).orElseThrow(), settings.lenient())
                        .ifPresent(fault -> refuse(here(fault)));
            }
            parser.skipChildren();
        } else if (value == JsonToken.START_ARRAY) {
            state = State.LIST;
        } else {
            refuse(here(
                    value == JsonToken.VALUE_NULL
                            ? Problem.of("json.null")
                            : Problem.of("json.wrong-kind", "expected", "a list")));
            parser.skipChildren();
        }
    }

    private void entry() {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            state = State.MEMBERS;
            return;
        }
        Pointer at = Pointer.ROOT.child(list).child(index);
        long start = parser.currentTokenLocation().getCharOffset();
        if (recorder != null) {
            recorder.forgetBefore(start);
        }
        Jackson3Reader tokens = new Jackson3Reader(parser);
        try {
            Node node = new NodeReader(tokens, settings.limits().values()).read();
            Optional<String> text = recorder == null ? Optional.empty() : Optional.of(recorder.text());
            ready.add(new Streamed<>(index, entries.read(node, at, text, start)));
        } catch (RefusedInputException tooMany) {
            state = State.END;
            tooMany.getProblems().forEach(problem -> refuse(problem.under(at)));
        }
        index++;
    }

    private void end() {
        state = State.END;
        if (!met.contains(Documents.SCHEMA)) {
            missing(Documents.SCHEMA);
        }
        root.members().stream()
                .filter(member -> member.required() && !met.contains(member.name()))
                .map(Member::name)
                .forEach(this::missing);
        if (parser.nextToken() != null) {
            refuse(Problem.of("json.trailing").with(Jackson3Reader.position(parser.currentTokenLocation())));
        }
    }

    private void missing(String name) {
        refuse(Problem.of("json.missing-member")
                .under(Pointer.ROOT.child(name))
                .with(Jackson3Reader.position(parser.currentTokenLocation())));
    }

    private Problem here(Problem problem) {
        return problem.under(Jackson3Reader.pointer(parser.streamReadContext()))
                .with(Jackson3Reader.position(parser.currentTokenLocation()));
    }

    private Problem fault(JacksonException broken) {
        if (broken.getCause() instanceof CharacterCodingException) {
            return Problem.of("json.utf8").with(Jackson3Reader.position(parser.currentLocation()));
        }
        if (Lines.isDamage(broken.getCause())) {
            return Problem.of("ndjson.compressed").with(Jackson3Reader.position(parser.currentLocation()));
        }
        if (broken.getCause() instanceof IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Trees.fault(parser, broken);
    }

    private void refuse(Problem problem) {
        ready.add(new Streamed<>(index, ReadResult.refused(List.of(problem))));
    }

    /**
     * Answers what is left as a sequential stream; closing it closes the reader.
     *
     * @return the stream, in the order of the list
     */
    public Stream<Streamed<T>> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                this, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                        false)
                .onClose(this::close);
    }

    /** Closes what the document is read from. */
    @Override
    public void close() {
        parser.close();
    }
}
