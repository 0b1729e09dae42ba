package org.nurture.rule;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @return the title, 1 to 200 characters, not all of them blanks
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
        if (!getTitle().isEmpty() && getTitle().isBlank()) {
            throw RefusedInputException.at(Pointer.ROOT.child("title"), "policy.title");
        }
        Map<String, List<Integer>> earlier = new HashMap<>();
        for (int i = 0; i < getValues().size(); i++) {
            List<Integer> before = earlier.computeIfAbsent(getValues().get(i).parameter(), first -> new ArrayList<>());
            for (int other : before) {
                refuseOverlap(other, i);
            }
            before.add(i);
        }
        for (int i = 0; i < getLevels().size(); i++) {
            RuleLevel level = getLevels().get(i);
            if (getLevels().subList(0, i).stream().anyMatch(level::clashes)) {
                throw RefusedInputException.at(
                        Pointer.ROOT.child("levels").child(i).child("rule"), "policy.level-twice");
            }
        }
    }

    private void refuseOverlap(int earlier, int later) {
        ParameterValue one = getValues().get(earlier);
        ParameterValue other = getValues().get(later);
        Pointer values = Pointer.ROOT.child("values");
        if (one.knownFrom().equals(other.knownFrom())) {
            one.effective().intersection(other.effective()).ifPresent(shared -> {
                throw RefusedInputException.at(
                        values.child(later).child("effective"),
                        "policy.overlap",
                        "parameter",
                        one.parameter(),
                        "earlier",
                        values.child(earlier).text(),
                        "days",
                        shared.toString());
            });
        }
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
