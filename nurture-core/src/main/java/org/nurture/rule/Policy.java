package org.nurture.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.DateSpan;

/**
 * Layers of guidance in order, the nearest first: a school's before its authority's before a national body's. Where two
 * layers give a value for one day, the nearer one speaks, and every decision shows which.
 *
 * <p>A policy has two axes of time: the day that is asked about and the day by which a value was known. Resolve it once
 * for both, by {@link #on(LocalDate)} or {@link #on(LocalDate, LocalDate)}, and use the answer again.
 */
public final class Policy {
    private final List<PolicyLayer> layers;
    private final String digest;

    private Policy(List<PolicyLayer> layers) {
        this.layers = List.copyOf(layers);
        this.digest = PolicyDigest.of(this.layers);
    }

    /**
     * Puts layers together.
     *
     * @param nearestFirst the layers, at least one; what they are based on is not followed
     * @return the policy
     * @throws RefusedInputException with code {@code policy.no-layer} if there is none, or {@code policy.layer-twice} if
     *     two have the same id
     */
    public static Policy of(PolicyLayer... nearestFirst) {
        return ofLayers(List.of(nearestFirst));
    }

    /**
     * Puts a layer together with all that it is based on.
     *
     * @param nearest the nearest layer
     * @param known the layers among which the others are found, by their ids
     * @return the policy
     * @throws RefusedInputException as {@link #resting(List, Collection)} does
     */
    public static Policy resting(PolicyLayer nearest, Collection<PolicyLayer> known) {
        return resting(List.of(nearest), known);
    }

    /**
     * Puts layers together, each with all that it is based on after it. A layer that has been brought along by a nearer one
     * is not taken again.
     *
     * @param nearestFirst the layers, at least one
     * @param known the layers among which the others are found, by their ids; those given may be among them
     * @return the policy
     * @throws RefusedInputException with code {@code policy.unknown-base} if a layer is not found, {@code policy.cycle} if
     *     a layer is based on itself by way of others, each at {@code /basedOn}, {@code policy.layer-twice} if two layers
     *     that differ have the same id, or {@code policy.no-layer} if none is given
     */
    public static Policy resting(List<PolicyLayer> nearestFirst, Collection<PolicyLayer> known) {
        Map<String, PolicyLayer> byId = new LinkedHashMap<>();
        known.forEach(layer -> put(layer, byId));
        nearestFirst.forEach(layer -> put(layer, byId));
        Map<String, PolicyLayer> stack = new LinkedHashMap<>();
        for (PolicyLayer nearest : nearestFirst) {
            follow(nearest, byId).forEach(layer -> stack.putIfAbsent(layer.getId(), layer));
        }
        return ofLayers(List.copyOf(stack.values()));
    }

    private static void put(PolicyLayer layer, Map<String, PolicyLayer> byId) {
        PolicyLayer before = byId.putIfAbsent(layer.getId(), layer);
        if (before != null && !before.equals(layer)) {
            throw RefusedInputException.of("policy.layer-twice", "layer", layer.getId());
        }
    }

    private static List<PolicyLayer> follow(PolicyLayer nearest, Map<String, PolicyLayer> byId) {
        Map<String, PolicyLayer> chain = new LinkedHashMap<>();
        Optional<PolicyLayer> next = Optional.of(nearest);
        while (next.isPresent()) {
            PolicyLayer layer = next.get();
            chain.put(layer.getId(), layer);
            next = layer.getBasedOn().map(base -> {
                if (chain.containsKey(base)) {
                    String links = String.join(" -> ", chain.keySet()) + " -> " + base;
                    throw RefusedInputException.at(
                            Pointer.ROOT.child("basedOn"), "policy.cycle", "layer", base, "chain", links);
                }
                PolicyLayer found = byId.get(base);
                if (found == null) {
                    throw RefusedInputException.at(Pointer.ROOT.child("basedOn"), "policy.unknown-base", "layer", base);
                }
                return found;
            });
        }
        return List.copyOf(chain.values());
    }

    private static Policy ofLayers(List<PolicyLayer> layers) {
        if (layers.isEmpty()) {
            throw RefusedInputException.of("policy.no-layer");
        }
        Set<String> ids = new LinkedHashSet<>();
        for (PolicyLayer layer : layers) {
            if (!ids.add(layer.getId())) {
                throw RefusedInputException.of("policy.layer-twice", "layer", layer.getId());
            }
        }
        return new Policy(layers);
    }

    /**
     * Answers the id of the nearest layer, which names the policy.
     *
     * @return the id
     */
    public String id() {
        return layers.get(0).getId();
    }

    /**
     * Answers the layers.
     *
     * @return at least one, the nearest first
     */
    public List<PolicyLayer> layers() {
        return layers;
    }

    /**
     * Answers a digest of everything that a decision can depend on: for each layer in order its id, and for each value
     * and weight, in the order of their ids and dates, the id, the days, the day of knowing, the unit and the value. The
     * wording of titles and citations does not count, nor do the words by which the library says a value.
     *
     * @return 64 hexadecimal digits of SHA-256
     */
    public String digest() {
        return digest;
    }

    /**
     * Resolves the policy for a day, by all that is known.
     *
     * @param effective the day asked about
     * @return the values and weights in force
     */
    public ResolvedPolicy on(LocalDate effective) {
        return ResolvedPolicy.of(this, effective, LocalDate.MAX);
    }

    /**
     * Resolves the policy for a day, by what was known on a day: how somebody then would have decided.
     *
     * @param effective the day asked about
     * @param known the day by which a value must have been known, inclusive
     * @return the values and weights in force
     */
    public ResolvedPolicy on(LocalDate effective, LocalDate known) {
        return ResolvedPolicy.of(this, effective, known);
    }

    /**
     * Answers the days between the first and the last day of a parameter's values on which no layer gives one.
     *
     * @param parameter the parameter
     * @return the gaps in order of time; none if there are none, or no value at all
     */
    public List<DateSpan> gaps(Parameter parameter) {
        List<DateSpan> spans = layers.stream()
                .flatMap(layer -> layer.getValues().stream())
                .filter(value -> value.parameter().equals(parameter.id()))
                .map(ParameterValue::effective)
                .sorted()
                .toList();
        if (spans.isEmpty()) {
            return List.of();
        }
        LocalDate first = spans.get(0).start();
        if (spans.stream().anyMatch(span -> span.endExclusive().isEmpty())) {
            return DateSpan.gaps(spans, DateSpan.startingOn(first));
        }
        LocalDate end = spans.stream()
                .map(span -> span.endExclusive().orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return DateSpan.gaps(spans, DateSpan.of(first, end));
    }

    @Override
    public String toString() {
        return "Policy["
                + String.join(", ", layers.stream().map(PolicyLayer::getId).toList()) + "]";
    }
}
