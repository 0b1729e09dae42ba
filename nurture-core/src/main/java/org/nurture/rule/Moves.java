package org.nurture.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.nurture.rule.FactSpec.Coupling;
import org.nurture.rule.FactSpec.How;

/** Which facts move with which, and what the whole looks like after some have been changed. */
final class Moves<S> {
    private final List<Variable<S>> variables;
    private final List<Move> moves = new ArrayList<>();
    private final BitSet[] reach;

    private record Move(int from, int to, How how) {}

    Moves(List<Variable<S>> variables) {
        this.variables = variables;
        for (Variable<S> from : variables) {
            NamedFact<S> fact = from.fact();
            if (fact == null) {
                continue;
            }
            for (Coupling coupling : fact.spec().couplings()) {
                for (Variable<S> to : variables) {
                    if (to.name().equals(coupling.other()) && together(from, to)) {
                        moves.add(new Move(from.number(), to.number(), coupling.how()));
                    }
                }
            }
        }
        reach = new BitSet[variables.size()];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = closure(i);
        }
    }

    private static <S> boolean together(Variable<S> from, Variable<S> to) {
        NamedFact<S> one = from.fact();
        NamedFact<S> other = to.fact();
        return one != null
                && other != null
                && (one.parts().isEmpty() || other.parts().isEmpty() || from.part() == to.part());
    }

    private BitSet closure(int start) {
        BitSet reached = new BitSet();
        reached.set(start);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Move move : moves) {
                if (move.how != How.BOUND && reached.get(move.from) && !reached.get(move.to)) {
                    reached.set(move.to);
                    grown = true;
                }
            }
        }
        return reached;
    }

    /** The variables by whose change one of the given may move. */
    BitSet movers(BitSet wanted) {
        BitSet movers = new BitSet();
        for (int i = 0; i < reach.length; i++) {
            if (reach[i].intersects(wanted)) {
                movers.set(i);
            }
        }
        return movers;
    }

    /** The values at which something turns over that moves with the variable. */
    void addMarks(Variable<S> variable) {
        long base = variable.low();
        for (Move move : moves) {
            if (move.from != variable.number()) {
                continue;
            }
            Variable<S> other = variables.get(move.to);
            long wider = wider(move);
            if (move.how == How.BOUND) {
                // What bounds it may have to be raised to where this is wanted.
                for (long mark : new ArrayList<>(variable.marks())) {
                    other.mark(mark);
                    other.mark(mark + wider);
                }
                variable.mark(other.low());
                variable.mark(other.low() - wider);
                continue;
            }
            // What is changed itself does not move along, so a change of its own by one may be what is wanted.
            other.markAround(other.low(), other.low());
            for (long mark : new ArrayList<>(other.marks())) {
                variable.mark(move.how == How.BY_AS_MUCH ? base + (mark - other.low()) : mark);
                if (move.how != How.BY_AS_MUCH) {
                    variable.mark(mark - wider);
                }
            }
        }
    }

    /**
     * Works out where everything stands after some variables have been given other values.
     *
     * @param changed the variables that were given a value
     * @param state their values, and those of all others as they were; what moves along is written into it
     * @return false if it cannot be: a variable that was given a value would have to move along to another
     */
    boolean settle(BitSet changed, long[] state) {
        for (Move move : moves) {
            if (move.how == How.BY_AS_MUCH && changed.get(move.from) && !changed.get(move.to)) {
                state[move.to] += state[move.from] - variables.get(move.from).low();
            }
        }
        for (int round = 0; round <= variables.size(); round++) {
            boolean moved = false;
            for (Move move : moves) {
                boolean stirred = state[move.from] != variables.get(move.from).low();
                if (stirred && breaks(move, state)) {
                    if (changed.get(move.to)) {
                        return false;
                    }
                    state[move.to] = state[move.from] + slack(move);
                    moved = true;
                }
            }
            if (!moved) {
                return isPossible(state) && isWithinBounds(state);
            }
        }
        return false;
    }

    /** How much less is known of what moves than of what it moves: both their least and their most must fit each other. */
    private long wider(Move move) {
        return variables.get(move.from).spread() - variables.get(move.to).spread();
    }

    /** How far the least of the one must at least be above that of the other, or at most. */
    private long slack(Move move) {
        return move.how == How.NO_MORE ? Math.min(0, wider(move)) : Math.max(0, wider(move));
    }

    private boolean breaks(Move move, long[] state) {
        long limit = state[move.from] + slack(move);
        return (move.how == How.NO_LESS && state[move.to] < limit)
                || (move.how == How.NO_MORE && state[move.to] > limit);
    }

    private boolean isWithinBounds(long[] state) {
        for (Move move : moves) {
            boolean stirred = state[move.from] != variables.get(move.from).low()
                    || state[move.to] != variables.get(move.to).low();
            if (move.how == How.BOUND && stirred && state[move.to] < state[move.from] + slack(move)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(long[] state) {
        for (Variable<S> variable : variables) {
            boolean moved = state[variable.number()] != variable.low();
            if (moved && variable.fact() instanceof WholeFact<S> && state[variable.number()] < 0) {
                return false;
            }
        }
        return true;
    }
}
