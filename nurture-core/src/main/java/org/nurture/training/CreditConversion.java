package org.nurture.training;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/** What credit of one framework comes to in another, and what is lost on the way. */
public sealed interface CreditConversion {
    /**
     * The credit is of the wanted framework already.
     *
     * @param award the credit
     */
    record Unchanged(CreditAward award) implements CreditConversion {
        /**
         * Checks that nothing is null.
         *
         * @param award the credit
         */
        public Unchanged {
            Objects.requireNonNull(award, "award");
        }
    }

    /**
     * The credit was converted. Only whole points are given; hours and who gave the credit are not carried over, since a
     * relation of points says nothing of them.
     *
     * @param award the credit in the wanted framework; empty if it does not come to one whole point
     * @param cutOff so many parts of a point were cut off, at least 0
     * @param partsOfPoint where a point has so many parts: the loss is the one over the other
     * @param by the relation
     */
    record Converted(Optional<CreditAward> award, int cutOff, int partsOfPoint, CreditRelation by)
            implements CreditConversion {
        /**
         * Checks that nothing is null.
         *
         * @param award the credit in the wanted framework; empty if it does not come to one whole point
         * @param cutOff so many parts of a point were cut off, at least 0
         * @param partsOfPoint where a point has so many parts: the loss is the one over the other
         * @param by the relation
         */
        public Converted {
            Objects.requireNonNull(award, "award");
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Nobody is known to publish a relation, so there is no answer.
     *
     * @param award the credit
     * @param to the framework in which it was wanted
     */
    record NoPublishedRelation(CreditAward award, CreditFramework to) implements CreditConversion {
        /**
         * Checks that nothing is null.
         *
         * @param award the credit
         * @param to the framework in which it was wanted
         */
        public NoPublishedRelation {
            Objects.requireNonNull(award, "award");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Converts credit by a published relation, once: two relations are never chained, and none is turned round.
     *
     * @param award the credit
     * @param to the framework in which it is wanted
     * @param relations the relations that the host can cite, in any order; of two that fit and say the same, the one of the
     *     smaller numbers speaks, and of two of one size the one whose source comes first
     * @return what it comes to, or that there is no published relation
     * @throws RefusedInputException with code {@code credit-relation.conflict} if two that fit say different things: which
     *     of them holds is for the host to decide
     */
    static CreditConversion of(CreditAward award, CreditFramework to, Collection<CreditRelation> relations) {
        if (award.framework() == to) {
            return new Unchanged(award);
        }
        List<CreditRelation> fitting = relations.stream()
                .filter(relation -> relation.from() == award.framework()
                        && relation.fromLevel() == award.level()
                        && relation.to() == to)
                .sorted(Comparator.comparingInt(CreditRelation::fromPoints)
                        .thenComparing(relation -> relation.source().toString()))
                .toList();
        if (fitting.isEmpty()) {
            return new NoPublishedRelation(award, to);
        }
        CreditRelation relation = fitting.get(0);
        if (!fitting.stream().allMatch(relation::saysTheSame)) {
            throw RefusedInputException.of("credit-relation.conflict");
        }
        int parts = award.points() * relation.toPoints();
        int points = Math.min(parts / relation.fromPoints(), 999);
        return new Converted(
                points == 0
                        ? Optional.empty()
                        : Optional.of(new CreditAward(to, points, relation.toLevel(), Optional.empty())),
                parts - points * relation.fromPoints(),
                relation.fromPoints(),
                relation);
    }

    /**
     * Answers the credit in the wanted framework.
     *
     * @return the credit; empty if it comes to less than a point or there is no published relation
     */
    default Optional<CreditAward> result() {
        if (this instanceof Unchanged same) {
            return Optional.of(same.award());
        }
        return this instanceof Converted converted ? converted.award() : Optional.empty();
    }
}
