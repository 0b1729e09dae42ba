package org.nurture.problem;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that is wrong with an input: a permanent code, where, how severe, and named arguments.
 *
 * <p>The message and the remedy come from the message bundle and may be reworded between versions; the code and the
 * names of the arguments may not. No argument ever holds a value that identifies a child or quotes free text.
 */
public final class Problem implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient String code;
    private final transient Pointer pointer;
    private final transient Severity severity;
    private final transient SortedMap<String, String> arguments;
    private final transient Optional<TextPosition> position;

    /**
     * What a problem is written as by Java serialisation: texts and numbers, and a line of 0 for no position.
     *
     * @param code the code
     * @param pointer the pointer as text
     * @param severity the severity
     * @param arguments the arguments
     * @param line the line; 0 if there is no position
     * @param column the column; 0 if there is no position
     */
    private record Written(
            String code, String pointer, Severity severity, TreeMap<String, String> arguments, int line, int column)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Problem(
                    code,
                    Pointer.of(pointer),
                    severity,
                    Collections.unmodifiableSortedMap(arguments),
                    line == 0 ? Optional.empty() : Optional.of(new TextPosition(line, column)));
        }
    }

    private Problem(
            String code,
            Pointer pointer,
            Severity severity,
            SortedMap<String, String> arguments,
            Optional<TextPosition> position) {
        this.code = code;
        this.pointer = pointer;
        this.severity = severity;
        this.arguments = arguments;
        this.position = position;
    }

    /**
     * Makes an error at the root; {@link #under} and {@link #with} say more.
     *
     * @param code a code of the message bundle
     * @param namesAndValues the names and values of the arguments by turns, none of them identifying
     * @return the problem
     * @throws IllegalArgumentException if the bundle has no such code, or a value is missing
     */
    public static Problem of(String code, String... namesAndValues) {
        if (!Messages.knows(code)) {
            throw new IllegalArgumentException("the message bundle has no code " + code);
        }
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("an argument has a name and a value");
        }
        SortedMap<String, String> arguments = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], Objects.requireNonNull(namesAndValues[i + 1]));
        }
        return new Problem(
                code, Pointer.ROOT, Severity.ERROR, Collections.unmodifiableSortedMap(arguments), Optional.empty());
    }

    /**
     * Puts this problem below a path: what was at {@code /end} of a span is at {@code /open/end} of its group.
     *
     * @param parent the path of the value that has the problem
     * @return the same problem, its pointer prefixed
     */
    public Problem under(Pointer parent) {
        return new Problem(code, parent.append(pointer), severity, arguments, position);
    }

    /**
     * Puts this problem at another path.
     *
     * @param path the path
     * @return the same problem, its pointer replaced
     */
    public Problem at(Pointer path) {
        return new Problem(code, path, severity, arguments, position);
    }

    /**
     * Says where in the text the problem stands.
     *
     * @param found the position
     * @return the same problem with that position
     */
    public Problem with(TextPosition found) {
        return new Problem(code, pointer, severity, arguments, Optional.of(found));
    }

    /**
     * Says how severe the problem is.
     *
     * @param weight the severity
     * @return the same problem with that severity
     */
    public Problem with(Severity weight) {
        return new Problem(code, pointer, weight, arguments, position);
    }

    /**
     * Answers the permanent code, such as {@code upn.check-letter}.
     *
     * @return the code
     */
    public String getCode() {
        return code;
    }

    /**
     * Answers the path to what is wrong, relative to the value that was read or built.
     *
     * @return the pointer; the root if the value as a whole is wrong
     */
    public Pointer getPointer() {
        return pointer;
    }

    /**
     * Answers how severe the problem is.
     *
     * @return the severity
     */
    public Severity getSeverity() {
        return severity;
    }

    /**
     * Answers the named arguments of the message, in the order of their names.
     *
     * @return the arguments, unmodifiable
     */
    public SortedMap<String, String> getArguments() {
        return arguments;
    }

    /**
     * Answers where in the text the problem stands.
     *
     * @return the position; empty if the value was not read from a text
     */
    public Optional<TextPosition> getPosition() {
        return position;
    }

    /**
     * Answers what is wrong, in English, without a full stop.
     *
     * @return the message
     */
    public String getMessage() {
        return Messages.message(code, arguments);
    }

    /**
     * Answers what to do about it, in English, without a full stop.
     *
     * @return the remedy
     */
    public String getRemedy() {
        return Messages.remedy(code, arguments);
    }

    /**
     * Writes another class in its place, whose parts can be written.
     *
     * @return what is written
     */
    private Object writeReplace() {
        return new Written(
                code,
                pointer.text(),
                severity,
                new TreeMap<>(arguments),
                position.map(TextPosition::line).orElse(0),
                position.map(TextPosition::column).orElse(0));
    }

    /**
     * Takes none that was written as itself.
     *
     * @param stream what is read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("a problem is written as another class");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem problem
                && code.equals(problem.code)
                && pointer.equals(problem.pointer)
                && severity == problem.severity
                && arguments.equals(problem.arguments)
                && position.equals(problem.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, pointer, severity, arguments, position);
    }

    /** Answers {@code <pointer>: <what is wrong>. <what to do>. [<code>]}. */
    @Override
    public String toString() {
        return pointer + ": " + getMessage() + ". " + getRemedy() + ". [" + code + "]";
    }
}
