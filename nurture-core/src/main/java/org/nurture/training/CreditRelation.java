package org.nurture.training;

import java.util.Objects;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Citation;

/**
 * A published relation between credit of two frameworks, at one level of each. None is shipped, since none of our sources
 * publishes one: a host gives those that it can cite.
 *
 * @param from the framework that the credit comes from
 * @param fromLevel the level there, 1 to 12
 * @param fromPoints so many points there, 1 to 999
 * @param to the framework in which the credit is wanted
 * @param toLevel the level there that answers to it, 1 to 12
 * @param toPoints are so many points there, 1 to 999
 * @param source who publishes the relation
 */
public record CreditRelation(
        CreditFramework from,
        int fromLevel,
        int fromPoints,
        CreditFramework to,
        int toLevel,
        int toPoints,
        Citation source) {
    /**
     * Checks the numbers.
     *
     * @param from the framework that the credit comes from
     * @param fromLevel the level there
     * @param fromPoints the points there
     * @param to the framework in which the credit is wanted
     * @param toLevel the level there
     * @param toPoints the points there
     * @param source who publishes the relation
     * @throws RefusedInputException with code {@code credit-relation.range} if a number lies outside its range or both
     *     frameworks are one
     */
    public CreditRelation {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(source, "source");
        if (from == to
                || outside(fromLevel, 12)
                || outside(toLevel, 12)
                || outside(fromPoints, 999)
                || outside(toPoints, 999)) {
            throw RefusedInputException.of("credit-relation.range");
        }
    }

    /** Whether another relation between the same credit gives as many points at the same level. */
    boolean saysTheSame(CreditRelation other) {
        return toLevel == other.toLevel && toPoints * other.fromPoints == other.toPoints * fromPoints;
    }

    private static boolean outside(int number, int most) {
        return number < 1 || number > most;
    }
}
