package org.nurture.json;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nurture.json.collect.Additions;
import org.nurture.json.collect.UpCasters;
import org.nurture.json.shape.Documents;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.json.stream.ShapeWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Reads and writes the documents of this library.
 *
 * <p>A document is any entity of the core: a {@code Network}, a {@code NurtureGroup}, a {@code Referral}. Its root has a
 * {@code schema} member, such as {@code nurture/network/1}: the name of the type and the version of its form.
 *
 * <p>Immutable and safe for use by several threads; one is enough for a whole service.
 */
public final class NurtureJson {
    private static final NurtureJson STRICT = new NurtureJson(Settings.of(false));
    private static final NurtureJson LENIENT = new NurtureJson(Settings.of(true));

    private final Settings settings;

    private NurtureJson(Settings settings) {
        this.settings = settings;
    }

    /**
     * Answers the strict reader and writer: what is not known, missing, twice there or of the wrong kind is refused. For
     * documents that this service answers for.
     *
     * @return the facade, with {@link Limits#defaults()} and no validator
     */
    public static NurtureJson strict() {
        return STRICT;
    }

    /**
     * Answers the lenient reader and writer: members and cases that are not known, as a later version may have them, are
     * kept and told in {@link ReadResult#notices()}; {@link #write(Object)} of {@link ReadResult#document()} puts them
     * back. Everything else is refused as {@link #strict()} refuses it. For services that pass documents on.
     *
     * @return the facade, with {@link Limits#defaults()} and no validator
     */
    public static NurtureJson lenient() {
        return LENIENT;
    }

    /**
     * Answers a facade that reads with other limits.
     *
     * @param limits how much is read before it is taken for an attack
     * @return the facade, otherwise as this one
     */
    public NurtureJson withLimits(Limits limits) {
        return new NurtureJson(settings.with(limits));
    }

    /**
     * Answers a facade that also runs a Jakarta validator of the host's on every value that it has read, and tells each
     * violation as a problem: with the code {@code json.violation}, the JSON Pointer of the property, its position in the
     * text, and the constraint as it was declared. The message of the constraint is left out, as it may quote the value.
     * A document that has other problems is not validated.
     *
     * @param validator the validator, which sees the constraints that the types declare and those of the host's own
     * @return the facade, otherwise as this one
     */
    public NurtureJson validating(Validator validator) {
        return new NurtureJson(settings.with(validator));
    }

    /**
     * Reads a document from bytes.
     *
     * @param <T> the type of the document
     * @param document the text in UTF-8, with or without a byte order mark
     * @param type the type of the document, an entity of the core
     * @return the value, or all problems; of a text that is not JSON, is beyond a limit, or says that it is another document or
     *     one of another version, that alone. What its events or entries are to each other is told only of what is right in form
     * @throws IllegalArgumentException if the type is no entity of the core
     */
    public <T> ReadResult<T> read(byte[] document, Class<T> type) {
        return reader(type).read(Stretch.of(document));
    }

    /**
     * Reads a document from a text.
     *
     * @param <T> the type of the document
     * @param document the text
     * @param type the type of the document, an entity of the core
     * @return the value, or all problems; of a text that is not JSON, is beyond a limit, or says that it is another document or
     *     one of another version, that alone. What its events or entries are to each other is told only of what is right in form
     * @throws IllegalArgumentException if the type is no entity of the core
     */
    public <T> ReadResult<T> read(String document, Class<T> type) {
        return reader(type).read(document);
    }

    /**
     * Reads a document from a stream, to its end; the stream is not closed.
     *
     * @param <T> the type of the document
     * @param document the stream of a text in UTF-8
     * @param type the type of the document, an entity of the core
     * @return the value, or all problems; of a text that is not JSON, is beyond a limit, or says that it is another document or
     *     one of another version, that alone. What its events or entries are to each other is told only of what is right in form
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the type is no entity of the core
     */
    public <T> ReadResult<T> read(InputStream document, Class<T> type) throws IOException {
        return read(within(document), type);
    }

    /**
     * Reads a document from a file.
     *
     * @param <T> the type of the document
     * @param document the file, in UTF-8
     * @param type the type of the document, an entity of the core
     * @return the value, or all problems; of a text that is not JSON, is beyond a limit, or says that it is another document or
     *     one of another version, that alone. What its events or entries are to each other is told only of what is right in form
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the type is no entity of the core
     */
    public <T> ReadResult<T> read(Path document, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            return read(in, type);
        }
    }

    /**
     * Reads a document from bytes, or throws.
     *
     * @param <T> the type of the document
     * @param document the text in UTF-8
     * @param type the type of the document, an entity of the core
     * @return the value
     * @throws org.nurture.problem.RefusedInputException with all problems if there is any
     * @throws IllegalArgumentException if the type is no entity of the core
     */
    public <T> T readOrThrow(byte[] document, Class<T> type) {
        return read(document, type).orThrow();
    }

    /**
     * Reads a document from a text, or throws.
     *
     * @param <T> the type of the document
     * @param document the text
     * @param type the type of the document, an entity of the core
     * @return the value
     * @throws org.nurture.problem.RefusedInputException with all problems if there is any
     * @throws IllegalArgumentException if the type is no entity of the core
     */
    public <T> T readOrThrow(String document, Class<T> type) {
        return read(document, type).orThrow();
    }

    /**
     * Reads a document from a stream, to its end, or throws.
     *
     * @param <T> the type of the document
     * @param document the stream, in UTF-8; it is not closed
     * @param type the type of the document, an entity of the core
     * @return the value
     * @throws IOException if the stream cannot be read
     * @throws org.nurture.problem.RefusedInputException with all problems if there is any
     * @throws IllegalArgumentException if the type is no entity of the core
     */
    public <T> T readOrThrow(InputStream document, Class<T> type) throws IOException {
        return read(document, type).orThrow();
    }

    /**
     * Reads a document from a file, or throws.
     *
     * @param <T> the type of the document
     * @param document the file, in UTF-8
     * @param type the type of the document, an entity of the core
     * @return the value
     * @throws IOException if the file cannot be read
     * @throws org.nurture.problem.RefusedInputException with all problems if there is any
     * @throws IllegalArgumentException if the type is no entity of the core
     */
    public <T> T readOrThrow(Path document, Class<T> type) throws IOException {
        return read(document, type).orThrow();
    }

    /**
     * Writes a document in one line, without a line break at its end.
     *
     * @param document an entity of the core, or a {@link Document} that was read
     * @return the text in UTF-8
     * @throws IllegalArgumentException if the value is no entity of the core
     * @throws org.nurture.problem.RefusedInputException with code {@code json.surrogate} if a text of it holds half a
     *     character, which no reader takes
     */
    public byte[] write(Object document) {
        return written(document, ObjectWriteContext.empty());
    }

    /**
     * Writes a document in one line to a stream, which is not closed. Nothing goes there of a document that is refused; a
     * long one goes there in several pieces.
     *
     * @param document an entity of the core, or a {@link Document} that was read
     * @param out the stream, to which the text goes in UTF-8
     * @throws IOException if the stream cannot be written to
     * @throws IllegalArgumentException if the value is no entity of the core
     * @throws org.nurture.problem.RefusedInputException with code {@code json.surrogate} if a text of it holds half a
     *     character, which no reader takes
     */
    public void write(Object document, OutputStream out) throws IOException {
        Written bytes = new Written();
        write(document, ObjectWriteContext.empty(), bytes);
        bytes.writeTo(out);
    }

    /**
     * Writes a document in one line, as a string.
     *
     * @param document an entity of the core, or a {@link Document} that was read
     * @return the text
     * @throws IllegalArgumentException if the value is no entity of the core
     * @throws org.nurture.problem.RefusedInputException as {@link #write(Object)} does
     */
    public String writeString(Object document) {
        return new String(write(document), StandardCharsets.UTF_8);
    }

    /**
     * Writes a document for people: indented by two spaces, lines ended by a line feed, the last one too.
     *
     * @param document an entity of the core, or a {@link Document} that was read
     * @return the text
     * @throws IllegalArgumentException if the value is no entity of the core
     * @throws org.nurture.problem.RefusedInputException as {@link #write(Object)} does
     */
    public String writePretty(Object document) {
        return new String(written(document, new PrettyContext()), StandardCharsets.UTF_8) + "\n";
    }

    /**
     * Writes a document in canonical form (RFC 8785): one text for each value, as {@link CanonicalJson} says; what
     * {@link Digest} is made of.
     *
     * @param document an entity of the core, or a {@link Document} that was read
     * @return the text in UTF-8
     * @throws IllegalArgumentException if the value is no entity of the core
     * @throws org.nurture.problem.RefusedInputException as {@link #write(Object)} does, and with code {@code
     *     canonical.number-range} or {@code canonical.fraction} if a number of it has no canonical form: a whole number
     *     beyond ±(2⁵³ − 1), or a fraction in an unknown member
     */
    public byte[] writeCanonical(Object document) {
        // By way of the written document, so that the two can never differ in what they hold.
        return CanonicalJson.ofOwn(write(document));
    }

    /**
     * Answers how files of documents of one type, one in each line, are read, written and filtered.
     *
     * @param <T> the type of the documents
     * @param type the type of the documents, an entity of the core
     * @return the lines, read as strictly as this facade reads
     * @throws IllegalArgumentException if the type is no entity of the core
     */
    public <T> Lines<T> lines(Class<T> type) {
        root(type);
        return new Lines<>(this, settings, type, Lines.LONGEST_LINE, false);
    }

    /**
     * Reads one list of a large document entry by entry: {@code list(in, Network.class, "referrals", Referral.class)}.
     *
     * @param <T> the type of the entries
     * @param document the document in UTF-8, compressed by gzip or not; closing the reader closes it
     * @param type the type of the document, an entity of the core
     * @param list the name of a member of the document
     * @param entries the type of the entries of that member
     * @return the reader, before the first entry
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the document has no such list
     */
    public <T> ListReader<T> list(InputStream document, Class<?> type, String list, Class<T> entries)
            throws IOException {
        Shape.Composite root = root(type);
        Integer position = root.byName().get(list);
        boolean fits = position != null
                && root.members().get(position).shape() instanceof Shape.Many many
                && many.element() instanceof Shape.Composite element
                && element.type() == entries;
        if (!fits) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has no list " + list + " of " + entries.getSimpleName());
        }
        return new ListReader<>(
                document, root, schemaOf(type), list, settings, new EntryReader<>(this, settings, entries));
    }

    /**
     * Answers what the {@code schema} member of a document of a type says.
     *
     * @param type an entity of the core
     * @return such as {@code nurture/nurture-group/1}
     * @throws IllegalArgumentException if the type is no entity of the core
     */
    public static String schemaOf(Class<?> type) {
        root(type);
        return Documents.schemaOf(type);
    }

    private byte[] written(Object document, ObjectWriteContext context) {
        Written bytes = new Written();
        write(document, context, bytes);
        return bytes.all();
    }

    /** Writes a document to a stream that holds it, since a part may be written before it is refused; and closes the stream. */
    void write(Object document, ObjectWriteContext context, OutputStream held) {
        try (JsonGenerator generator = generator(context, held)) {
            write(document, generator);
        }
    }

    JsonGenerator generator(ObjectWriteContext context, OutputStream held) {
        return settings.factory().createGenerator(context, held);
    }

    static void write(Object document, JsonGenerator generator) {
        ShapeWriter writer = new ShapeWriter(new Jackson3Writer(generator));
        if (document instanceof Document<?> read) {
            Shape.Composite root = root(faceOf(read.value()));
            writer.document(read.value(), root, read.schema(), Additions.of(read.unknown()));
        } else {
            Class<?> type = faceOf(document);
            writer.document(document, root(type), schemaOf(type), null);
        }
    }

    /** One byte more than is allowed is enough to see that it is too much. */
    private byte[] within(InputStream document) throws IOException {
        long longest = settings.limits().document();
        return longest < Integer.MAX_VALUE ? document.readNBytes((int) longest + 1) : document.readAllBytes();
    }

    <T> DocumentReader<T> reader(Class<T> type) {
        return new DocumentReader<>(type, root(type), Documents.schemaOf(type), UpCasters.SHIPPED, settings);
    }

    private static Class<?> faceOf(Object document) {
        return Shapes.publicFace(document.getClass())
                .orElseThrow(() -> new IllegalArgumentException(notADocument(document.getClass())));
    }

    private static Shape.Composite root(Class<?> type) {
        return Documents.root(type).orElseThrow(() -> new IllegalArgumentException(notADocument(type)));
    }

    private static String notADocument(Class<?> type) {
        return type.getName() + " is no document. Give an entity of the core, such as Network.class";
    }
}
