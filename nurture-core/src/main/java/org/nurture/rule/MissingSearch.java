package org.nurture.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Looks for the smallest sets of facts that settle a goal: with sets of one fact first, then of two, and so on. Whatever
 * is still open must be closed by one of the facts that it speaks of, so only those are tried; a fact that has been tried
 * in one place is left unknown in the next, so nothing is tried twice.
 */
final class MissingSearch<S> {
    private static final int MOST_STEPS = 100_000;
    private static final int MOST_SETS = 256;
    private static final long ANY_DAY = LocalDate.of(2025, 9, 1).toEpochDay();
    private static final Comparator<List<MissingFact>> ORDER =
            Comparator.<List<MissingFact>>comparingInt(List::size).thenComparing(MissingSearch::places);

    private final Grounding<S> grounding;
    private final long[] low;
    private final long[] high;
    private final long[][] values;
    private final boolean[] given;
    private final boolean[] left;
    private final int[] first;
    private final SortedMap<String, List<MissingFact>> found = new TreeMap<>();
    private final List<BitSet> foundSets = new ArrayList<>();
    private int steps;
    private boolean cut;
    private boolean complete = true;

    private MissingSearch(Grounding<S> grounding) {
        this.grounding = grounding;
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
            SortedSet<Long> tried = variable.values();
            values[i] = tried.stream().mapToLong(Long::longValue).toArray();
            complete &= variable.isExhaustive();
        }
    }

    static <S> MissingFacts of(PreparedBook<S> book, S subject) {
        Grounding<S> grounding = Grounding.ofUnknown(subject);
        List<GroundRule> rules = GroundRule.of(book, grounding);
        closeLinks(grounding.variables());
        MissingSearch<S> whole = new MissingSearch<>(grounding);
        List<List<MissingFact>> forMet = whole.forMet(rules);
        MissingSearch<S> notMet = new MissingSearch<>(grounding);
        for (GroundRule rule : rules) {
            notMet.run(new Goal.Violated(rule));
        }
        return new MissingFacts(forMet, notMet.sets(), whole.complete && notMet.complete);
    }

    /** What has nothing to do with each other is searched apart, and each answer to the one goes with each to the other. */
    private List<List<MissingFact>> forMet(List<GroundRule> rules) {
        Goal.Met goal = new Goal.Met(rules, true);
        // A rule that surely applies and is open can only end satisfied or violated, so then one will apply.
        boolean oneApplies = goal.outcomeOfRules(low, high, Outcome.TRUE)
                || rules.stream()
                        .anyMatch(rule -> !rule.isWhetherOpen(low, high) && rule.outcome(low, high) == Outcome.UNKNOWN);
        if (!oneApplies) {
            run(goal);
            return sets();
        }
        if (goal.outcome(low, high) == Outcome.FALSE) {
            return List.of();
        }
        List<GroundRule> open = rules.stream()
                .flatMap(rule -> rule.split().stream())
                .filter(rule -> rule.outcome(low, high) == Outcome.UNKNOWN)
                .toList();
        List<List<MissingFact>> together = List.of(List.of());
        for (List<GroundRule> group : Components.of(open, this::supports)) {
            MissingSearch<S> search = new MissingSearch<>(grounding);
            search.run(new Goal.Met(group, false));
            complete &= search.complete;
            together = product(together, search.sets());
        }
        return together.stream().map(MissingSearch::inOrder).sorted(ORDER).toList();
    }

    private List<List<MissingFact>> product(List<List<MissingFact>> some, List<List<MissingFact>> others) {
        List<List<MissingFact>> all = new ArrayList<>();
        for (List<MissingFact> one : some) {
            for (List<MissingFact> other : others) {
                if (all.size() == MOST_SETS) {
                    complete = false;
                    return all;
                }
                List<MissingFact> both = new ArrayList<>(one);
                both.addAll(other);
                all.add(both);
            }
        }
        return all;
    }

    private static List<MissingFact> inOrder(List<MissingFact> set) {
        return set.stream()
                .sorted(Comparator.comparing(MissingFact::pointer).thenComparing(MissingFact::fact))
                .toList();
    }

    /** The variables of a rule, each by the first that stands for the same thing to learn. */
    private BitSet supports(GroundRule rule) {
        BitSet supports = new BitSet();
        rule.variables().stream().forEach(variable -> supports.set(first[variable]));
        return supports;
    }

    /** Facts that are compared with each other take each other's values. */
    private static <S> void closeLinks(List<Variable<S>> variables) {
        for (int round = 0; round < 2; round++) {
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
                .sorted(Comparator.<List<MissingFact>>comparingInt(List::size).thenComparing(MissingSearch::places))
                .toList();
    }

    private static String places(List<MissingFact> set) {
        StringBuilder text = new StringBuilder();
        set.forEach(fact -> text.append(fact.pointer().text())
                .append(' ')
                .append(fact.fact())
                .append(' '));
        return text.toString();
    }

    private static boolean within(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
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

    private void descend(Goal goal, int remaining) {
        if (++steps > MOST_STEPS) {
            complete = false;
            return;
        }
        if (holdsFound()) {
            return;
        }
        Outcome outcome = goal.outcome(low, high);
        if (outcome == Outcome.TRUE) {
            record();
            return;
        }
        if (outcome == Outcome.FALSE) {
            return;
        }
        int needed = goal.needs(low, high, free());
        if (remaining < needed) {
            cut |= needed != Integer.MAX_VALUE;
            return;
        }
        BitSet open = new BitSet();
        goal.pick(low, high, open);
        List<Integer> passedOver = new ArrayList<>();
        for (int variable = open.nextSetBit(0); variable >= 0; variable = open.nextSetBit(variable + 1)) {
            if (given[variable] || left[variable]) {
                continue;
            }
            given[variable] = true;
            long lowBefore = low[variable];
            long highBefore = high[variable];
            for (long value : values[variable]) {
                low[variable] = value;
                high[variable] = value;
                descend(goal, remaining - 1);
            }
            low[variable] = lowBefore;
            high[variable] = highBefore;
            given[variable] = false;
            left[variable] = true;
            passedOver.add(variable);
        }
        passedOver.forEach(variable -> left[variable] = false);
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
        closeLinks(grounding.variables());
        MissingSearch<S> search = new MissingSearch<>(grounding);
        search.run(satisfied ? new Goal.Satisfied(ground.get()) : new Goal.Violated(ground.get()));
        return search.sets().stream().findFirst();
    }
}
