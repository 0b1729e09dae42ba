package org.nurture.training;

import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * Credit that a qualification carries.
 *
 * @param framework the framework
 * @param points how many credit points, above 0
 * @param level the level within the framework, 1 to 12 inclusive
 * @param awardedBy who gives the credit, such as a university, 1 to 120 characters; empty if it is not known
 */
public record CreditAward(CreditFramework framework, int points, int level, Optional<String> awardedBy) {
    /**
     * Checks the parts.
     *
     * @param framework the framework
     * @param points how many credit points, above 0
     * @param level the level within the framework, 1 to 12 inclusive
     * @param awardedBy who gives the credit, such as a university, 1 to 120 characters; empty if it is not known
     * @throws RefusedInputException with code {@code credit-award.range} if points lie outside 1 to 999 or the level
     *     outside 1 to 12, or {@code credit-award.text}
     */
    public CreditAward {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(awardedBy, "awardedBy");
        if (points <= 0 || points > 999 || level < 1 || level > 12) {
            throw RefusedInputException.of("credit-award.range");
        }
        if (awardedBy.isPresent()
                && (awardedBy.get().isBlank() || awardedBy.get().length() > 120)) {
            throw RefusedInputException.of("credit-award.text");
        }
    }
}
