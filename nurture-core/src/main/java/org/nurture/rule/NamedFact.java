package org.nurture.rule;

import java.util.List;
import java.util.Optional;
import org.nurture.problem.Pointer;

/**
 * A fact that rules may speak of: its permanent name, what it is in words, where it stands, and how it is read.
 *
 * <p>Facts of one kind of subject are declared once, as constants, by {@link WholeFact}, {@link FlagFact},
 * {@link DayFact}, {@link ChoiceFact} and {@link ChoicesFact}.
 *
 * @param <S> the type of the subject
 */
public abstract class NamedFact<S> {
    private final FactSpec<S> spec;
    private final Optional<String> unit;

    NamedFact(FactSpec<S> spec) {
        this.spec = spec;
        this.unit = Optional.of(spec.unit()).filter(text -> !text.isEmpty());
    }

    /**
     * Answers the permanent name.
     *
     * @return lower-case words joined by hyphens
     */
    public final String name() {
        return spec.name();
    }

    /**
     * Answers what the fact is, in words.
     *
     * @return a noun phrase, such as {@code the number of children on roll}
     */
    public final String label() {
        return spec.label();
    }

    /**
     * Answers of which parts of the subject it is a fact.
     *
     * @return the kind of part; empty for a fact of the whole
     */
    public final Optional<Parts<S>> parts() {
        return spec.parts();
    }

    /**
     * Tells whether it may be offered as a change that would make a decision come out well. Never so for a need or
     * characteristic of a child.
     *
     * @return true for sizes, staff and dates that were declared so
     */
    public final boolean isChangeable() {
        return spec.change().isPresent();
    }

    /**
     * Answers where the fact stands.
     *
     * @param subject the subject
     * @param part which of its parts, from 0; 0 for a fact of the whole
     * @return the pointer
     */
    public final Pointer pointer(S subject, int part) {
        return spec.pointer().of(subject, part);
    }

    FactSpec<S> spec() {
        return spec;
    }

    /** Says a value of this fact as people write it. */
    abstract String show(long value);

    /** A value of this fact as data, in words of no language: never empty, and answered as entries hold it, so that none is made. */
    Optional<String> data(long value) {
        return Optional.of(show(value));
    }

    /** Whether data and people write a value alike. */
    boolean isPlain() {
        return true;
    }

    /** The unit of a whole number. */
    final Optional<String> unit() {
        return unit;
    }

    /** The values that a set of choices may have, for a search; empty where the fact is no choice. */
    List<String> options() {
        return List.of();
    }

    @Override
    public String toString() {
        return spec.name();
    }
}
