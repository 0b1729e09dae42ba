package org.nurture.knowledge;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * One result of a study, in a sentence of our own, with the number if the study gives one.
 *
 * @param finding what was found, 1 to 400 characters
 * @param measure by which measure, 1 to 120 characters; empty if none is named
 * @param value the number, such as an effect size, of at most 18 digits before its point and 18 after it, written without
 *     exponent; empty if none is given
 * @param unit what the number counts, 1 to 60 characters; empty if there is no number
 */
public record StudyResult(String finding, Optional<String> measure, Optional<BigDecimal> value, Optional<String> unit) {
    private static final int DIGITS = 18;

    /**
     * Checks the parts.
     *
     * @param finding what was found, 1 to 400 characters
     * @param measure by which measure, 1 to 120 characters; empty if none is named
     * @param value the number, such as an effect size, of at most 18 digits before its point and 18 after it; one with an
     *     exponent is kept as the same number without it; empty if none is given
     * @param unit what the number counts, 1 to 60 characters; empty if there is no number
     * @throws RefusedInputException with code {@code study-result.text} if a text is blank or too long, or {@code
     *     study-result.unit} if a number stands without its unit or a unit without its number, or {@code
     *     study-result.number} if the number is too long
     */
    public StudyResult {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        check(finding, 400);
        measure.ifPresent(text -> check(text, 120));
        unit.ifPresent(text -> check(text, 60));
        if (value.isPresent() != unit.isPresent()) {
            throw RefusedInputException.of("study-result.unit");
        }
        value = value.map(StudyResult::plain);
    }

    /**
     * Makes a result that is told in words alone.
     *
     * @param finding what was found, 1 to 400 characters
     * @return the result, without a number
     * @throws RefusedInputException with code {@code study-result.text}
     */
    public static StudyResult of(String finding) {
        return new StudyResult(finding, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static BigDecimal plain(BigDecimal number) {
        long beforePoint = (long) number.precision() - number.scale();
        boolean fits = beforePoint <= DIGITS && number.scale() <= DIGITS;
        if (!fits) {
            throw RefusedInputException.at(Pointer.ROOT.child("value"), "study-result.number");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static void check(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw RefusedInputException.of("study-result.text", "longest", Integer.toString(longest));
        }
    }
}
