package org.nurture.rule;

import java.util.List;

/**
 * A fact that is one of a closed list of choices.
 *
 * @param <S> the type of the subject
 */
public final class ChoiceFact<S> extends NamedFact<S> {
    private final List<String> options;
    private final List<String> names;

    private ChoiceFact(FactSpec<S> spec, List<String> options, List<String> names) {
        super(spec);
        this.options = options;
        this.names = names;
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
        return new ChoiceFact<>(FactSpec.of(name, label, "", reader, pointer), List.copyOf(options), List.of());
    }

    /**
     * Says how texts for people call the choices; data keeps the choices as they are.
     *
     * @param words a name for each choice, in the order of the choices
     * @return the same fact, its choices said so
     * @throws IllegalArgumentException if there are not as many names as choices
     */
    public ChoiceFact<S> saidAs(List<String> words) {
        if (words.size() != options.size()) {
            throw new IllegalArgumentException(
                    "there are " + options.size() + " choices and " + words.size() + " names");
        }
        return new ChoiceFact<>(spec(), options, List.copyOf(words));
    }

    /**
     * Declares the same as a fact of each part.
     *
     * @param kind the kind of part
     * @return the fact of one part
     */
    public ChoiceFact<S> ofEach(Parts<S> kind) {
        return new ChoiceFact<>(spec().of(kind), options, names);
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

    /** How a choice is said; as it is, unless it was given a name. */
    String said(String choice) {
        int place = options.indexOf(choice);
        return place < 0 || names.isEmpty() ? choice : names.get(place);
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
