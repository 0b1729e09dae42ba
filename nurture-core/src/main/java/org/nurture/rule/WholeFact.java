package org.nurture.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nurture.rule.FactSpec.Coupling;
import org.nurture.rule.FactSpec.How;

/**
 * A fact that is a whole number of something: children, adults, half-days, terms.
 *
 * @param <S> the type of the subject
 */
public final class WholeFact<S> extends NamedFact<S> {
    /** Children, adults, half-days and terms are few: their numbers need not be written each time. */
    private static final List<Optional<String>> SMALL = small();

    private WholeFact(FactSpec<S> spec) {
        super(spec);
    }

    /**
     * Declares a fact of the whole subject.
     *
     * @param name its permanent name, lower-case words joined by hyphens
     * @param label what it is, a noun phrase
     * @param unit what is counted, in the plural
     * @param reader reads it
     * @param pointer says where it stands
     * @param <S> the type of the subject
     * @return the fact
     * @throws IllegalArgumentException if the name is not one
     */
    public static <S> WholeFact<S> of(
            String name, String label, String unit, FactReader<S> reader, PartPointer<S> pointer) {
        return new WholeFact<>(FactSpec.of(name, label, unit, reader, pointer));
    }

    /**
     * Declares the same as a fact of each part.
     *
     * @param kind the kind of part
     * @return the fact of one part
     */
    public WholeFact<S> ofEach(Parts<S> kind) {
        return new WholeFact<>(spec().of(kind));
    }

    /**
     * Declares that the fact may be known within bounds only: the reader given before reads what it is at least, this one
     * what it is at most.
     *
     * @param most reads the greatest value that is possible; {@link FactReader#UNKNOWN} where there is no such bound
     * @return the same fact, known within bounds
     */
    public WholeFact<S> atMostBy(FactReader<S> most) {
        return new WholeFact<>(spec().upTo(most));
    }

    /**
     * Declares that it may be changed, and offered as a change. Where it is known within bounds, both of them move by as much;
     * without one of the two it is not changed.
     *
     * @param lowest the lowest value that makes sense, inclusive
     * @param highest the highest value that makes sense, inclusive
     * @return the same fact, changeable
     */
    public WholeFact<S> changeable(long lowest, long highest) {
        return new WholeFact<>(spec().changeable(lowest, highest));
    }

    /**
     * Declares that another fact moves by the same number when this one is changed; if that is a fact of parts and this
     * is not, then in every part.
     *
     * @param other the name of the other fact
     * @return the same fact with that dependence
     */
    public WholeFact<S> movesByAsMuch(String other) {
        return new WholeFact<>(spec().coupled(new Coupling(other, How.BY_AS_MUCH)));
    }

    /**
     * Declares that another fact, of the same part or of the whole, is never less than this one, and rises with it.
     *
     * @param other the name of the other fact
     * @return the same fact with that dependence
     */
    public WholeFact<S> keepsNoLess(String other) {
        return new WholeFact<>(spec().coupled(new Coupling(other, How.NO_LESS)));
    }

    /**
     * Declares that another fact, of the same part or of the whole, is never more than this one, and falls with it.
     *
     * @param other the name of the other fact
     * @return the same fact with that dependence
     */
    public WholeFact<S> keepsNoMore(String other) {
        return new WholeFact<>(spec().coupled(new Coupling(other, How.NO_MORE)));
    }

    /**
     * Declares that this fact can never be more than another, of the same part or of the whole, and that changing this one
     * does not move that.
     *
     * @param other the name of the other fact
     * @return the same fact with that bound
     */
    public WholeFact<S> neverMoreThan(String other) {
        return new WholeFact<>(spec().coupled(new Coupling(other, How.BOUND)));
    }

    /**
     * Demands at least a number.
     *
     * @param number the number, inclusive
     * @return the condition
     * @throws IllegalArgumentException if the number is {@link FactReader#UNKNOWN} or {@link FactReader#NOT_APPLICABLE}
     */
    public Condition<S> atLeast(long number) {
        return compare(Relation.AT_LEAST, number);
    }

    /**
     * Demands at least what the policy says.
     *
     * @param parameter a parameter that is a whole number
     * @return the condition
     * @throws IllegalArgumentException if the parameter is of another kind
     */
    public Condition<S> atLeast(Parameter parameter) {
        return compare(Relation.AT_LEAST, parameter);
    }

    /**
     * Demands at least another fact.
     *
     * @param other the other fact
     * @return the condition
     */
    public Condition<S> atLeast(WholeFact<S> other) {
        return new Compare<>(new FactTerm<>(this), Relation.AT_LEAST, new FactTerm<>(other));
    }

    /**
     * Demands at most a number.
     *
     * @param number the number, inclusive
     * @return the condition
     * @throws IllegalArgumentException if the number is {@link FactReader#UNKNOWN} or {@link FactReader#NOT_APPLICABLE}
     */
    public Condition<S> atMost(long number) {
        return compare(Relation.AT_MOST, number);
    }

    /**
     * Demands at most what the policy says.
     *
     * @param parameter a parameter that is a whole number
     * @return the condition
     * @throws IllegalArgumentException if the parameter is of another kind
     */
    public Condition<S> atMost(Parameter parameter) {
        return compare(Relation.AT_MOST, parameter);
    }

    /**
     * Demands at most another fact.
     *
     * @param other the other fact
     * @return the condition
     */
    public Condition<S> atMost(WholeFact<S> other) {
        return new Compare<>(new FactTerm<>(this), Relation.AT_MOST, new FactTerm<>(other));
    }

    /**
     * Demands one number.
     *
     * @param number the number
     * @return the condition
     * @throws IllegalArgumentException if the number is {@link FactReader#UNKNOWN} or {@link FactReader#NOT_APPLICABLE}
     */
    public Condition<S> is(long number) {
        return compare(Relation.EQUAL, number);
    }

    /**
     * Answers what is known of it.
     *
     * @param subject the subject
     * @param part which of its parts, from 0; 0 for a fact of the whole
     * @return the number, that it is unknown, or that it does not apply
     */
    public Fact<Long> in(S subject, int part) {
        return FactTerm.fact(this, subject, part, value -> value);
    }

    private Condition<S> compare(Relation relation, long number) {
        if (number <= FactReader.NOT_APPLICABLE) {
            throw new IllegalArgumentException("no number that can be compared with: " + number);
        }
        return new Compare<>(new FactTerm<>(this), relation, new ConstantTerm<>(number, spec().unit()));
    }

    private Condition<S> compare(Relation relation, Parameter parameter) {
        return new Compare<>(
                new FactTerm<>(this), relation, new ParameterTerm<>(parameter.requireKind(ParameterKind.WHOLE)));
    }

    private static List<Optional<String>> small() {
        List<Optional<String>> numbers = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            numbers.add(Optional.of(Integer.toString(i)));
        }
        return List.copyOf(numbers);
    }

    @Override
    String show(long value) {
        // Never empty.
        return data(value).orElseThrow();
    }

    @Override
    Optional<String> data(long value) {
        return value >= 0 && value < SMALL.size() ? SMALL.get((int) value) : Optional.of(Long.toString(value));
    }
}
