package org.nurture.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * What a book of rules says of a subject under a policy: advice with all its reasons, as data. {@link DecisionText} says
 * it in words.
 *
 * <p>The same subject, book and policy give an equal decision, always; so a stored decision can be compared with a new
 * one. A professional may decide otherwise.
 */
@Value.Immutable
@NurtureStyle
public abstract class Decision {
    Decision() {}

    /**
     * Answers which book decided.
     *
     * @return the book's permanent id
     */
    @Size(min = 1, max = 100)
    public abstract String getBook();

    /**
     * Answers what it comes to.
     *
     * @return the verdict
     */
    public abstract Verdict getVerdict();

    /**
     * Answers the layers of the policy.
     *
     * @return their ids, the nearest first, at most 100
     */
    @Size(max = 100)
    public abstract List<@Size(min = 1, max = 60) String> getLayers();

    /**
     * Answers the policy's digest.
     *
     * @return 64 hexadecimal digits, as {@link Policy#digest()} has them
     */
    @Size(min = 64, max = 64)
    public abstract String getPolicyDigest();

    /**
     * Answers the day asked about.
     *
     * @return the day for which the policy was resolved
     */
    public abstract LocalDate getEffectiveOn();

    /**
     * Answers by what was known on which day the policy was resolved.
     *
     * @return the day, inclusive; empty if all that is known counts
     */
    public abstract Optional<LocalDate> getKnownOn();

    /**
     * Answers what each rule says.
     *
     * @return one finding for every rule of the book, in the book's order, at most 10,000
     */
    @Size(max = 10_000)
    public abstract List<@Valid Finding> getFindings();

    /** A rule answers once. */
    @Value.Check
    void checkFindings() {
        Set<String> seen = new HashSet<>(2 * getFindings().size());
        for (Finding finding : getFindings()) {
            if (!seen.add(finding.getRule())) {
                throw RefusedInputException.of("decision.rule-twice");
            }
        }
    }

    /**
     * Answers what one rule says.
     *
     * @param rule the rule's id
     * @return the finding; empty if the book has no such rule
     */
    public final Optional<Finding> finding(String rule) {
        return getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .findFirst();
    }

    /**
     * Answers the findings of one status.
     *
     * @param status the status
     * @return those findings, in the book's order
     */
    public final List<Finding> findings(RuleStatus status) {
        return getFindings().stream()
                .filter(finding -> finding.getStatus() == status)
                .toList();
    }

    /**
     * Begins a decision.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this decision
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Decision}: one method for each accessor, named without its {@code get}. A method for a list adds
     * ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableDecision.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
