package org.nurture.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nurture.problem.RefusedInputException;

/**
 * Chooses one credit of each programme so that the least is missing of a requirement: exact, by going from programme to
 * programme with every choice so far that no other outdoes at every level asked for.
 */
final class DegreeChoice {
    /** So many choices side by side are far more than anybody's certificates make. */
    private static final int MOST = 100_000;

    private static final int COMPARED = 2_000;

    private static final Comparator<Choice> BETTER = Comparator.<Choice>comparingInt(choice -> choice.own)
            .thenComparingInt(choice -> choice.points)
            .thenComparing(Choice::names, Comparator.reverseOrder());

    /** What was chosen so far: how much of each need it meets, how much is of the framework itself, and all its points. */
    private static final class Choice {
        private final int[] met;
        private final int own;
        private final int points;
        private final List<DegreeProgress.Counted> counted;

        Choice(int[] met, int own, int points, List<DegreeProgress.Counted> counted) {
            this.met = met;
            this.own = own;
            this.points = points;
            this.counted = counted;
        }

        String names() {
            StringBuilder names = new StringBuilder();
            counted.forEach(each -> names.append(each.certificate().text()).append('\n'));
            return names.toString();
        }
    }

    private final int[] levels;
    private final int[] needs;

    DegreeChoice(DegreeRequirement requirement) {
        int size = requirement.atLevels().size() + 1;
        this.levels = new int[size];
        this.needs = new int[size];
        levels[0] = requirement.lowestLevel();
        needs[0] = requirement.points();
        for (int i = 1; i < size; i++) {
            levels[i] = requirement.atLevels().get(i - 1).level();
            needs[i] = requirement.atLevels().get(i - 1).points();
        }
    }

    /**
     * Chooses.
     *
     * @param programmes the credits of each programme of which one counts, none of them empty
     */
    List<DegreeProgress.Counted> best(Collection<List<DegreeProgress.Counted>> programmes) {
        List<Choice> choices = List.of(new Choice(new int[needs.length], 0, 0, List.of()));
        for (List<DegreeProgress.Counted> candidates : programmes) {
            Map<String, Choice> next = new LinkedHashMap<>();
            for (Choice choice : choices) {
                for (DegreeProgress.Counted candidate : candidates) {
                    Choice with = with(choice, candidate);
                    next.merge(
                            Arrays.toString(with.met),
                            with,
                            (one, other) -> BETTER.compare(one, other) >= 0 ? one : other);
                }
            }
            choices = undone(new ArrayList<>(next.values()));
            if (choices.size() > MOST) {
                throw RefusedInputException.of("degree-requirement.too-many");
            }
        }
        return choices.stream()
                .max(Comparator.<Choice>comparingInt(choice -> -missing(choice)).thenComparing(BETTER))
                .orElseThrow()
                .counted;
    }

    private Choice with(Choice choice, DegreeProgress.Counted candidate) {
        CreditAward credit = candidate.credit();
        int[] met = choice.met.clone();
        for (int i = 0; i < met.length; i++) {
            met[i] = credit.level() >= levels[i] ? Math.min(met[i] + credit.points(), needs[i]) : met[i];
        }
        List<DegreeProgress.Counted> counted = new ArrayList<>(choice.counted);
        counted.add(candidate);
        boolean own = candidate.conversion() instanceof CreditConversion.Unchanged;
        return new Choice(met, choice.own + (own ? 1 : 0), choice.points + credit.points(), counted);
    }

    private int missing(Choice choice) {
        int missing = 0;
        for (int i = 0; i < needs.length; i++) {
            missing = Math.max(missing, needs[i] - choice.met[i]);
        }
        return missing;
    }

    /** Leaves those out that another meets no need less than; of very many, none, which is slower and no less right. */
    private static List<Choice> undone(List<Choice> choices) {
        if (choices.size() > COMPARED) {
            return choices;
        }
        return choices.stream()
                .filter(choice -> choices.stream().noneMatch(other -> other != choice && outdoes(other, choice)))
                .toList();
    }

    /** No two have the same needs met, so one of them meets more. */
    private static boolean outdoes(Choice one, Choice other) {
        for (int i = 0; i < one.met.length; i++) {
            if (one.met[i] < other.met[i]) {
                return false;
            }
        }
        return true;
    }
}
