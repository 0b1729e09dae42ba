package org.nurture.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.nurture.rule.Grounding.Side;

/**
 * Looks for the smallest changes: of one fact first, then of two, and so on. Whatever is not satisfied can only become so
 * by a change of one of the facts that move it, so only those are tried.
 */
final class ChangeSearch<S> {
    private static final int MOST_STEPS = 100_000;
    private static final int MOST_VALUES = 64;
    private static final int MOST_WAYS = 256;

    private final Grounding<S> grounding;
    private final Goal.Met goal;
    private final Moves<S> moves;
    private final long[] base;

    /** How far the most of each is from its least; null if all are known exactly. */
    private final long @Nullable [] spread;

    private final long[][] values;
    private final BitSet changeable = new BitSet();
    private final BitSet changed = new BitSet();
    private final BitSet left = new BitSet();
    private final long[] wanted;
    private final List<Way> ways = new ArrayList<>();
    private long best = Long.MAX_VALUE;
    private int steps;
    private boolean stopped;
    private boolean cut;

    private ChangeSearch(Grounding<S> grounding, Moves<S> moves, Goal.Met goal) {
        this.grounding = grounding;
        this.moves = moves;
        this.goal = goal;
        List<Variable<S>> variables = grounding.variables();
        int size = variables.size();
        base = new long[size];
        wanted = new long[size];
        values = new long[size][];
        for (int i = 0; i < size; i++) {
            base[i] = variables.get(i).low();
            wanted[i] = base[i];
        }
        long[] spreads = variables.stream().mapToLong(Variable::spread).toArray();
        spread = LongStream.of(spreads).anyMatch(each -> each > 0) ? spreads : null;
        variables.forEach(this::chooseValues);
    }

    /** The most that each can be where the least is so. */
    private long[] most(long[] state) {
        long[] wide = spread;
        if (wide == null) {
            return state;
        }
        long[] most = state.clone();
        for (int i = 0; i < most.length; i++) {
            most[i] += wide[i];
        }
        return most;
    }

    /** What one search for changes gave: the ways, or which rules have none. */
    private record Attempt(List<Way> ways, boolean stopped, SortedSet<String> blocking) {}

    static <S> Changes of(PreparedBook<S> book, S subject) {
        RuleBook<S> rules = book.book();
        switch (book.verdict(subject)) {
            case MET -> {
                return Changes.of(rules, Changes.State.NOT_NEEDED, List.of());
            }
            case UNDETERMINED -> {
                boolean open = book.deciding().stream().anyMatch(rule -> rule.outcome(subject) == Outcome.UNKNOWN);
                return open
                        ? learn(book, subject, Map.of(), List.of())
                        : Changes.of(rules, Changes.State.NOTHING_ASKED, List.of());
            }
            case NOT_MET -> {}
        }
        Grounding<S> grounding = Grounding.ofKnown(subject, rules.facts().values());
        List<GroundRule> parts = GroundRule.of(book, grounding).stream()
                .flatMap(rule -> rule.split().stream())
                .toList();
        // Those too that only move along, though no rule that decides speaks of them: they bound what may still be
        // learnt.
        rules.facts().values().forEach(grounding::number);
        Moves<S> moves = new Moves<>(grounding.variables());
        closeMarks(grounding.variables(), moves);
        ChangeSearch<S> whole = new ChangeSearch<>(grounding, moves, new Goal.Met(parts, true));
        Attempt met = whole.attempt(parts, true, false);
        if (!met.ways.isEmpty() || met.stopped) {
            return Changes.of(
                    rules, met.stopped ? Changes.State.STOPPED : Changes.State.FOUND, whole.together(met.ways));
        }
        return whole.unless(book, parts);
    }

    /** What is open is left open: it may be that changes mend the rest, and that facts are to be learnt besides. */
    private Changes unless(PreparedBook<S> book, List<GroundRule> parts) {
        S subject = Objects.requireNonNull(grounding.subject());
        Attempt open = attempt(parts, true, true);
        List<Way> ways = open.ways.stream()
                .filter(way -> MissingSearch.of(book, subject, changed(way)).countForMet() > 0)
                .toList();
        if (!ways.isEmpty()) {
            Way first = Collections.min(ways, Comparator.comparing(way -> places(together(way))));
            return learn(book, subject, changed(first), together(ways));
        }
        if (open.stopped) {
            return Changes.of(book.book(), Changes.State.STOPPED, List.of());
        }
        SortedSet<String> blocking = new TreeSet<>(open.blocking);
        if (blocking.isEmpty()) {
            // Each could be mended, but not so that what is open could still be learnt to be well.
            parts.stream()
                    .filter(part -> part.outcome(base, most(base)) == Outcome.FALSE)
                    .forEach(part -> blocking.add(part.id()));
        }
        List<GroundRule> rest = parts.stream()
                .filter(part -> !blocking.contains(part.id()) || part.outcome(base, most(base)) != Outcome.FALSE)
                .toList();
        return new Changes(
                book.book(),
                Changes.State.NONE,
                together(attempt(rest, false, true).ways.stream()
                        .filter(way -> !way.values.isEmpty())
                        .toList()),
                List.of(),
                blocking);
    }

    private static <S> Changes learn(
            PreparedBook<S> book, S subject, Map<String, Side> changed, List<Change.Together> ways) {
        return new Changes(
                book.book(),
                Changes.State.FACTS_MISSING,
                ways,
                MissingSearch.of(book, subject, changed).mattersForMet(),
                Collections.emptySortedSet());
    }

    /** All that would be another after a way, by fact and part. */
    private Map<String, Side> changed(Way way) {
        Map<String, Side> changed = new HashMap<>();
        moved(way).forEach((number, value) -> {
            Variable<S> variable = grounding.variables().get(number);
            changed.put(variable.support(), new Side(-1, value, value + variable.spread()));
        });
        return changed;
    }

    /** What has nothing to do with each other is searched apart, unless what that gives is not right for the whole. */
    private Attempt attempt(List<GroundRule> parts, boolean oneApplies, boolean mayStayOpen) {
        Goal.Met all = new Goal.Met(parts, oneApplies, mayStayOpen);
        List<Way> together = List.of(Way.NONE);
        boolean cutShort = false;
        SortedSet<String> blocking = new TreeSet<>();
        for (List<GroundRule> group : Components.of(parts, this::movers)) {
            Goal.Met each = new Goal.Met(group, false, mayStayOpen);
            if (each.outcome(base, most(base)) == Outcome.TRUE) {
                continue;
            }
            ChangeSearch<S> search = new ChangeSearch<>(grounding, moves, each);
            search.search();
            cutShort |= search.stopped || together.size() * search.ways.size() > MOST_WAYS;
            if (search.ways.isEmpty()) {
                blocking.addAll(blocking(group));
            }
            together = product(together, search.ways);
        }
        if (together.stream().allMatch(way -> stands(way, all))) {
            return new Attempt(together, cutShort, blocking);
        }
        ChangeSearch<S> search = new ChangeSearch<>(grounding, moves, all);
        search.search();
        return new Attempt(search.ways, search.stopped, search.ways.isEmpty() ? blocking(parts) : blocking);
    }

    /** The violated rules that no change mends; or all of them, if each could be mended by itself. */
    private SortedSet<String> blocking(List<GroundRule> group) {
        SortedSet<String> violated = new TreeSet<>();
        SortedSet<String> alone = new TreeSet<>();
        for (GroundRule rule : group) {
            if (rule.outcome(base, most(base)) == Outcome.FALSE) {
                violated.add(rule.id());
                ChangeSearch<S> search = new ChangeSearch<>(grounding, moves, new Goal.Met(List.of(rule), false, true));
                search.search();
                if (search.ways.isEmpty()) {
                    alone.add(rule.id());
                }
            }
        }
        return alone.isEmpty() ? violated : alone;
    }

    private static List<Way> product(List<Way> some, List<Way> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(one::and))
                .limit(MOST_WAYS)
                .toList();
    }

    private boolean stands(Way way, Goal.Met all) {
        long[] state = base.clone();
        return settle(way, state).isPresent() && all.outcome(state, most(state)) == Outcome.TRUE;
    }

    private BitSet movers(GroundRule rule) {
        BitSet movers = moves.movers(rule.variables());
        movers.and(changeable);
        return movers;
    }

    /** Variables with the values that they are given. */
    private record Way(SortedMap<Integer, Long> values, long distance) {
        static final Way NONE = new Way(new TreeMap<>(), 0);

        Way and(Way other) {
            SortedMap<Integer, Long> both = new TreeMap<>(values);
            both.putAll(other.values);
            return new Way(both, distance + other.distance);
        }
    }

    /** Facts that are compared with each other, or that move each other, take each other's values. */
    private static <S> void closeMarks(List<Variable<S>> variables, Moves<S> moves) {
        for (int round = 0; round < 3; round++) {
            for (Variable<S> variable : variables) {
                for (int other : variable.links()) {
                    Variable<S> linked = variables.get(other);
                    variable.markAround(linked.low(), linked.high());
                    for (long mark : new ArrayList<>(linked.marks())) {
                        variable.markAround(mark, mark + linked.spread());
                    }
                }
            }
            variables.forEach(Variable::markForMost);
            variables.forEach(moves::addMarks);
        }
    }

    private void chooseValues(Variable<S> variable) {
        int number = variable.number();
        values[number] = new long[0];
        NamedFact<S> fact = variable.fact();
        if (fact == null || fact.spec().change().isEmpty()) {
            return;
        }
        FactSpec.Range range = fact.spec().change().get();
        if (range.lowest() > range.highest()) {
            return;
        }
        changeable.set(number);
        SortedSet<Long> tried = variable.values(range.lowest(), range.highest() - variable.spread());
        stopped |= tried.size() > MOST_VALUES;
        values[number] = tried.stream()
                .filter(value -> value != base[number])
                .sorted(Comparator.<Long>comparingLong(value -> Math.abs(value - base[number]))
                        .thenComparingLong(value -> value))
                .limit(MOST_VALUES)
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Looks for ways, and leaves out those that would move all that another way moves, and more. */
    private void search() {
        look();
        List<SortedMap<Integer, Long>> moved = ways.stream().map(this::moved).toList();
        List<Way> least = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            SortedMap<Integer, Long> mine = moved.get(i);
            boolean more = moved.stream()
                    .anyMatch(other ->
                            other.size() < mine.size() && mine.entrySet().containsAll(other.entrySet()));
            if (!more) {
                least.add(ways.get(i));
            }
        }
        ways.clear();
        ways.addAll(least);
    }

    private SortedMap<Integer, Long> moved(Way way) {
        long[] state = base.clone();
        settle(way, state);
        SortedMap<Integer, Long> moved = new TreeMap<>();
        for (int i = 0; i < state.length; i++) {
            if (state[i] != base[i]) {
                moved.put(i, state[i]);
            }
        }
        return moved;
    }

    /** Puts a way into a state as things are, and what moves along; answers what was changed, or nothing if it cannot be. */
    private Optional<BitSet> settle(Way way, long[] state) {
        BitSet given = new BitSet();
        way.values().forEach((variable, value) -> {
            state[variable] = value;
            given.set(variable);
        });
        return moves.settle(given, state) ? Optional.of(given) : Optional.empty();
    }

    private void look() {
        for (int most = 1; most <= changeable.cardinality() && ways.isEmpty(); most++) {
            cut = false;
            descend(most, 0);
            if (!cut) {
                break;
            }
        }
    }

    private List<Change.Together> together(List<Way> found) {
        return found.stream()
                .map(this::together)
                .sorted(Comparator.comparing(ChangeSearch::places))
                .toList();
    }

    private static String places(Change.Together way) {
        StringBuilder text = new StringBuilder();
        way.changes()
                .forEach(change -> text.append(change.pointer().text())
                        .append(' ')
                        .append(change.fact())
                        .append(' ')
                        .append(change.part().orElse(""))
                        .append(' ')
                        .append(change.to())
                        .append('\n'));
        return text.toString();
    }

    private void descend(int remaining, long distance) {
        if (++steps > MOST_STEPS) {
            stopped = true;
            return;
        }
        long[] state = wanted.clone();
        if (!moves.settle(changed, state)) {
            // What was changed so far cannot stand beside each other; a further change may still mend it.
            explore(everyFree(), remaining, distance);
            return;
        }
        long[] most = most(state);
        if (goal.outcome(state, most) == Outcome.TRUE) {
            record(distance);
            return;
        }
        BitSet used = new BitSet();
        int needed = 0;
        BitSet first = new BitSet();
        for (BitSet must : goal.unmet(state, most)) {
            BitSet movers = moves.movers(must);
            movers.and(changeable);
            movers.andNot(changed);
            movers.andNot(left);
            if (movers.isEmpty()) {
                return;
            }
            if (needed == 0) {
                first = movers;
            }
            if (!movers.intersects(used)) {
                used.or(movers);
                needed++;
            }
        }
        if (needed == 0) {
            // Nothing is violated any more, but no rule applies any more either.
            explore(everyFree(), remaining, distance);
            return;
        }
        if (remaining < needed) {
            cut = true;
            return;
        }
        explore(first, remaining, distance);
    }

    private BitSet everyFree() {
        BitSet free = (BitSet) changeable.clone();
        free.andNot(changed);
        free.andNot(left);
        return free;
    }

    private void explore(BitSet movers, int remaining, long distance) {
        if (remaining == 0) {
            cut = true;
            return;
        }
        List<Integer> passedOver = new ArrayList<>();
        for (int variable = movers.nextSetBit(0); variable >= 0; variable = movers.nextSetBit(variable + 1)) {
            changed.set(variable);
            for (long value : values[variable]) {
                long farther = distance + Math.abs(value - base[variable]);
                if (farther > best) {
                    break;
                }
                wanted[variable] = value;
                descend(remaining - 1, farther);
            }
            wanted[variable] = base[variable];
            changed.clear(variable);
            left.set(variable);
            passedOver.add(variable);
        }
        passedOver.forEach(left::clear);
    }

    private void record(long distance) {
        if (distance < best) {
            best = distance;
            ways.clear();
        }
        SortedMap<Integer, Long> given = new TreeMap<>();
        changed.stream().forEach(variable -> given.put(variable, wanted[variable]));
        ways.add(new Way(given, distance));
    }

    private Change.Together together(Way way) {
        long[] state = base.clone();
        BitSet given = settle(way, state).orElseThrow();
        List<Change> changes = new ArrayList<>();
        List<Change> along = new ArrayList<>();
        for (Variable<S> variable : grounding.variables()) {
            int number = variable.number();
            if (state[number] != base[number]) {
                (given.get(number) ? changes : along).add(change(variable, state[number]));
            }
        }
        return new Change.Together(changes, along, way.distance());
    }

    private Change change(Variable<S> variable, long to) {
        S subject = grounding.subject();
        Optional<String> part = variable.partLabel(subject);
        return new Change(
                variable.name(),
                variable.label(),
                variable.pointer(subject),
                part,
                shown(variable, variable.low()),
                shown(variable, to));
    }

    private static <S> String shown(Variable<S> variable, long low) {
        NamedFact<S> fact = variable.fact();
        return fact == null || variable.spread() == 0
                ? variable.show(low)
                : Trace.value(fact, low, low + variable.spread()).orElseThrow();
    }
}
