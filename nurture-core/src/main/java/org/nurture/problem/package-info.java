/**
 * What is wrong, where, and what to do about it.
 *
 * <p>A {@link org.nurture.problem.Problem} is a fact about input, never a sentence alone: a permanent code, an
 * RFC 6901 {@link org.nurture.problem.Pointer} to the part that is wrong, how severe it is, and named arguments. Its
 * sentence and its remedy come from one message bundle, whose keys are the codes. Neither ever quotes a value that
 * identifies a child: arguments say what was expected, how long something was, at which position it failed.
 *
 * <p>Every factory of this library that refuses its input throws the one exception type
 * {@link org.nurture.problem.RefusedInputException}, which carries problems:
 *
 * <pre>{@code
 * try {
 *     Upn.of(text);
 * } catch (RefusedInputException refused) {
 *     refused.getProblems()
 *             .forEach(problem -> System.out.println(problem.getMessage() + ". " + problem.getRemedy() + "."));
 * }
 * }</pre>
 *
 * <p>Ordinary absence is not a problem and throws nothing: the {@code tryParse} twin of a factory answers
 * {@link java.util.Optional}.
 */
@NullMarked
package org.nurture.problem;

import org.jspecify.annotations.NullMarked;
