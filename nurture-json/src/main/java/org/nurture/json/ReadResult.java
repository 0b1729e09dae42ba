package org.nurture.json;

import java.util.List;
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

    ReadResult(@Nullable T remainder, List<Problem> problems) {
        this.remainder = remainder;
        this.problems = problems;
    }

    static <T> ReadResult<T> taken(T value) {
        return new ReadResult<>(value, List.of());
    }

    static <T> ReadResult<T> refused(List<Problem> problems) {
        return new ReadResult<>(null, problems);
    }

    /** The same result, each of its problems changed. */
    ReadResult<T> with(UnaryOperator<Problem> change) {
        return problems.isEmpty()
                ? this
                : new ReadResult<>(remainder, problems.stream().map(change).toList());
    }

    /**
     * Answers the value of a document without a problem.
     *
     * @return the value; empty if there is any problem
     */
    public Optional<T> value() {
        return problems.isEmpty() ? Optional.ofNullable(remainder) : Optional.empty();
    }

    /**
     * Answers everything that is wrong with the document, in the order of the text. Each problem has a pointer and a
     * position.
     *
     * @return the problems; none if the document was taken
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Answers what is left when each record in which anything is wrong is left out whole: of a network, the groups,
     * referrals and other entries of its own lists. Every omission is among the problems, so this is for those who show
     * both: a network in which one record of a thousand is wrong is still worth a look.
     *
     * @return the remainder, equal to the value if there is no problem; empty if what is wrong is not within such a record
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
        if (!problems.isEmpty() || remainder == null) {
            throw new RefusedInputException(problems);
        }
        return remainder;
    }

    /** Answers how many problems there are; never the value. */
    @Override
    public String toString() {
        return "ReadResult[" + (problems.isEmpty() ? "taken" : problems.size() + " problems") + "]";
    }
}
