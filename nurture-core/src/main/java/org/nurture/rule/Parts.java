package org.nurture.rule;

import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.nurture.problem.Messages;
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
    private final String missing;
    private final UnaryOperator<String> words;

    private Parts(
            String name,
            Pointer at,
            ToIntFunction<S> count,
            PartLabel<S> label,
            String missing,
            UnaryOperator<String> words) {
        this.name = name;
        this.at = at;
        this.count = count;
        this.label = label;
        this.missing = missing;
        this.words = words;
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
        return new Parts<>(
                Objects.requireNonNull(name),
                at,
                count,
                label,
                Messages.text("rule-text.parts-missing", Map.of("part", name)),
                UnaryOperator.identity());
    }

    /**
     * Says what is missing where the parts are not known. Kinds of part that stand at one place are one thing to learn.
     *
     * @param phrase a noun phrase, such as {@code who has a place, and what is asked of each}
     * @return the same kind, with that phrase
     */
    public Parts<S> missingAs(String phrase) {
        return new Parts<>(name, at, count, label, phrase, words);
    }

    /**
     * Says how texts for people call a part; data keeps its label.
     *
     * @param said turns the label of a part, such as {@code monday-am}, into words, such as {@code Monday morning}
     * @return the same kind, said so
     */
    public Parts<S> saidAs(UnaryOperator<String> said) {
        return new Parts<>(name, at, count, label, missing, said);
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

    ToIntFunction<S> counter() {
        return count;
    }

    int count(S subject) {
        return count.applyAsInt(subject);
    }

    String missing() {
        return missing;
    }

    String said(String labelled) {
        return words.apply(labelled);
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
