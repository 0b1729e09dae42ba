package org.nurture.rule;

import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.DateSpan;

/**
 * The weight that a policy gives a rule instead of the rule's own.
 *
 * @param rule the rule's permanent id
 * @param level the weight
 * @param effective the days on which it is in force, half-open; empty if it is on every day
 * @param citation by what source; empty if none is given
 */
public record RuleLevel(String rule, Level level, Optional<DateSpan> effective, Optional<Citation> citation) {
    /**
     * Checks the id's form. Whether there is such a rule is for {@link Catalogue#problems} to say.
     *
     * @param rule the rule's permanent id
     * @param level the weight
     * @param effective the days on which it is in force; empty if it is on every day
     * @param citation by what source; empty if none is given
     * @throws RefusedInputException with code {@code policy.id} if the id is not one
     */
    public RuleLevel {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(citation, "citation");
        if (!Ids.isOne(rule)) {
            throw RefusedInputException.at(Pointer.ROOT.child("rule"), "policy.id");
        }
    }

    /**
     * Makes a weight that is in force on every day, without a source.
     *
     * @param rule the rule's permanent id
     * @param level the weight
     * @throws RefusedInputException with code {@code policy.id} if the id is not one
     */
    public RuleLevel(String rule, Level level) {
        this(rule, level, Optional.empty(), Optional.empty());
    }

    /**
     * Says when the weight is in force.
     *
     * @param days the days, half-open
     * @return the same weight, in force on those days only
     */
    public RuleLevel in(DateSpan days) {
        return new RuleLevel(rule, level, Optional.of(days), citation);
    }

    /**
     * Says where the weight comes from.
     *
     * @param source the source
     * @return the same weight with that source
     */
    public RuleLevel cites(Citation source) {
        return new RuleLevel(rule, level, effective, Optional.of(source));
    }

    boolean clashes(RuleLevel other) {
        return rule.equals(other.rule)
                && (effective.isEmpty()
                        || other.effective.isEmpty()
                        || effective.get().overlaps(other.effective.get()));
    }
}
