package org.nurture.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

/**
 * What reading a document gave: its value, or everything that is wrong with it.
 *
 * @param <T> the type of the document
 */
public final class ReadResult<T> {
    private final @Nullable T remainder;
    private final List<Problem> problems;
    private final @Nullable Document<T> document;

    private ReadResult(@Nullable T remainder, List<Problem> problems, @Nullable Document<T> document) {
        this.remainder = remainder;
        this.problems = problems;
        this.document = document;
    }

    static <T> ReadResult<T> taken(Document<T> document) {
        return new ReadResult<>(document.value(), List.of(), document);
    }

    static <T> ReadResult<T> refused(@Nullable T remainder, List<Problem> problems) {
        return new ReadResult<>(remainder, List.copyOf(problems), null);
    }

    /** A value that stands within something else and so does not say what it is. */
    static <T> ReadResult<T> within(T value, String schema) {
        return taken(new Document<>(value, schema, Map.of(), List.of()));
    }

    static <T> ReadResult<T> refused(List<Problem> problems) {
        return refused(null, problems);
    }

    /** The same result, each of its problems and notices changed. */
    ReadResult<T> with(UnaryOperator<Problem> change) {
        if (problems.isEmpty() && notices().isEmpty()) {
            return this;
        }
        List<Problem> changed = problems.stream().map(change).toList();
        return document == null
                ? refused(remainder, changed)
                : taken(new Document<>(
                        document.value(),
                        document.schema(),
                        document.unknown(),
                        document.notices().stream().map(change).toList()));
    }

    /**
     * Answers the value of a document without a problem.
     *
     * @return the value; empty if there is any problem
     */
    public Optional<T> value() {
        return document().map(Document::value);
    }

    /**
     * Answers a document without a problem: its value and, if it was read leniently, what the value has no room for.
     *
     * @return the document; empty if there is any problem
     */
    public Optional<Document<T>> document() {
        return Optional.ofNullable(document);
    }

    /**
     * Answers everything that is wrong with the document, as {@link NurtureJson#read(byte[], Class)} says, in the order of the
     * text. Each problem has a pointer and a position, which its text does not repeat.
     *
     * @return the problems; none if the document was taken
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Answers what was taken though it is worth a look; only a lenient reader takes such.
     *
     * @return the notices of the document; none if it was refused
     */
    public List<Problem> notices() {
        return document().map(Document::notices).orElse(List.of());
    }

    /**
     * Answers what is left of a network when each record in which anything is wrong is left out whole: each group,
     * referral or other entry of its own lists, and with them members of the network itself that are not known. Every
     * omission is among the problems, so this is for those who show both: a network in which one record of a thousand is
     * wrong is still worth a look.
     *
     * @return the remainder, equal to the value if there is no problem; empty if what is wrong is not within such a record,
     *     if the document does not say that it is a network of a version that is known, and of any other document in which
     *     anything is wrong
     */
    public Optional<T> remainder() {
        return Optional.ofNullable(remainder);
    }

    /**
     * Answers the value, or refuses.
     *
     * @return the value
     * @throws RefusedInputException with all problems if there is any
     */
    public T orThrow() {
        if (document == null) {
            throw new RefusedInputException(problems);
        }
        return document.value();
    }

    /** Answers how many problems there are; never the value. */
    @Override
    public String toString() {
        return "ReadResult[" + (problems.isEmpty() ? "taken" : "problems: " + problems.size()) + "]";
    }
}
