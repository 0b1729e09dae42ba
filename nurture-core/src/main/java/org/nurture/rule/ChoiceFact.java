package org.nurture.rule;

import java.util.List;

/**
 * A fact that is one of a closed list of choices.
 *
 * @param <S> the type of the subject
 */
public final class ChoiceFact<S> extends NamedFact<S> {
    private final List<String> options;

    private ChoiceFact(FactSpec<S> spec, List<String> options) {
        super(spec);
        this.options = options;
    }

    /**
     * Declares a fact of the whole subject.
     *
     * @param name its permanent name, lower-case words joined by hyphens
     * @param label what it is, a noun phrase such as {@code the model}
     * @param options the choices, in the order that the reader counts them
     * @param reader reads it as a place in the list from 0; a value that the list does not have is its size
     * @param pointer says where it stands
     * @param <S> the type of the subject
     * @return the fact
     * @throws IllegalArgumentException if the name is not one
     */
    public static <S> ChoiceFact<S> of(
            String name, String label, List<String> options, FactReader<S> reader, PartPointer<S> pointer) {
        return new ChoiceFact<>(FactSpec.of(name, label, "", reader, pointer), List.copyOf(options));
    }

    /**
     * Declares the same as a fact of each part.
     *
     * @param kind the kind of part
     * @return the fact of one part
     */
    public ChoiceFact<S> ofEach(Parts<S> kind) {
        return new ChoiceFact<>(spec().of(kind), options);
    }

    /**
     * Demands one of the choices that the policy allows.
     *
     * @param parameter a parameter that is a set of choices
     * @return the condition
     * @throws IllegalArgumentException if the parameter is of another kind
     */
    public Condition<S> oneOf(Parameter parameter) {
        return new Chosen<>(
                new FactTerm<>(this), true, Choices.of(options, parameter.requireKind(ParameterKind.CHOICES)));
    }

    /**
     * Demands one of some choices.
     *
     * @param allowed the choices allowed
     * @return the condition
     * @throws IllegalArgumentException if one of them is no choice of this fact
     */
    public Condition<S> oneOf(String... allowed) {
        return new Chosen<>(new FactTerm<>(this), true, Choices.of(options, List.of(allowed)));
    }

    /**
     * Answers what is known of it.
     *
     * @param subject the subject
     * @param part which of its parts, from 0; 0 for a fact of the whole
     * @return the choice, that it is unknown, or that it does not apply
     */
    public Fact<String> in(S subject, int part) {
        return FactTerm.fact(this, subject, part, this::show);
    }

    @Override
    List<String> options() {
        return options;
    }

    @Override
    String show(long value) {
        return value >= 0 && value < options.size() ? options.get((int) value) : "?";
    }
}
