package org.nurture.rule;

import java.util.List;
import java.util.Optional;

/**
 * Examples of a rule, worked out from its own condition: the fewest facts by which it is satisfied or violated, of a
 * subject of which nothing else is known and that has one part of each kind.
 */
public final class RuleExamples {
    private RuleExamples() {}

    /**
     * Finds facts by which a rule is satisfied.
     *
     * @param book the book under a policy that gives the rule what it needs
     * @param rule the rule's id
     * @param <S> the type of the subject
     * @return the facts with their values; empty if the policy is silent or the book has no such rule
     */
    public static <S> Optional<List<MissingFact>> satisfying(PreparedBook<S> book, String rule) {
        return MissingSearch.example(book, rule, true);
    }

    /**
     * Finds facts by which a rule is violated.
     *
     * @param book the book under a policy that gives the rule what it needs
     * @param rule the rule's id
     * @param <S> the type of the subject
     * @return the facts with their values; empty if the policy is silent or the book has no such rule
     */
    public static <S> Optional<List<MissingFact>> violating(PreparedBook<S> book, String rule) {
        return MissingSearch.example(book, rule, false);
    }
}
