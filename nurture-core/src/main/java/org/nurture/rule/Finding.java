package org.nurture.rule;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.problem.Pointer;
import org.nurture.style.CopiedStyle;
import org.nurture.time.DateSpan;

/** What one rule of a book answers, with all that the answer rests on. */
@Value.Immutable
@CopiedStyle // Those of a rule are copies of its last one.
public abstract class Finding {
    Finding() {}

    /**
     * Answers which rule.
     *
     * @return the rule's permanent id
     */
    @Size(min = 1, max = 100)
    public abstract String getRule();

    /**
     * Answers what the rule says of the subject.
     *
     * @return the status
     */
    public abstract RuleStatus getStatus();

    /**
     * Answers how much the rule weighs under the policy.
     *
     * @return the level
     */
    public abstract Level getLevel();

    /**
     * Answers which layer of the policy gave the rule its weight.
     *
     * @return the layer's id; empty if the weight is the rule's own
     */
    public abstract Optional<@Size(min = 1, max = 60) String> getLevelLayer();

    /**
     * Answers when that weight is in force.
     *
     * @return the days, half-open; empty if it is in force on every day, or the weight is the rule's own
     */
    public abstract Optional<DateSpan> getLevelEffective();

    /**
     * Answers by what source the layer gave the rule its weight.
     *
     * @return the source; empty if the layer gives none, or the weight is the rule's own
     */
    public abstract Optional<Citation> getLevelCitation();

    /**
     * Answers why the rule has nothing to say.
     *
     * @return the reason if the status is {@link RuleStatus#NOT_APPLICABLE}, else empty
     */
    public abstract Optional<NotApplicableReason> getReason();

    /**
     * Answers which parameters the policy is silent on.
     *
     * @return the ids of the parameters; none unless the reason is {@link NotApplicableReason#POLICY_SILENT}
     */
    @Size(max = 100)
    @Value.NaturalOrder
    public abstract SortedSet<String> getSilentParameters();

    /**
     * Answers where to look first.
     *
     * @return the place of the first fact observed; the root if none was
     */
    public abstract Pointer getPointer();

    /**
     * Answers the facts that settled the status, or that are missing to settle it.
     *
     * @return the facts in the order in which the rule speaks of them; none if the rule has nothing to say
     */
    @Size(max = 20_000)
    public abstract List<Observed> getObserved();

    /**
     * Answers what the policy demanded.
     *
     * @return the values that the rule used, in the order of their parameters' ids; none if it needs none
     */
    @Size(max = 100)
    public abstract List<Required> getRequired();

    /**
     * Answers where the rule itself comes from.
     *
     * @return the source; empty if the rule is only as good as the values that the policy gives
     */
    public abstract Optional<Citation> getCitation();

    /**
     * Begins a finding.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this finding
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Finding}: one method for each accessor, named without its {@code get}. A method for a list or set adds
     * ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableFinding.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
