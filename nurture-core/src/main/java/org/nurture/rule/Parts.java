package org.nurture.rule;

import java.util.Objects;
import java.util.function.ToIntFunction;
import org.nurture.problem.Pointer;

/**
 * The parts of a subject of one kind, over which a condition may say "for every" or "for at least two": the half-days of
 * a week, the places of a group.
 *
 * @param <S> the type of the subject
 */
public final class Parts<S> {
    /** What the count answers where the parts are not known. */
    public static final int UNKNOWN = -1;

    private final String name;
    private final Pointer at;
    private final ToIntFunction<S> count;
    private final PartLabel<S> label;

    private Parts(String name, Pointer at, ToIntFunction<S> count, PartLabel<S> label) {
        this.name = name;
        this.at = at;
        this.count = count;
        this.label = label;
    }

    /**
     * Declares a kind of part.
     *
     * @param name what one is called, such as {@code half-day}
     * @param at where all of them stand
     * @param count how many there are, or {@link #UNKNOWN}
     * @param label what to call one of them, never by anything that identifies a child
     * @param <S> the type of the subject
     * @return the kind
     */
    public static <S> Parts<S> of(String name, Pointer at, ToIntFunction<S> count, PartLabel<S> label) {
        return new Parts<>(Objects.requireNonNull(name), at, count, label);
    }

    /**
     * Answers what one part is called.
     *
     * @return a noun
     */
    public String name() {
        return name;
    }

    /**
     * Answers where all parts stand.
     *
     * @return the pointer
     */
    public Pointer at() {
        return at;
    }

    int count(S subject) {
        return count.applyAsInt(subject);
    }

    String label(S subject, int part) {
        return label.of(subject, part);
    }

    /**
     * Says what to call one part.
     *
     * @param <S> the type of the subject
     */
    @FunctionalInterface
    public interface PartLabel<S> {
        /**
         * Answers what to call a part.
         *
         * @param subject the subject
         * @param part which of its parts, from 0
         * @return a short text that identifies no child
         */
        String of(S subject, int part);
    }

    @Override
    public String toString() {
        return name;
    }
}
