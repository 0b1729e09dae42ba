package org.nurture.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rules about one kind of subject, in their order.
 *
 * <p>A book knows no numbers of its own: {@link #under} puts it under a policy of a day, and what that answers decides as
 * often as it is asked.
 *
 * @param <S> the type of the subject
 */
public final class RuleBook<S> {
    private final String id;
    private final String title;
    private final Class<S> subject;
    private final Map<String, Rule<S>> rules;
    private final @Nullable Function<S, String> naming;
    private final boolean settled;

    private RuleBook(String id, String title, Class<S> subject, Writer<S> written) {
        this.id = id;
        this.title = title;
        this.subject = subject;
        this.rules = Collections.unmodifiableMap(written.rules);
        this.naming = written.naming;
        this.settled = written.settled;
    }

    /**
     * Writes a book.
     *
     * @param id the permanent id, {@code area.name}
     * @param title what the book is about
     * @param subject the type of what it judges
     * @param writing writes the rules
     * @param <S> the type of the subject
     * @return the book
     * @throws IllegalArgumentException if an id is not one or is used twice, a rule requires nothing, two facts or two
     *     parameters of one name differ, or there is no rule
     */
    public static <S> RuleBook<S> write(String id, String title, Class<S> subject, Consumer<Writer<S>> writing) {
        Writer<S> writer = new Writer<>();
        writing.accept(writer);
        if (writer.rules.isEmpty()) {
            throw new IllegalArgumentException("the book " + id + " has no rule");
        }
        RuleBook<S> book = new RuleBook<>(Ids.require(id), title, subject, writer);
        book.requireOneMeaning();
        return book;
    }

    /** The same name is the same fact, and the same id the same parameter, throughout a book. */
    private void requireOneMeaning() {
        Map<String, NamedFact<S>> facts = new TreeMap<>();
        Map<String, Parameter> parameters = new TreeMap<>();
        for (Rule<S> rule : rules.values()) {
            List<Condition<S>> conditions = new ArrayList<>(List.of(rule.requires()));
            rule.appliesWhen().ifPresent(conditions::add);
            for (Condition<S> condition : conditions) {
                condition.visit(
                        fact -> requireSame(facts.putIfAbsent(fact.name(), fact), fact, fact.name()), parameter -> {
                            Parameter before = parameters.putIfAbsent(parameter.id(), parameter);
                            // The same object first: what a record makes of its own equals is slow to be made ready.
                            if (before != null && !Objects.equals(before, parameter)) {
                                throw new IllegalArgumentException("two parameters have the id " + parameter.id());
                            }
                        });
            }
        }
    }

    private static void requireSame(@Nullable Object before, Object now, String name) {
        if (before != null && before != now) {
            throw new IllegalArgumentException("two facts have the name " + name);
        }
    }

    /**
     * Answers the permanent id.
     *
     * @return {@code area.name}
     */
    public String id() {
        return id;
    }

    /**
     * Answers what the book is about.
     *
     * @return a noun phrase
     */
    public String title() {
        return title;
    }

    /**
     * Answers the type of what it judges.
     *
     * @return the type
     */
    public Class<S> subject() {
        return subject;
    }

    /**
     * Tells whether what the book says is settled: it speaks of what can have happened and not of guidance, so that nobody
     * decides otherwise.
     *
     * @return false of every book of guidance, which only advises
     */
    public boolean isSettled() {
        return settled;
    }

    /** What the subject is called, if the book has names for its subjects. */
    Optional<String> name(S judged) {
        return naming == null ? Optional.empty() : Optional.of(naming.apply(judged));
    }

    /**
     * Answers the rules.
     *
     * @return at least one, in the book's order
     */
    public List<Rule<S>> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Finds a rule.
     *
     * @param rule its id
     * @return the rule; empty if the book has none of that id
     */
    public Optional<Rule<S>> rule(String rule) {
        return Optional.ofNullable(rules.get(rule));
    }

    /**
     * Answers every parameter that a rule needs.
     *
     * @return the parameters, in the order of their ids
     */
    public Collection<Parameter> parameters() {
        Map<String, Parameter> parameters = new TreeMap<>();
        rules.values().forEach(rule -> rule.parameters().forEach(each -> parameters.put(each.id(), each)));
        return Collections.unmodifiableCollection(parameters.values());
    }

    /**
     * Answers every fact that a rule speaks of.
     *
     * @return the facts by their names, in the order of the names
     */
    public Map<String, NamedFact<S>> facts() {
        Map<String, NamedFact<S>> facts = new TreeMap<>();
        for (Rule<S> rule : rules.values()) {
            rule.requires().facts().forEach(fact -> facts.put(fact.name(), fact));
            rule.appliesWhen().ifPresent(condition -> condition.facts().forEach(fact -> facts.put(fact.name(), fact)));
        }
        return Collections.unmodifiableMap(facts);
    }

    /**
     * Puts the book under a policy of a day. Do it once and keep the answer: it is immutable, and deciding by it costs
     * next to nothing.
     *
     * @param policy the policy, resolved for a day
     * @return the book, ready to decide
     * @throws IllegalStateException if a layer gives a parameter a value that it cannot have; check layers by
     *     {@link Catalogue#problems} when they come in
     */
    public PreparedBook<S> under(ResolvedPolicy policy) {
        return new PreparedBook<>(this, policy);
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * Takes the rules of a book that is being written. Not safe for use by several threads.
     *
     * @param <S> the type of the subject
     */
    public static final class Writer<S> {
        private final Map<String, Rule<S>> rules = new LinkedHashMap<>();
        private @Nullable Function<S, String> naming;
        private boolean settled;

        private Writer() {}

        /**
         * Says that the book speaks of what can have happened, not of guidance: nobody decides otherwise, and the text of
         * its decisions does not say that somebody may.
         *
         * @return this writer
         */
        public Writer<S> settles() {
            settled = true;
            return this;
        }

        /**
         * Says what a subject is called, so that a decision says whom it is about and is never compared with another's.
         * Without it decisions name no subject.
         *
         * @param name answers a short text, 1 to 200 characters, that is the same on every day and identifies no child,
         *     such as {@code group g-01}
         * @return this writer
         */
        public Writer<S> names(Function<S, String> name) {
            naming = name;
            return this;
        }

        /**
         * Writes a rule.
         *
         * @param rule its permanent id, {@code area.name}
         * @param drafting says what it states and requires
         * @return this writer
         * @throws IllegalArgumentException if the id is not one or is used, or the rule states or requires nothing
         */
        public Writer<S> rule(String rule, Consumer<Rule.Draft<S>> drafting) {
            Rule.Draft<S> draft = new Rule.Draft<>(rule);
            drafting.accept(draft);
            if (rules.putIfAbsent(rule, draft.rule()) != null) {
                throw new IllegalArgumentException("two rules have the id " + rule);
            }
            return this;
        }
    }
}
