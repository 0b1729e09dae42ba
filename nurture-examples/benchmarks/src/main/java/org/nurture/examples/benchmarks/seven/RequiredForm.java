package org.nurture.examples.benchmarks.seven;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * The same form with annotations that demand that every value is there, as whoever uses a validator would have it who cannot
 * do with gaps. No component is marked as one that may be null, since avaje-validator would then pass over it.
 *
 * @param children how many children
 * @param adults how many adults
 * @param trained how many of them are trained
 * @param certificated how many of them hold a certificate
 * @param agreed whether all agreed
 * @param start the first day
 * @param end the last day
 * @param inOrder whether it begins before it ends
 * @param largestShare the share of the largest category of concern, in per cent
 */
@NullUnmarked
public record RequiredForm(
        @NotNull @Min(6) @Max(12) Integer children,
        @NotNull @Min(2) Integer adults,
        @NotNull @Min(2) Integer trained,
        @NotNull @Min(1) Integer certificated,
        @NotNull @AssertTrue Boolean agreed,
        @NotNull LocalDate start,
        @NotNull LocalDate end,
        @NotNull @AssertTrue Boolean inOrder,
        @NotNull @Max(60) Integer largestShare) {
    static RequiredForm of(Form form) {
        return new RequiredForm(
                form.getChildren(),
                form.getAdults(),
                form.getTrained(),
                form.getCertificated(),
                form.getAgreed(),
                form.getStart(),
                form.getEnd(),
                form.getInOrder(),
                form.getLargestShare());
    }
}
