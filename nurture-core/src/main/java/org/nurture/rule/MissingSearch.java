package org.nurture.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks for the smallest sets of facts that settle a goal: with sets of one fact first, then of two, and so on. Whatever
 * is still open must be closed by one of the facts that it speaks of, so only those are tried; a fact that has been tried
 * in one place is left unknown in the next, so nothing is tried twice.
 */
final class MissingSearch<S> {
    private static final int MOST_STEPS = 100_000;
    private static final long ANY_DAY = LocalDate.of(2025, 9, 1).toEpochDay();

    private final Grounding<S> grounding;
    private final Bounds<S> bounds;

    /** What each fact is at least and at most before anything is learnt. */
    private final long[] openLow;

    private final long[] openHigh;

    private final long[] low;
    private final long[] high;
    private final long[][] values;
    private final boolean[] given;
    private final boolean[] left;
    private final int[] first;
    private final SortedMap<String, List<MissingFact>> found = new TreeMap<>();
    private final List<BitSet> foundSets = new ArrayList<>();
    private final BitSet coarse = new BitSet();
    private int steps;
    private boolean cut;

    private MissingSearch(Grounding<S> grounding, Bounds<S> bounds) {
        this.grounding = grounding;
        this.bounds = bounds;
        int size = grounding.variables().size();
        low = new long[size];
        high = new long[size];
        values = new long[size][];
        given = new boolean[size];
        left = new boolean[size];
        first = firsts(grounding.variables());
        for (int i = 0; i < size; i++) {
            Variable<S> variable = grounding.variables().get(i);
            low[i] = variable.low();
            high[i] = variable.high();
            values[i] = variable.values().stream().mapToLong(Long::longValue).toArray();
            coarse.set(i, !variable.isExhaustive());
        }
        openLow = low.clone();
        openHigh = high.clone();
    }

    /** The search of another matter, with nothing found yet. */
    private MissingSearch(MissingSearch<S> other) {
        grounding = other.grounding;
        bounds = other.bounds;
        openLow = other.openLow;
        openHigh = other.openHigh;
        low = openLow.clone();
        high = openHigh.clone();
        values = other.values.clone();
        given = new boolean[low.length];
        left = new boolean[low.length];
        first = other.first;
        coarse.or(other.coarse);
    }

    private static <S> MissingSearch<S> begin(Grounding<S> grounding, Map<String, NamedFact<S>> facts) {
        Bounds<S> bounds = new Bounds<>(grounding, facts);
        closeLinks(grounding.variables(), bounds);
        return new MissingSearch<>(grounding, bounds);
    }

    static <S> MissingFacts of(PreparedBook<S> book, S subject, Map<String, Grounding.Side> changed) {
        Grounding<S> grounding = Grounding.ofUnknown(subject, changed);
        List<GroundRule> rules = GroundRule.of(book, grounding);
        MissingSearch<S> whole = begin(grounding, book.book().facts());
        SortedSet<String> notCovered = new TreeSet<>();
        List<List<List<MissingFact>>> matters = whole.matters(rules, notCovered);
        MissingSearch<S> notMet = new MissingSearch<>(whole);
        // Whatever must all hold is violated by each of its parts.
        for (GroundRule rule : rules) {
            for (GroundRule part : rule.split()) {
                notMet.search(new Goal.Violated(part), List.of(part), notCovered);
            }
        }
        return new MissingFacts(book.book(), matters, notMet.sets(), notCovered);
    }

    /** What has nothing to do with each other is searched apart, and each answer to the one goes with each to the other. */
    private List<List<List<MissingFact>>> matters(List<GroundRule> rules, SortedSet<String> notCovered) {
        Goal.Met goal = new Goal.Met(rules, true);
        // A rule that surely applies and is open can only end satisfied or violated, so then one will apply.
        boolean oneApplies = goal.outcomeOfRules(low, high, Outcome.TRUE)
                || rules.stream()
                        .anyMatch(rule -> !rule.isWhetherOpen(low, high) && rule.outcome(low, high) == Outcome.UNKNOWN);
        if (!oneApplies) {
            search(goal, rules, notCovered);
            return List.of(sets());
        }
        if (goal.outcome(low, high) == Outcome.FALSE) {
            return List.of(List.of());
        }
        List<GroundRule> open = rules.stream()
                .flatMap(rule -> rule.split().stream())
                .filter(rule -> rule.outcome(low, high) == Outcome.UNKNOWN)
                .toList();
        List<List<List<MissingFact>>> matters = new ArrayList<>();
        for (List<GroundRule> group : Components.of(open, this::supports)) {
            MissingSearch<S> search = new MissingSearch<>(this);
            search.leaveOut(group);
            search.search(new Goal.Met(group, false), group, notCovered);
            matters.add(search.sets());
        }
        return matters;
    }

    /**
     * Leaves out a value of a fact if with another all the same comparisons are so and more, where that is all that
     * matters: where each comparison with it is with something that is known, and helps when it is so.
     */
    private void leaveOut(List<GroundRule> rules) {
        BitSet entangled = new BitSet();
        bounds.addAll(entangled);
        Map<Integer, List<Ground.Test>> comparisons = new TreeMap<>();
        for (GroundRule rule : rules) {
            rule.addWhether(entangled);
            rule.requires().comparisons(true, (comparison, helps) -> {
                if (helps && comparison.only() >= 0) {
                    comparisons
                            .computeIfAbsent(comparison.only(), none -> new ArrayList<>())
                            .add(comparison);
                } else {
                    comparison.variables(entangled);
                }
            });
        }
        comparisons.forEach((variable, all) -> {
            if (!entangled.get(variable)) {
                values[variable] = best(values[variable], all);
            }
        });
    }

    /** Of values, those that no other is as good as or better than; of such as are alike, the first. */
    private static long[] best(long[] values, List<Ground.Test> comparisons) {
        Map<BitSet, Long> kept = new LinkedHashMap<>();
        for (long value : values) {
            BitSet so = new BitSet();
            for (int i = 0; i < comparisons.size(); i++) {
                so.set(i, comparisons.get(i).holds(value));
            }
            if (kept.keySet().stream().noneMatch(better -> within(so, better))) {
                kept.keySet().removeIf(worse -> within(worse, so));
                kept.put(so, value);
            }
        }
        return kept.values().stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** The variables of a rule and those that bound them, each by the first that stands for the same thing to learn. */
    private BitSet supports(GroundRule rule) {
        BitSet variables = rule.variables();
        bounds.addBound(variables);
        BitSet supports = new BitSet();
        variables.stream().forEach(variable -> supports.set(first[variable]));
        return supports;
    }

    /** Facts that are compared with each other take each other's values. */
    private static <S> void closeLinks(List<Variable<S>> variables, Bounds<S> bounds) {
        for (int round = 0; round < 2; round++) {
            bounds.shareMarks(variables);
            for (Variable<S> variable : variables) {
                for (int other : variable.links()) {
                    Variable<S> linked = variables.get(other);
                    if (linked.marks().isEmpty() && variable.marks().isEmpty()) {
                        // Any value will do to compare others with; a day of our time reads better than one of 1970.
                        long any = variable.fact() instanceof DayFact<S> ? ANY_DAY : 1;
                        variable.markAround(any, any);
                    }
                    new ArrayList<>(linked.marks()).forEach(value -> variable.markAround(value, value));
                }
            }
        }
    }

    /** Of all sets found, for one goal or several, those that have no smaller one within. */
    private List<List<MissingFact>> sets() {
        List<BitSet> minimal = foundSets.stream()
                .filter(set -> foundSets.stream().noneMatch(other -> !other.equals(set) && within(other, set)))
                .distinct()
                .toList();
        return minimal.stream()
                .map(set -> found.get(set.toString()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean within(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    private void search(Goal goal, List<GroundRule> rules, SortedSet<String> notCovered) {
        steps = 0;
        run(goal);
        boolean isCoarse = rules.stream().anyMatch(rule -> rule.variables().intersects(coarse));
        if (steps > MOST_STEPS || isCoarse) {
            rules.forEach(rule -> notCovered.add(rule.id()));
        }
    }

    private void run(Goal goal) {
        for (int most = 0; most <= grounding.variables().size(); most++) {
            cut = false;
            descend(goal, most);
            if (!cut) {
                return;
            }
        }
    }

    /** Answers whether a set was found on the way. */
    private boolean descend(Goal goal, int remaining) {
        if (++steps > MOST_STEPS || holdsFound() || !bounds.hold(low, high)) {
            return false;
        }
        Outcome outcome = goal.outcome(low, high);
        if (outcome == Outcome.TRUE) {
            record();
            return true;
        }
        if (outcome == Outcome.FALSE || goal.hasIdle(learnt(), openLow, openHigh, low, high)) {
            return false;
        }
        BitSet free = free();
        List<BitSet> musts = goal.musts(low, high);
        int needed = Goal.needs(musts, free);
        if (remaining < needed) {
            cut |= needed != Integer.MAX_VALUE;
            return false;
        }
        // Where each demand hangs on one fact, all those facts are the only set, and any values that do will do.
        boolean forced = musts.stream().allMatch(must -> must.cardinality() == 1) && !goal.isWhetherOpen(low, high);
        BitSet open = new BitSet();
        goal.pick(low, high, open);
        open.and(free);
        boolean some = false;
        List<Integer> passedOver = new ArrayList<>();
        for (int variable = open.nextSetBit(0); variable >= 0; variable = open.nextSetBit(variable + 1)) {
            given[variable] = true;
            long lowBefore = low[variable];
            long highBefore = high[variable];
            for (long value : values[variable]) {
                low[variable] = value;
                high[variable] = value;
                some |= descend(goal, remaining - 1);
                if (forced && some) {
                    break;
                }
            }
            low[variable] = lowBefore;
            high[variable] = highBefore;
            given[variable] = false;
            left[variable] = true;
            passedOver.add(variable);
        }
        passedOver.forEach(variable -> left[variable] = false);
        return some;
    }

    private BitSet learnt() {
        BitSet learnt = new BitSet();
        for (int i = 0; i < given.length; i++) {
            learnt.set(i, given[i]);
        }
        return learnt;
    }

    private BitSet free() {
        BitSet free = new BitSet();
        for (int i = 0; i < given.length; i++) {
            free.set(i, !given[i] && !left[i]);
        }
        return free;
    }

    private boolean holdsFound() {
        if (foundSets.isEmpty()) {
            return false;
        }
        BitSet supports = supports();
        return foundSets.stream().anyMatch(set -> within(set, supports));
    }

    /** What would be learnt; several variables may stand for one thing. */
    private BitSet supports() {
        BitSet supports = new BitSet();
        for (int i = 0; i < given.length; i++) {
            if (given[i]) {
                supports.set(first[i]);
            }
        }
        return supports;
    }

    /** For each variable the first that stands for the same thing to learn. */
    private static <S> int[] firsts(List<Variable<S>> variables) {
        Map<String, Integer> bySupport = new HashMap<>();
        return variables.stream()
                .mapToInt(variable -> {
                    Integer earlier = bySupport.putIfAbsent(variable.support(), variable.number());
                    return earlier == null ? variable.number() : earlier;
                })
                .toArray();
    }

    private void record() {
        BitSet set = supports();
        List<MissingFact> facts = new ArrayList<>();
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            Variable<S> variable = grounding.variables().get(i);
            facts.add(new MissingFact(
                    variable.name(),
                    variable.label(),
                    variable.pointer(grounding.subject()),
                    variable.partLabel(grounding.subject()),
                    variable.fact() == null ? Optional.empty() : Optional.of(variable.show(low[i]))));
        }
        foundSets.add(set);
        found.put(set.toString(), List.copyOf(facts));
    }

    /** Facts that make a rule come out so, of a subject of which nothing else is known; empty if none do. */
    static <S> Optional<List<MissingFact>> example(PreparedBook<S> book, String rule, boolean satisfied) {
        Grounding<S> grounding = Grounding.ofNothing();
        Optional<GroundRule> ground = GroundRule.of(book, grounding, rule);
        if (ground.isEmpty()) {
            return Optional.empty();
        }
        MissingSearch<S> search = begin(grounding, book.book().facts());
        search.run(satisfied ? new Goal.Satisfied(ground.get()) : new Goal.Violated(ground.get()));
        return search.sets().stream()
                .min(Comparator.<List<MissingFact>>comparingInt(List::size).thenComparing(MissingSearch::names));
    }

    private static String names(List<MissingFact> set) {
        return set.stream().map(MissingFact::fact).collect(Collectors.joining(" "));
    }
}
