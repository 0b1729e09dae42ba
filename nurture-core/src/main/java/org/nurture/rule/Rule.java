package org.nurture.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rule: its permanent id, what it states, when it applies, what it requires, how much it weighs and where it comes from.
 *
 * @param <S> the type of the subject
 */
public final class Rule<S> {
    private final String id;
    private final String statement;
    private final Optional<Condition<S>> appliesWhen;
    private final Condition<S> requires;
    private final Level level;
    private final Optional<Citation> citation;

    private Rule(Draft<S> draft, Condition<S> requires) {
        this.id = draft.id;
        this.statement = draft.statement;
        this.appliesWhen = draft.appliesWhen;
        this.requires = requires;
        this.level = draft.level;
        this.citation = draft.citation;
        appliesWhen.ifPresent(condition -> condition.requireParts(null));
        requires.requireParts(null);
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
     * Answers what the rule states, in English.
     *
     * @return a sentence without a full stop
     */
    public String statement() {
        return statement;
    }

    /**
     * Answers when the rule applies.
     *
     * @return the condition; empty if it always does
     */
    public Optional<Condition<S>> appliesWhen() {
        return appliesWhen;
    }

    /**
     * Answers what the rule requires.
     *
     * @return the condition
     */
    public Condition<S> requires() {
        return requires;
    }

    /**
     * Answers how much the rule weighs unless the policy says otherwise.
     *
     * @return the level
     */
    public Level level() {
        return level;
    }

    /**
     * Answers where the rule itself comes from.
     *
     * @return the source; empty if it is only as good as the values that a policy gives
     */
    public Optional<Citation> citation() {
        return citation;
    }

    /**
     * Answers the parameters that the rule needs.
     *
     * @return the parameters, in the order of their ids
     */
    public Collection<Parameter> parameters() {
        Map<String, Parameter> parameters = new TreeMap<>();
        appliesWhen.ifPresent(
                condition -> condition.parameters().forEach(parameter -> parameters.put(parameter.id(), parameter)));
        requires.parameters().forEach(parameter -> parameters.put(parameter.id(), parameter));
        return Collections.unmodifiableCollection(parameters.values());
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * A rule that is being written. Each method answers the same draft. Not safe for use by several threads.
     *
     * @param <S> the type of the subject
     */
    public static final class Draft<S> {
        private final String id;
        private String statement = "";
        private Optional<Condition<S>> appliesWhen = Optional.empty();
        private Optional<Condition<S>> requires = Optional.empty();
        private Level level = Level.REQUIRED;
        private Optional<Citation> citation = Optional.empty();

        Draft(String id) {
            this.id = Ids.require(id);
        }

        /**
         * Says what the rule states.
         *
         * @param sentence a sentence without a full stop
         * @return this draft
         */
        public Draft<S> states(String sentence) {
            statement = sentence;
            return this;
        }

        /**
         * Says when the rule applies. Without it, it always does.
         *
         * @param condition the condition
         * @return this draft
         */
        public Draft<S> appliesWhen(Condition<S> condition) {
            appliesWhen = Optional.of(condition);
            return this;
        }

        /**
         * Says what the rule requires.
         *
         * <p>A rule needs every parameter that it speaks of: where the policy is silent on a single one, the whole rule is
         * not asked, even if the others would settle it. Write two rules where each should be asked by itself.
         *
         * @param condition the condition
         * @return this draft
         */
        public Draft<S> requires(Condition<S> condition) {
            requires = Optional.of(condition);
            return this;
        }

        /**
         * Says how much the rule weighs; {@link Level#REQUIRED} unless said.
         *
         * @param weight the level
         * @return this draft
         */
        public Draft<S> level(Level weight) {
            level = weight;
            return this;
        }

        /**
         * Says where the rule comes from.
         *
         * @param source the source
         * @return this draft
         */
        public Draft<S> cites(Citation source) {
            citation = Optional.of(source);
            return this;
        }

        Rule<S> rule() {
            if (statement.isBlank()) {
                throw new IllegalArgumentException("the rule " + id + " states nothing");
            }
            return new Rule<>(
                    this,
                    requires.orElseThrow(() -> new IllegalArgumentException("the rule " + id + " requires nothing")));
        }
    }
}
