package org.nurture.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The smallest sets of missing facts that would settle a verdict. */
public final class MissingFacts {
    private static final int MOST_LISTED = 256;
    private static final Comparator<List<MissingFact>> ORDER = Comparator.comparingInt(List::size);

    private final RuleBook<?> book;
    private final List<List<List<MissingFact>>> matters;
    private final List<List<MissingFact>> forMet;
    private final List<List<MissingFact>> forNotMet;
    private final List<String> notCovered;

    MissingFacts(
            RuleBook<?> book,
            List<List<List<MissingFact>>> matters,
            List<List<MissingFact>> forNotMet,
            SortedSet<String> notCovered) {
        this.book = book;
        this.matters = matters.stream()
                .map(matter -> matter.stream().sorted(ORDER).toList())
                .toList();
        this.forMet = listed(this.matters);
        this.forNotMet = forNotMet.stream().sorted(ORDER).toList();
        this.notCovered = List.copyOf(notCovered);
    }

    /** One of each matter, the smallest first as far as that can be had without making them all. */
    private static List<List<MissingFact>> listed(List<List<List<MissingFact>>> matters) {
        List<List<MissingFact>> together = List.of(List.of());
        for (List<List<MissingFact>> matter : matters) {
            List<List<MissingFact>> longer = new ArrayList<>();
            for (List<MissingFact> set : together) {
                for (List<MissingFact> choice : matter) {
                    List<MissingFact> both = new ArrayList<>(set);
                    both.addAll(choice);
                    longer.add(both);
                }
            }
            together = longer.stream().sorted(ORDER).limit(MOST_LISTED).toList();
        }
        return together.stream()
                .map(set -> set.stream()
                        .sorted(Comparator.comparing(MissingFact::pointer).thenComparing(MissingFact::fact))
                        .toList())
                .toList();
    }

    /**
     * Answers the smallest sets for which some values make the verdict MET: one choice of each of
     * {@link #mattersForMet()}. Of very many such sets only some are listed.
     *
     * @return at most 256 sets, the smallest first; one empty set if it is MET already, none if it cannot become so by
     *     learning
     */
    public List<List<MissingFact>> forMet() {
        return forMet;
    }

    /**
     * Answers the same without multiplying it out. What has nothing to do with each other is a matter of its own, and each
     * matter has one or more sets of facts that settle it; for MET, one set of every matter must be learnt. Twenty children
     * of each of whom one of two facts is missing are twenty matters of two sets, where there are a million sets in all.
     *
     * @return the matters, each with its smallest sets, the smallest first; none if it is MET already; a matter without a
     *     set if it cannot become so by learning
     */
    public List<List<List<MissingFact>>> mattersForMet() {
        return matters;
    }

    /**
     * Answers how many sets there are for MET in all.
     *
     * @return the number, which may be more than {@link #forMet()} lists; {@link Long#MAX_VALUE} stands for that and more
     */
    public long countForMet() {
        long count = 1;
        for (List<List<MissingFact>> matter : matters) {
            count = matter.isEmpty()
                    ? 0
                    : count > Long.MAX_VALUE / matter.size() ? Long.MAX_VALUE : count * matter.size();
        }
        return count;
    }

    /**
     * Answers the smallest sets for which some values make the verdict NOT_MET.
     *
     * @return the sets, the smallest first; one empty set if it is NOT_MET already, none if it cannot become so
     */
    public List<List<MissingFact>> forNotMet() {
        return forNotMet;
    }

    /**
     * Tells whether the search looked everywhere, so that there are no other smallest sets. It does where the demands fall
     * into matters of up to some ten facts each, as those of twenty children do, where every fact is demanded by itself,
     * and where each of twenty rules that always apply asks that one of two facts reach a bound and others ask the same
     * of them. Where many facts stand in for each other in one demand, as in "at least ten of twenty-four", it stops after
     * a fixed amount of work; so it does with a set of choices that is compared in more than six ways.
     *
     * @return false if the search stopped before it had looked everywhere; what it found holds all the same
     */
    public boolean isComplete() {
        return notCovered.isEmpty();
    }

    /**
     * Answers where the search stopped.
     *
     * @return the ids of the rules that it did not cover to the end, in order; none if it is complete
     */
    public SortedSet<String> notCovered() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(notCovered));
    }

    RuleBook<?> book() {
        return book;
    }

    @Override
    public String toString() {
        return "MissingFacts[for met " + countForMet() + ", for not met " + forNotMet.size() + "]";
    }
}
