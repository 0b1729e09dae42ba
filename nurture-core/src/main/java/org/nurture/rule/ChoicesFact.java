package org.nurture.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fact that is a set of choices out of a closed list of at most 62.
 *
 * @param <S> the type of the subject
 */
public final class ChoicesFact<S> extends NamedFact<S> {
    private static final int MOST = 62;
    private final List<String> options;

    private ChoicesFact(FactSpec<S> spec, List<String> options) {
        super(spec);
        this.options = options;
    }

    /**
     * Declares a fact of the whole subject.
     *
     * @param name its permanent name, lower-case words joined by hyphens
     * @param label what it is, a noun phrase such as {@code the categories of concern}
     * @param options the choices, in the order of the reader's bits
     * @param reader reads it as one bit for each choice, the first choice in the lowest bit
     * @param pointer says where it stands
     * @param <S> the type of the subject
     * @return the fact
     * @throws IllegalArgumentException if the name is not one, or there are more than 62 choices
     */
    public static <S> ChoicesFact<S> of(
            String name, String label, List<String> options, FactReader<S> reader, PartPointer<S> pointer) {
        if (options.size() > MOST) {
            throw new IllegalArgumentException("a set of choices has at most " + MOST + " options");
        }
        return new ChoicesFact<>(FactSpec.of(name, label, "", reader, pointer), List.copyOf(options));
    }

    /**
     * Declares the same as a fact of each part.
     *
     * @param kind the kind of part
     * @return the fact of one part
     */
    public ChoicesFact<S> ofEach(Parts<S> kind) {
        return new ChoicesFact<>(spec().of(kind), options);
    }

    /**
     * Demands at least one of the choices that the policy names.
     *
     * @param parameter a parameter that is a set of choices
     * @return the condition
     * @throws IllegalArgumentException if the parameter is of another kind
     */
    public Condition<S> anyOf(Parameter parameter) {
        return new ChosenSet<>(
                new FactTerm<>(this),
                ChosenSet.Test.ANY_OF,
                Choices.of(options, parameter.requireKind(ParameterKind.CHOICES)));
    }

    /**
     * Demands at least one of some choices.
     *
     * @param wanted the choices
     * @return the condition
     * @throws IllegalArgumentException if one of them is no choice of this fact
     */
    public Condition<S> anyOf(String... wanted) {
        return new ChosenSet<>(new FactTerm<>(this), ChosenSet.Test.ANY_OF, Choices.of(options, List.of(wanted)));
    }

    /**
     * Demands no choice outside those that the policy allows.
     *
     * @param parameter a parameter that is a set of choices
     * @return the condition
     * @throws IllegalArgumentException if the parameter is of another kind
     */
    public Condition<S> within(Parameter parameter) {
        return new ChosenSet<>(
                new FactTerm<>(this),
                ChosenSet.Test.WITHIN,
                Choices.of(options, parameter.requireKind(ParameterKind.CHOICES)));
    }

    /**
     * Answers what is known of it.
     *
     * @param subject the subject
     * @param part which of its parts, from 0; 0 for a fact of the whole
     * @return the choices in the order of the options, that they are unknown, or that they do not apply
     */
    public Fact<List<String>> in(S subject, int part) {
        return FactTerm.fact(this, subject, part, this::list);
    }

    private List<String> list(long bits) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if ((bits >>> i & 1) == 1) {
                chosen.add(options.get(i));
            }
        }
        return List.copyOf(chosen);
    }

    @Override
    List<String> options() {
        return options;
    }

    @Override
    boolean isPlain() {
        return false;
    }

    @Override
    Optional<String> data(long value) {
        return Optional.of(String.join(",", list(value)));
    }

    @Override
    String show(long value) {
        List<String> chosen = list(value);
        return chosen.isEmpty() ? "-" : String.join(", ", chosen);
    }
}
