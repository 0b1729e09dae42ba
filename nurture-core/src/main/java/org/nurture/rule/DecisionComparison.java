package org.nurture.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How two decisions of one book on the same subject differ, and because of what: under two policies, or on two days.
 *
 * @param before the one decision
 * @param after the other decision
 * @param differences the rules that answer otherwise, weigh otherwise or were given another value, in the book's order
 */
public record DecisionComparison(Decision before, Decision after, List<Difference> differences) {
    /**
     * Takes a copy of the differences.
     *
     * @param before the one decision
     * @param after the other decision
     * @param differences the differences
     */
    public DecisionComparison {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(differences, "differences");
        differences = List.copyOf(differences);
    }

    /**
     * One rule that differs.
     *
     * @param rule the rule's id
     * @param before what it answered in the one
     * @param after what it answers in the other
     * @param levelBefore how much it weighed in the one
     * @param levelAfter how much it weighs in the other
     * @param parameters the parameters that differ, in the order of their ids
     */
    public record Difference(
            String rule,
            RuleStatus before,
            RuleStatus after,
            Level levelBefore,
            Level levelAfter,
            List<ParameterDifference> parameters) {
        /**
         * Takes a copy of the parameters.
         *
         * @param rule the rule's id
         * @param before what it answered in the one
         * @param after what it answers in the other
         * @param levelBefore how much it weighed in the one
         * @param levelAfter how much it weighs in the other
         * @param parameters the parameters that differ
         */
        public Difference {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(levelBefore, "levelBefore");
            Objects.requireNonNull(levelAfter, "levelAfter");
            Objects.requireNonNull(parameters, "parameters");
            parameters = List.copyOf(parameters);
        }

        /**
         * Tells whether the rule answers otherwise.
         *
         * @return false if only values or weights differ and the answer is the same
         */
        public boolean changesTheAnswer() {
            return before != after;
        }
    }

    /**
     * One parameter that differs.
     *
     * @param parameter the parameter's id
     * @param before the value and who gave it; empty if no layer gave one
     * @param after the value and who gives it; empty if no layer gives one
     */
    public record ParameterDifference(String parameter, Optional<Required> before, Optional<Required> after) {
        /**
         * Checks that nothing is null.
         *
         * @param parameter the parameter's id
         * @param before the value and who gave it; empty if no layer gave one
         * @param after the value and who gives it; empty if no layer gives one
         */
        public ParameterDifference {
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * Compares two decisions.
     *
     * @param before the one
     * @param after the other
     * @return the comparison
     * @throws IllegalArgumentException if they are of different books or, as far as they name them, of different subjects
     */
    public static DecisionComparison of(Decision before, Decision after) {
        if (!before.getBook().equals(after.getBook())) {
            throw new IllegalArgumentException("decisions of different books cannot be compared");
        }
        if (before.getSubject().isPresent()
                && after.getSubject().isPresent()
                && !before.getSubject().equals(after.getSubject())) {
            throw new IllegalArgumentException("decisions of different subjects cannot be compared");
        }
        List<Difference> differences = new ArrayList<>();
        for (Finding one : before.getFindings()) {
            after.finding(one.getRule()).ifPresent(other -> {
                List<ParameterDifference> parameters = parameters(one, other);
                if (one.getStatus() != other.getStatus()
                        || one.getLevel() != other.getLevel()
                        || !parameters.isEmpty()) {
                    differences.add(new Difference(
                            one.getRule(),
                            one.getStatus(),
                            other.getStatus(),
                            one.getLevel(),
                            other.getLevel(),
                            parameters));
                }
            });
        }
        return new DecisionComparison(before, after, differences);
    }

    private static List<ParameterDifference> parameters(Finding one, Finding other) {
        Map<String, Required> before = byId(one);
        Map<String, Required> after = byId(other);
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<ParameterDifference> differing = new ArrayList<>();
        for (String id : ids) {
            Optional<Required> first = Optional.ofNullable(before.get(id));
            Optional<Required> second = Optional.ofNullable(after.get(id));
            if (!first.map(Required::value).equals(second.map(Required::value))) {
                differing.add(new ParameterDifference(id, first, second));
            }
        }
        return differing;
    }

    private static Map<String, Required> byId(Finding finding) {
        Map<String, Required> byId = new TreeMap<>();
        finding.getRequired().forEach(needed -> byId.put(needed.parameter(), needed));
        return byId;
    }
}
