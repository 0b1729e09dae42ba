package org.nurture.rule;

import java.util.List;

/** The smallest sets of missing facts that would settle a verdict. */
public final class MissingFacts {
    private final List<List<MissingFact>> forMet;
    private final List<List<MissingFact>> forNotMet;
    private final boolean complete;

    MissingFacts(List<List<MissingFact>> forMet, List<List<MissingFact>> forNotMet, boolean complete) {
        this.forMet = List.copyOf(forMet);
        this.forNotMet = List.copyOf(forNotMet);
        this.complete = complete;
    }

    /**
     * Answers the smallest sets for which some values make the verdict MET.
     *
     * @return the sets, the smallest first; one empty set if it is MET already, none if it cannot become so by learning
     */
    public List<List<MissingFact>> forMet() {
        return forMet;
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
     * Tells whether these are all such sets. The search is exact for some twenty open conditions, and stops at a fixed
     * amount of work beyond that.
     *
     * @return false if the search stopped before it had looked everywhere; what it found holds all the same
     */
    public boolean isComplete() {
        return complete;
    }

    @Override
    public String toString() {
        return "MissingFacts[for met " + forMet.size() + ", for not met " + forNotMet.size() + "]";
    }
}
