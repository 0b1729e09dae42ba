package org.nurture.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by every factory that cannot take its input: the one exception type of refused input.
 *
 * <p>It carries at least one {@link Problem}; {@link #getMessage()} is their texts, one to a line, and quotes nothing
 * that identifies a child. Its problems survive Java serialisation.
 */
public final class RefusedInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The problems, at least one. */
    private final Problem[] problems;

    /**
     * Refuses an input for the given reasons.
     *
     * @param problems the problems, at least one
     * @throws IllegalArgumentException if there is none
     */
    public RefusedInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal has a problem");
        }
        this.problems = problems.toArray(Problem[]::new);
    }

    /**
     * Makes the refusal of one value for one reason.
     *
     * @param code a code of the message bundle
     * @param namesAndValues the names and values of the arguments by turns, none of them identifying
     * @return the exception, to be thrown
     */
    public static RefusedInputException of(String code, String... namesAndValues) {
        return new RefusedInputException(List.of(Problem.of(code, namesAndValues)));
    }

    /**
     * Makes the refusal of one part of a value for one reason.
     *
     * @param pointer the path to the part that is wrong
     * @param code a code of the message bundle
     * @param namesAndValues the names and values of the arguments by turns, none of them identifying
     * @return the exception, to be thrown
     */
    public static RefusedInputException at(Pointer pointer, String code, String... namesAndValues) {
        return new RefusedInputException(
                List.of(Problem.of(code, namesAndValues).under(pointer)));
    }

    /**
     * Answers the problems, in the order of the input.
     *
     * @return at least one problem
     */
    public List<Problem> getProblems() {
        return List.of(problems);
    }

    /**
     * Answers the code of the first problem, which is what most callers switch on.
     *
     * @return the code
     */
    public String getCode() {
        return problems[0].getCode();
    }
}
