package org.nurture.training;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

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
     * @param relations the relations that the host can cite; of two that fit the first is taken
     * @return what it comes to, or that there is no published relation
     */
    static CreditConversion of(CreditAward award, CreditFramework to, Collection<CreditRelation> relations) {
        if (award.framework() == to) {
            return new Unchanged(award);
        }
        for (CreditRelation relation : relations) {
            if (relation.from() == award.framework() && relation.fromLevel() == award.level() && relation.to() == to) {
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
        }
        return new NoPublishedRelation(award, to);
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
