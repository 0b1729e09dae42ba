package org.nurture.assessment;

import java.util.Objects;
import org.nurture.problem.RefusedInputException;

/**
 * What was recorded for one strand. That something does not arise is recorded, and differs both from a score of nought
 * and from a blank.
 */
public sealed interface Score {
    /**
     * Answers the strand that this is recorded for.
     *
     * @return the letter of the strand
     */
    String strand();

    /**
     * A number.
     *
     * @param strand the letter of the strand
     * @param points the score, at least 0; the range is that of the instrument
     */
    record Points(String strand, int points) implements Score {
        /**
         * Checks the sign.
         *
         * @param strand the letter of the strand
         * @param points the score, at least 0
         * @throws RefusedInputException with code {@code score.negative} if it is below 0, or {@code score.strand}
         */
        public Points {
            Objects.requireNonNull(strand, "strand");
            Strand.checkLetter(strand, "score.strand");
            if (points < 0) {
                throw RefusedInputException.of("score.negative");
            }
        }
    }

    /**
     * The assessor recorded that it does not arise or is not relevant.
     *
     * @param strand the letter of the strand
     */
    record NotRelevant(String strand) implements Score {
        /**
         * Checks the letter.
         *
         * @param strand the letter of the strand, 1 to 20 characters
         * @throws RefusedInputException with code {@code score.strand} if it is blank or too long
         */
        public NotRelevant {
            Objects.requireNonNull(strand, "strand");
            Strand.checkLetter(strand, "score.strand");
        }
    }

    /**
     * The assessor left it blank.
     *
     * @param strand the letter of the strand
     */
    record Blank(String strand) implements Score {
        /**
         * Checks the letter.
         *
         * @param strand the letter of the strand, 1 to 20 characters
         * @throws RefusedInputException with code {@code score.strand} if it is blank or too long
         */
        public Blank {
            Objects.requireNonNull(strand, "strand");
            Strand.checkLetter(strand, "score.strand");
        }
    }
}
