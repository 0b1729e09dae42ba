package org.nurture.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** A policy on a day, by what was known on a day: one value for each parameter that any layer speaks of. */
public final class ResolvedPolicy {
    private final Policy policy;
    private final LocalDate effective;
    private final LocalDate known;
    private final SortedMap<String, InForce> values;
    private final Map<String, Weight> weights;

    private ResolvedPolicy(
            Policy policy,
            LocalDate effective,
            LocalDate known,
            SortedMap<String, InForce> values,
            Map<String, Weight> weights) {
        this.policy = policy;
        this.effective = effective;
        this.known = known;
        this.values = values;
        this.weights = weights;
    }

    /**
     * A value in force, and the layer that spoke.
     *
     * @param value the value
     * @param layer the id of the layer
     */
    public record InForce(ParameterValue value, String layer) {
        /**
         * Checks that nothing is null.
         *
         * @param value the value
         * @param layer the id of the layer
         */
        public InForce {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(layer, "layer");
        }
    }

    /** A weight in force, and the layer that spoke. */
    record Weight(RuleLevel given, String layer) {}

    static ResolvedPolicy of(Policy policy, LocalDate effective, LocalDate known) {
        NavigableMap<String, InForce> values = new TreeMap<>();
        Map<String, Weight> weights = new TreeMap<>();
        for (PolicyLayer layer : policy.layers()) {
            Map<String, InForce> ofLayer = new TreeMap<>();
            for (ParameterValue value : layer.getValues()) {
                boolean isKnown =
                        value.knownFrom().isEmpty() || !value.knownFrom().get().isAfter(known);
                if (isKnown && value.effective().contains(effective)) {
                    ofLayer.merge(value.parameter(), new InForce(value, layer.getId()), ResolvedPolicy::later);
                }
            }
            ofLayer.forEach(values::putIfAbsent);
            for (RuleLevel level : layer.getLevels()) {
                if (level.effective().isEmpty() || level.effective().get().contains(effective)) {
                    weights.putIfAbsent(level.rule(), new Weight(level, layer.getId()));
                }
            }
        }
        return new ResolvedPolicy(policy, effective, known, Collections.unmodifiableSortedMap(values), weights);
    }

    /** Of two values of one layer for one day, the one that became known later is the correction. */
    private static InForce later(InForce one, InForce other) {
        LocalDate first = one.value().knownFrom().orElse(LocalDate.MIN);
        LocalDate second = other.value().knownFrom().orElse(LocalDate.MIN);
        return second.isAfter(first) ? other : one;
    }

    /**
     * Answers the policy that was resolved.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Answers the day asked about.
     *
     * @return the day
     */
    public LocalDate effective() {
        return effective;
    }

    /**
     * Answers the day by which values must have been known.
     *
     * @return the day, inclusive; empty if all that is known counts
     */
    public Optional<LocalDate> known() {
        return known.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(known);
    }

    /**
     * Answers the value of a parameter.
     *
     * @param parameter the parameter
     * @return the value and the layer that spoke; empty if no layer gives one for the day
     */
    public Optional<InForce> value(Parameter parameter) {
        return Optional.ofNullable(values.get(parameter.id()));
    }

    /**
     * Answers all values in force.
     *
     * @return the values by the ids of their parameters, in the order of the ids
     */
    public SortedMap<String, InForce> values() {
        return values;
    }

    Optional<Weight> weight(String rule) {
        return Optional.ofNullable(weights.get(rule));
    }

    List<String> layerIds() {
        return policy.layers().stream().map(PolicyLayer::getId).toList();
    }

    long number(Parameter parameter) {
        GivenValue setting = setting(parameter);
        return setting instanceof GivenValue.Whole whole
                ? whole.number()
                : setting instanceof GivenValue.YesNo answer && answer.yes() ? 1 : 0;
    }

    SortedSet<String> choices(Parameter parameter) {
        return ((GivenValue.Choices) setting(parameter)).choices();
    }

    private GivenValue setting(Parameter parameter) {
        InForce inForce = values.get(parameter.id());
        if (inForce == null) {
            throw new IllegalStateException("no layer gives " + parameter.id() + " a value");
        }
        Optional<String> fault =
                parameter.fault(inForce.value().value(), inForce.value().unit());
        if (fault.isPresent()) {
            throw new IllegalStateException("the layer " + inForce.layer() + " gives " + parameter.id()
                    + " a value that it cannot have (" + fault.get() + "); check layers by Catalogue.problems first");
        }
        return inForce.value().value();
    }

    @Override
    public String toString() {
        return policy + " on " + effective
                + known().map(day -> ", as known on " + day).orElse("");
    }
}
