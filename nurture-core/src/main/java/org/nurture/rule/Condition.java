package org.nurture.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A demand on a subject, as a value: an expression over named facts and parameters.
 *
 * <p>It is made from facts ({@link WholeFact#atLeast(Parameter)} and its like), joined by {@link #and}, {@link #or} and
 * {@link #not()}, and lifted over the parts of a subject by {@link #forEvery}, {@link #forAny} and {@link #forAtLeast}.
 * Because it is a value, its words, its explanation, what it misses and what would change it all come from the one
 * expression.
 *
 * <p>It comes to true, false or unknown by strong Kleene logic. A comparison with a fact that does not apply drops out;
 * if all of it drops out, the rule does not apply.
 *
 * @param <S> the type of the subject
 */
public abstract class Condition<S> {
    private final Asking<S> asking;
    private final Question<S> question;

    Condition(Asking<S> asking) {
        this.asking = asking;
        this.question = new Question<>(asking);
    }

    /** What it asks of a subject. */
    final Asking<S> asking() {
        return asking;
    }

    final Outcome eval(S subject, int part) {
        return asking.of(subject, part);
    }

    /** The same, by a way that becomes quicker where it is asked often. */
    final Outcome ask(S subject, int part) {
        return question.ask(subject, part);
    }

    /**
     * Demands both.
     *
     * @param other the other demand
     * @return the condition
     */
    public final Condition<S> and(Condition<S> other) {
        return Junction.of(true, this, other);
    }

    /**
     * Demands either.
     *
     * @param other the other demand
     * @return the condition
     */
    public final Condition<S> or(Condition<S> other) {
        return Junction.of(false, this, other);
    }

    /**
     * Demands the opposite.
     *
     * @return the condition, its denial pushed down to the comparisons
     */
    public abstract Condition<S> not();

    /**
     * Demands something of every part. Where there is no part at all it demands nothing, and drops out.
     *
     * @param parts the kind of part
     * @param demand what is demanded of each
     * @param <S> the type of the subject
     * @return the condition; unknown while the parts are not known
     */
    public static <S> Condition<S> forEvery(Parts<S> parts, Condition<S> demand) {
        return new ForParts<>(parts, true, demand);
    }

    /**
     * Demands something of at least one part. Where there is no part at all there is nothing to demand it of, and it drops
     * out; {@link #forAtLeast} with 1 is false there.
     *
     * @param parts the kind of part
     * @param demand what is demanded
     * @param <S> the type of the subject
     * @return the condition; unknown while the parts are not known
     */
    public static <S> Condition<S> forAny(Parts<S> parts, Condition<S> demand) {
        return new ForParts<>(parts, false, demand);
    }

    /**
     * Demands something of at least so many parts.
     *
     * @param number how many, at least 1
     * @param parts the kind of part
     * @param demand what is demanded
     * @param <S> the type of the subject
     * @return the condition; unknown while the parts are not known
     * @throws IllegalArgumentException if the number is below 1
     */
    public static <S> Condition<S> forAtLeast(int number, Parts<S> parts, Condition<S> demand) {
        if (number < 1) {
            throw new IllegalArgumentException("a demand of at least no part demands nothing");
        }
        return new ForNumber<>(number, true, parts, demand);
    }

    /**
     * Demands that the policy says yes. It is for saying when a rule applies.
     *
     * @param parameter a parameter that is yes or no
     * @param <S> the type of the subject
     * @return the condition
     * @throws IllegalArgumentException if the parameter is of another kind
     */
    public static <S> Condition<S> saysYes(Parameter parameter) {
        return new SaysYes<>(parameter.requireKind(ParameterKind.YES_NO), true);
    }

    /**
     * Answers the demand in plain English.
     *
     * @return a clause; a parameter is named, not valued
     */
    public final String text() {
        return words();
    }

    /**
     * Answers the facts that the condition speaks of.
     *
     * @return the facts, in the order in which it speaks of them
     */
    public final Collection<NamedFact<S>> facts() {
        Map<String, NamedFact<S>> facts = new LinkedHashMap<>();
        visit(fact -> facts.putIfAbsent(fact.name(), fact), parameter -> {});
        return Collections.unmodifiableCollection(facts.values());
    }

    /**
     * Answers the parameters that the condition needs.
     *
     * @return the parameters, in the order of their ids
     */
    public final Collection<Parameter> parameters() {
        Map<String, Parameter> parameters = new TreeMap<>();
        visit(fact -> {}, parameter -> parameters.put(parameter.id(), parameter));
        return Collections.unmodifiableCollection(parameters.values());
    }

    abstract Condition<S> bind(ResolvedPolicy policy);

    abstract void visit(Consumer<NamedFact<S>> facts, Consumer<Parameter> parameters);

    /** Refuses a fact of parts outside "for every" and its like. */
    abstract void requireParts(@Nullable Parts<S> within);

    /** Tells the sink of every comparison that made the condition come to what it came to. */
    abstract void trace(S subject, int part, Outcome outcome, Trace<S> sink);

    /**
     * Asks and tells at once, of the parts from the first to the one before the end: comparison by comparison, so that the
     * order is that of the condition. Most rules hold, and to ask first would read twice what all parts are asked.
     *
     * @return true if it holds in every part in which it applies, not applicable if it applies in none; false if it does not
     *     hold in one or that is not known, and what the sink was told is worth nothing then
     */
    Outcome traceHolding(S subject, int first, int end, Trace<S> sink) {
        Outcome joined = Outcome.NOT_APPLICABLE;
        for (int part = first; part < end; part++) {
            Outcome outcome = ask(subject, part);
            if (outcome == Outcome.TRUE) {
                trace(subject, part, Outcome.TRUE, sink);
                joined = Outcome.TRUE;
            } else if (outcome != Outcome.NOT_APPLICABLE) {
                return Outcome.FALSE;
            }
        }
        return joined;
    }

    abstract Ground ground(Grounding<S> grounding, int part);

    abstract String words();

    @Override
    public String toString() {
        return words();
    }
}
