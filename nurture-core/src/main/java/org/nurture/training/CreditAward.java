package org.nurture.training;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.nurture.problem.RefusedInputException;

/**
 * Credit that a qualification carries.
 *
 * @param framework the framework
 * @param points how many credit points, 1 to 999 inclusive
 * @param level the level within the framework, 1 to 12 inclusive whatever the framework: none of our sources gives how many
 *     levels each has, and the largest is taken for all, so a level that a framework has not is not refused
 * @param awardedBy who gives the credit, such as a university, 1 to 120 characters; empty if it is not known
 * @param notionalHours how many hours of learning it stands for, 1 to 99,999; empty if the source does not say, for hours
 *     are never worked out from points
 */
public record CreditAward(
        CreditFramework framework, int points, int level, Optional<String> awardedBy, OptionalInt notionalHours) {
    /**
     * Checks the parts.
     *
     * @param framework the framework
     * @param points how many credit points, 1 to 999 inclusive
     * @param level the level within the framework, 1 to 12 inclusive
     * @param awardedBy who gives the credit, such as a university, 1 to 120 characters; empty if it is not known
     * @param notionalHours how many hours of learning it stands for; empty if the source does not say
     * @throws RefusedInputException with code {@code credit-award.range} if points lie outside 1 to 999, the level outside
     *     1 to 12 or the hours outside 1 to 99,999, or {@code credit-award.text}
     */
    public CreditAward {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(awardedBy, "awardedBy");
        Objects.requireNonNull(notionalHours, "notionalHours");
        int hours = notionalHours.orElse(1);
        if (points <= 0 || points > 999 || level < 1 || level > 12 || hours < 1 || hours > 99_999) {
            throw RefusedInputException.of("credit-award.range");
        }
        if (awardedBy.isPresent()
                && (awardedBy.get().isBlank() || awardedBy.get().length() > 120)) {
            throw RefusedInputException.of("credit-award.text");
        }
    }

    /**
     * Makes an award whose source gives no hours.
     *
     * @param framework the framework
     * @param points how many credit points, 1 to 999
     * @param level the level within the framework, 1 to 12 inclusive
     * @param awardedBy who gives the credit, 1 to 120 characters; empty if it is not known
     * @throws RefusedInputException with code {@code credit-award.range} or {@code credit-award.text}
     */
    public CreditAward(CreditFramework framework, int points, int level, Optional<String> awardedBy) {
        this(framework, points, level, awardedBy, OptionalInt.empty());
    }
}
