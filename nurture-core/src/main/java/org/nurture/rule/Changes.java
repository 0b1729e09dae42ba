package org.nurture.rule;

import java.util.List;

/** The smallest changes after which a verdict would be MET, or why there are none. */
public final class Changes {
    private final State state;
    private final List<Change.Together> ways;

    Changes(State state, List<Change.Together> ways) {
        this.state = state;
        this.ways = List.copyOf(ways);
    }

    /** How the search ended. */
    public enum State {
        /** The verdict is MET as it is. */
        NOT_NEEDED,
        /** There are changes, and these are all of the smallest. */
        FOUND,
        /** No change of changeable facts makes the verdict MET. */
        NONE,
        /** Facts are missing without which no change makes the verdict MET; learn them first. */
        FACTS_MISSING,
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
     * @return the ways in a fixed order; none unless the state is {@link State#FOUND} or {@link State#STOPPED}
     */
    public List<Change.Together> ways() {
        return ways;
    }

    @Override
    public String toString() {
        return "Changes[" + state + ", " + ways.size() + " ways]";
    }
}
