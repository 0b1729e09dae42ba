package org.nurture.rule;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * What one body says: the values that it gives to parameters and the weights that it gives to rules. It is what a policy
 * file holds.
 *
 * <p>A school's layer lies on its authority's, and that on a preset; {@link Policy} puts them together, the nearer before
 * the farther. A layer says only what it says: what it leaves out is not denied.
 */
@Value.Immutable
@NurtureStyle
public abstract class PolicyLayer {
    PolicyLayer() {}

    /**
     * Answers the id by which a nearer layer and every decision name it.
     *
     * @return lower-case words joined by hyphens, at most 60 characters
     */
    public abstract String getId();

    /**
     * Answers the title for people.
     *
     * @return the title, 1 to 200 characters
     */
    @Size(min = 1, max = 200)
    public abstract String getTitle();

    /**
     * Answers the layer that it lies on.
     *
     * @return the id of that layer; empty if it lies on none
     */
    public abstract Optional<String> getBasedOn();

    /**
     * Answers the values that it gives.
     *
     * @return at most 5,000 values; none if it only gives weights
     */
    @Size(max = 5_000)
    public abstract List<ParameterValue> getValues();

    /**
     * Answers the weights that it gives.
     *
     * @return at most 500 weights; none if it only gives values
     */
    @Size(max = 500)
    public abstract List<RuleLevel> getLevels();

    /** On one day, by what was known on one day, a parameter has one value and a rule one weight. */
    @Value.Check
    void checkParts() {
        requireId("id", getId());
        getBasedOn().ifPresent(id -> requireId("basedOn", id));
        Map<String, List<ParameterValue>> earlier = new HashMap<>();
        for (int i = 0; i < getValues().size(); i++) {
            ParameterValue value = getValues().get(i);
            List<ParameterValue> before = earlier.computeIfAbsent(value.parameter(), first -> new ArrayList<>());
            if (before.stream().anyMatch(other -> clash(value, other))) {
                throw RefusedInputException.at(
                        Pointer.ROOT.child("values").child(i).child("effective"), "policy.overlap");
            }
            before.add(value);
        }
        Set<String> weighed = new HashSet<>();
        for (int i = 0; i < getLevels().size(); i++) {
            if (!weighed.add(getLevels().get(i).rule())) {
                throw RefusedInputException.at(
                        Pointer.ROOT.child("levels").child(i).child("rule"), "policy.level-twice");
            }
        }
    }

    private static boolean clash(ParameterValue one, ParameterValue other) {
        return one.knownFrom().equals(other.knownFrom()) && one.effective().overlaps(other.effective());
    }

    private static void requireId(String member, String id) {
        if (id.length() > 60 || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw RefusedInputException.at(Pointer.ROOT.child(member), "policy.layer-id");
        }
    }

    /**
     * Begins a layer.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this layer
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link PolicyLayer}: one method for each accessor, named without its {@code get}. A method for a list adds
     * ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutablePolicyLayer.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
