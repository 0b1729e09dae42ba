package org.nurture.rule;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The smallest changes after which a verdict would be MET, or why there are none. */
public final class Changes {
    private final RuleBook<?> book;
    private final State state;
    private final List<Change.Together> ways;
    private final List<List<List<MissingFact>>> toLearn;
    private final SortedSet<String> blocking;

    Changes(
            RuleBook<?> book,
            State state,
            List<Change.Together> ways,
            List<List<List<MissingFact>>> toLearn,
            SortedSet<String> blocking) {
        this.book = book;
        this.state = state;
        this.ways = List.copyOf(ways);
        this.toLearn = List.copyOf(toLearn);
        this.blocking = Collections.unmodifiableSortedSet(new TreeSet<>(blocking));
    }

    static Changes of(RuleBook<?> book, State state, List<Change.Together> ways) {
        return new Changes(book, state, ways, List.of(), Collections.emptySortedSet());
    }

    /** How the search ended. */
    public enum State {
        /** The verdict is MET as it is. */
        NOT_NEEDED,
        /** There are changes that make the verdict MET, and these are all of the smallest. */
        FOUND,
        /**
         * No change of changeable facts makes the verdict MET, whatever is learnt of others: {@link #blocking()} says which
         * rules stand in the way, and {@link #waysForTheRest()} what would mend the others. A fact of which nothing is known is
         * never changed, and a number that is known within bounds only, as that of trained adults is while the standing of one
         * of them is not known, only moves as a whole: both bounds by as much.
         */
        NONE,
        /**
         * No change alone makes the verdict MET, because facts are missing. After any one of the changes, none if nothing is
         * violated, no rule is violated any more, and what {@link #toLearn()} says is still to be learnt.
         */
        FACTS_MISSING,
        /** No required rule is asked: the policy is silent or has switched them off, or none applies. */
        NOTHING_ASKED,
        /**
         * The search stopped after a fixed amount of work, before it had looked everywhere: what it found makes the verdict
         * MET, but something smaller, or another as small, may have been missed.
         */
        STOPPED
    }

    /**
     * Answers how the search ended.
     *
     * @return the state
     */
    public State state() {
        return state;
    }

    /**
     * Answers the ways, all with as few facts and as little distance as any. Of two ways of which one would move all that
     * the other moves, and more besides, only the other is among them.
     *
     * @return the ways in a fixed order; none unless the state is {@link State#FOUND}, {@link State#STOPPED} or
     *     {@link State#FACTS_MISSING}
     */
    public List<Change.Together> ways() {
        return state == State.NONE ? List.of() : ways;
    }

    /**
     * Answers what would mend all that is violated but for the rules that block: it does not make the verdict MET.
     *
     * @return the smallest ways, in a fixed order; none unless the state is {@link State#NONE} and there is something else
     *     to mend
     */
    public List<Change.Together> waysForTheRest() {
        return state == State.NONE ? ways : List.of();
    }

    /**
     * Answers the facts that are still to be learnt after the first of the ways, as
     * {@link MissingFacts#mattersForMet()} has them.
     *
     * @return the matters, each with its smallest sets; none unless the state is {@link State#FACTS_MISSING}
     */
    public List<List<List<MissingFact>>> toLearn() {
        return toLearn;
    }

    /**
     * Answers which rules stand in the way: each is violated, and no change of changeable facts mends it, or not all of them
     * together.
     *
     * @return the ids of the rules, in order; none unless the state is {@link State#NONE}
     */
    public SortedSet<String> blocking() {
        return blocking;
    }

    RuleBook<?> book() {
        return book;
    }

    @Override
    public String toString() {
        return "Changes[" + state + ", " + ways.size() + " ways]";
    }
}
