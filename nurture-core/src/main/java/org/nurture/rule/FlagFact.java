package org.nurture.rule;

import java.util.Optional;

/**
 * A fact that is yes or no.
 *
 * @param <S> the type of the subject
 */
public final class FlagFact<S> extends NamedFact<S> {
    private static final Optional<String> TRUE = Optional.of("true");
    private static final Optional<String> FALSE = Optional.of("false");

    private FlagFact(FactSpec<S> spec) {
        super(spec);
    }

    /**
     * Declares a fact of the whole subject.
     *
     * @param name its permanent name, lower-case words joined by hyphens
     * @param label what is so if the answer is yes, a clause such as {@code the group is open}
     * @param reader reads it: 1 for yes, 0 for no
     * @param pointer says where it stands
     * @param <S> the type of the subject
     * @return the fact
     * @throws IllegalArgumentException if the name is not one
     */
    public static <S> FlagFact<S> of(String name, String label, FactReader<S> reader, PartPointer<S> pointer) {
        return new FlagFact<>(FactSpec.of(name, label, "", reader, pointer));
    }

    /**
     * Declares the same as a fact of each part.
     *
     * @param kind the kind of part
     * @return the fact of one part
     */
    public FlagFact<S> ofEach(Parts<S> kind) {
        return new FlagFact<>(spec().of(kind));
    }

    /**
     * Declares that it may be changed, and offered as a change.
     *
     * @return the same fact, changeable
     */
    public FlagFact<S> changeable() {
        return new FlagFact<>(spec().changeable(0, 1));
    }

    /**
     * Demands a yes.
     *
     * @return the condition
     */
    public Condition<S> isTrue() {
        return new Compare<>(new FactTerm<>(this), Relation.EQUAL, new ConstantTerm<>(1, "", "true"));
    }

    /**
     * Demands a no.
     *
     * @return the condition
     */
    public Condition<S> isFalse() {
        return new Compare<>(new FactTerm<>(this), Relation.EQUAL, new ConstantTerm<>(0, "", "false"));
    }

    /**
     * Answers what is known of it.
     *
     * @param subject the subject
     * @param part which of its parts, from 0; 0 for a fact of the whole
     * @return yes or no, that it is unknown, or that it does not apply
     */
    public Fact<Boolean> in(S subject, int part) {
        return FactTerm.fact(this, subject, part, value -> value == 1);
    }

    @Override
    String show(long value) {
        return Words.yesOrNo(value == 1);
    }

    @Override
    boolean isPlain() {
        return false;
    }

    @Override
    Optional<String> data(long value) {
        return value == 1 ? TRUE : FALSE;
    }
}
