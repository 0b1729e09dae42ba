package org.nurture.accreditation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fewest people of whom each demand gets as many as it needs: exact, by taking away what settles itself, parting what
 * does not hang together, and trying the rest with a bound below.
 *
 * <p>The bound shares out each person's one unit among the demands that the person serves: whatever a demand needs, times
 * the smallest share that one of its people can give it, adds up to no more than any answer. So an answer as small as the
 * bound is proven; every branch that cannot beat the best answer by its bound is left.
 */
final class Cover {
    private static final double ROUNDING = 1e-6;

    private long work;

    private Cover(long work) {
        this.work = work;
    }

    /** People, by the numbers that others know them by, and the demands on them. */
    private static final class Part {
        private final int[] names;
        private final int[][] demands;
        private final int[] needs;

        Part(int[] names, int[][] demands, int[] needs) {
            this.names = names;
            this.demands = demands;
            this.needs = needs;
        }
    }

    /**
     * An answer.
     *
     * @param chosen who was chosen, ascending
     * @param atLeast no answer has fewer
     * @param proven whether this is known to be one of the smallest
     */
    record Answer(List<Integer> chosen, int atLeast, boolean proven) {}

    /**
     * Solves demands, each of which has at least as many people as it needs.
     *
     * @param work how many people of demands to look at, over and over, before the search stops; the small parts come
     *     first
     */
    static Answer solve(List<int[]> demands, List<Integer> needs, long work) {
        Cover cover = new Cover(work);
        int[] chosen = {};
        int atLeast = 0;
        boolean proven = true;
        List<Part> parts = new ArrayList<>(parts(part(demands, needs)));
        parts.sort(Comparator.comparing(part -> part.needs.length));
        for (Part part : parts) {
            int[] greedy = greedy(part);
            int bound = lower(part);
            int[] better = bound == greedy.length ? null : cover.best(part, greedy.length);
            int[] found = better == null ? greedy : better;
            boolean exact = found.length == bound || cover.work > 0;
            chosen = join(chosen, found);
            atLeast += exact ? found.length : bound;
            proven &= exact;
        }
        return new Answer(Arrays.stream(chosen).sorted().boxed().toList(), atLeast, proven);
    }

    /** No answer has fewer people: those who are settled, and the bounds of what is left. */
    private static int lower(Part part) {
        List<Integer> forced = new ArrayList<>();
        Part rest = reduce(part, forced);
        int bound = forced.size();
        if (rest != null) {
            for (Part each : parts(rest)) {
                bound += bound(each);
            }
        }
        return bound;
    }

    /** The fewest people, fewer than the budget; null if that cannot be, or the work is used up. */
    private int @Nullable [] best(Part given, int budget) {
        List<Integer> forced = new ArrayList<>();
        Part rest = work <= 0 ? null : reduce(given, forced);
        if (rest == null || forced.size() >= budget) {
            return null;
        }
        int[] chosen = forced.stream().mapToInt(Integer::intValue).toArray();
        if (rest.demands.length == 0) {
            return chosen;
        }
        List<Part> parts = parts(rest);
        int[] bounds = parts.stream().mapToInt(Cover::bound).toArray();
        int open = Arrays.stream(bounds).sum();
        for (int i = 0; i < bounds.length; i++) {
            open -= bounds[i];
            int left = budget - chosen.length - open;
            int[] found = bounds[i] >= left ? null : branch(parts.get(i), left);
            if (found == null) {
                return null;
            }
            chosen = join(chosen, found);
        }
        return chosen;
    }

    /** Takes whoever serves most demands, or does without. */
    private int @Nullable [] branch(Part part, int budget) {
        // What a step costs is the size of what is reduced and parted after it, both times.
        work -= 2L
                * Arrays.stream(part.demands).mapToInt(demand -> demand.length).sum();
        if (work <= 0) {
            return null;
        }
        int[][] served = served(part);
        int who = 0;
        for (int i = 1; i < served.length; i++) {
            who = served[i].length > served[who].length ? i : who;
        }
        int[] with = best(without(part, who, true), budget - 1);
        int[] taken = with == null ? null : join(new int[] {part.names[who]}, with);
        int[] left = best(without(part, who, false), taken == null ? budget : taken.length);
        return left == null ? taken : left;
    }

    /** Settles what settles itself; null if a demand has too few people left. */
    private static @Nullable Part reduce(Part given, List<Integer> forced) {
        Part part = given;
        while (true) {
            boolean[] take = new boolean[part.names.length];
            boolean any = false;
            for (int i = 0; i < part.needs.length; i++) {
                if (part.demands[i].length < part.needs[i]) {
                    return null;
                }
                if (part.demands[i].length == part.needs[i]) {
                    for (int who : part.demands[i]) {
                        take[who] = true;
                    }
                    any = true;
                }
            }
            if (any) {
                for (int who = 0; who < take.length; who++) {
                    if (take[who]) {
                        forced.add(part.names[who]);
                    }
                }
                part = drop(part, take, true, new boolean[part.needs.length]);
                continue;
            }
            int[][] served = served(part);
            boolean[] implied = implied(part, served);
            boolean[] outdone = outdone(part, served);
            if (none(implied) && none(outdone)) {
                return part;
            }
            part = drop(part, outdone, false, implied);
        }
    }

    private static boolean none(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return false;
            }
        }
        return true;
    }

    /** Demands that another one, of fewer people and no smaller need, meets along with itself. */
    private static boolean[] implied(Part part, int[][] served) {
        boolean[] implied = new boolean[part.needs.length];
        for (int i = 0; i < implied.length; i++) {
            for (int j : served[rarest(part.demands[i], served)]) {
                if (j != i
                        && !implied[i]
                        && !implied[j]
                        && part.needs[i] >= part.needs[j]
                        && within(part.demands[i], part.demands[j])) {
                    implied[j] = true;
                }
            }
        }
        return implied;
    }

    /**
     * People whom so many others outdo, each serving all that they serve, that those alone meet whatever they could: in some
     * smallest answer those come first.
     */
    private static boolean[] outdone(Part part, int[][] served) {
        boolean[] outdone = new boolean[part.names.length];
        for (int who = 0; who < outdone.length; who++) {
            if (served[who].length == 0) {
                outdone[who] = true;
                continue;
            }
            int most = 0;
            int least = served[who][0];
            for (int demand : served[who]) {
                most = Math.max(most, part.needs[demand]);
                least = part.demands[demand].length < part.demands[least].length ? demand : least;
            }
            int better = 0;
            for (int other : part.demands[least]) {
                boolean first = served[other].length > served[who].length || other < who;
                if (other != who && first && within(served[who], served[other])) {
                    better++;
                }
            }
            outdone[who] = better >= most;
        }
        return outdone;
    }

    private static int rarest(int[] people, int[][] served) {
        int rarest = people[0];
        for (int who : people) {
            rarest = served[who].length < served[rarest].length ? who : rarest;
        }
        return rarest;
    }

    /** Whether every entry of the one is in the other; both ascend. */
    private static boolean within(int[] few, int[] many) {
        int at = 0;
        for (int each : few) {
            while (at < many.length && many[at] < each) {
                at++;
            }
            if (at == many.length || many[at] != each) {
                return false;
            }
        }
        return true;
    }

    private static Part without(Part part, int who, boolean taken) {
        boolean[] gone = new boolean[part.names.length];
        gone[who] = true;
        return drop(part, gone, taken, new boolean[part.needs.length]);
    }

    /** Leaves people out, taken or not, and demands that are met. */
    private static Part drop(Part part, boolean[] gone, boolean taken, boolean[] met) {
        List<int[]> demands = new ArrayList<>();
        List<Integer> needs = new ArrayList<>();
        for (int i = 0; i < part.needs.length; i++) {
            int[] stay = Arrays.stream(part.demands[i])
                    .filter(who -> !gone[who])
                    .map(who -> part.names[who])
                    .toArray();
            int need = part.needs[i] - (taken ? part.demands[i].length - stay.length : 0);
            if (need > 0 && !met[i]) {
                demands.add(stay);
                needs.add(need);
            }
        }
        return part(demands, needs);
    }

    /** Numbers the people of some demands anew, in the order of their names. */
    private static Part part(List<int[]> demands, List<Integer> needs) {
        int[] names = demands.stream()
                .flatMapToInt(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
        int[][] numbered = new int[demands.size()][];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = Arrays.stream(demands.get(i))
                    .map(name -> Arrays.binarySearch(names, name))
                    .sorted()
                    .toArray();
        }
        return new Part(
                names, numbered, needs.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The demands that each person serves. */
    private static int[][] served(Part part) {
        int[] counts = new int[part.names.length];
        for (int[] demand : part.demands) {
            for (int who : demand) {
                counts[who]++;
            }
        }
        int[][] served = new int[counts.length][];
        for (int who = 0; who < counts.length; who++) {
            served[who] = new int[counts[who]];
        }
        for (int i = part.demands.length - 1; i >= 0; i--) {
            for (int who : part.demands[i]) {
                served[who][--counts[who]] = i;
            }
        }
        return served;
    }

    /** Parts that share nobody, in the order of their first demands. */
    private static List<Part> parts(Part part) {
        int[] root = new int[part.names.length];
        Arrays.setAll(root, who -> who);
        for (int[] demand : part.demands) {
            for (int who : demand) {
                root[find(root, who)] = find(root, demand[0]);
            }
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        List<List<int[]>> demands = new ArrayList<>();
        List<List<Integer>> needs = new ArrayList<>();
        for (int i = 0; i < part.needs.length; i++) {
            int number = numbers.computeIfAbsent(find(root, part.demands[i][0]), first -> {
                demands.add(new ArrayList<>());
                needs.add(new ArrayList<>());
                return demands.size() - 1;
            });
            demands.get(number)
                    .add(Arrays.stream(part.demands[i])
                            .map(who -> part.names[who])
                            .toArray());
            needs.get(number).add(part.needs[i]);
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            parts.add(part(demands.get(i), needs.get(i)));
        }
        return parts;
    }

    private static int find(int[] root, int who) {
        int at = who;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** No answer has fewer people. */
    private static int bound(Part part) {
        int[][] served = served(part);
        double shared = 0;
        int largest = 0;
        for (int i = 0; i < part.needs.length; i++) {
            int busiest = 1;
            for (int who : part.demands[i]) {
                busiest = Math.max(busiest, served[who].length);
            }
            shared += (double) part.needs[i] / busiest;
            largest = Math.max(largest, part.needs[i]);
        }
        return Math.max(largest, (int) Math.ceil(shared - ROUNDING));
    }

    /** An answer to begin with: always whoever serves most demands that are open. */
    private static int[] greedy(Part part) {
        int[][] served = served(part);
        int[] open = part.needs.clone();
        boolean[] taken = new boolean[part.names.length];
        int[] chosen = {};
        while (true) {
            int best = -1;
            int most = 0;
            for (int who = 0; who < taken.length; who++) {
                int serves = 0;
                for (int demand : served[who]) {
                    serves += open[demand] > 0 ? 1 : 0;
                }
                if (!taken[who] && serves > most) {
                    most = serves;
                    best = who;
                }
            }
            if (best < 0) {
                return chosen;
            }
            taken[best] = true;
            chosen = join(chosen, new int[] {part.names[best]});
            for (int demand : served[best]) {
                open[demand]--;
            }
        }
    }

    private static int[] join(int[] one, int[] other) {
        int[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
