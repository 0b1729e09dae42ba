package org.nurture.examples.benchmarks.seven;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A form as a host has it: what nobody has filled in is null. It carries the annotations that the two validators read; the
 * others have their constraints in their own words.
 */
public final class Form {
    private final @Nullable Integer children;
    private final @Nullable Integer adults;
    private final @Nullable Integer trained;
    private final @Nullable Integer certificated;
    private final @Nullable Integer consents;
    private final @Nullable LocalDate start;
    private final @Nullable LocalDate end;
    private final @Nullable Integer largestShare;

    /**
     * Makes a form.
     *
     * @param children how many children
     * @param adults how many adults
     * @param trained how many of them are trained
     * @param certificated how many of them hold a certificate
     * @param consents how many families agreed
     * @param start the first day
     * @param end the last day
     * @param largestShare the share of the largest category of concern, in per cent
     */
    public Form(
            @Nullable Integer children,
            @Nullable Integer adults,
            @Nullable Integer trained,
            @Nullable Integer certificated,
            @Nullable Integer consents,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Integer largestShare) {
        this.children = children;
        this.adults = adults;
        this.trained = trained;
        this.certificated = certificated;
        this.consents = consents;
        this.start = start;
        this.end = end;
        this.largestShare = largestShare;
    }

    /** A form that is right. */
    public static Form valid() {
        return new Form(8, 2, 2, 1, 8, LocalDate.of(2024, 10, 4), LocalDate.of(2025, 11, 8), 50);
    }

    /** A form with one fault, in the constraint that is looked at last. */
    public static Form invalid() {
        return new Form(8, 2, 2, 1, 8, LocalDate.of(2024, 10, 4), LocalDate.of(2025, 11, 8), 80);
    }

    /** A form of which only the days are known. */
    public static Form unknown() {
        return new Form(null, null, null, null, null, LocalDate.of(2024, 10, 4), LocalDate.of(2025, 11, 8), null);
    }

    /** {@return how many children; null if not known} */
    @Min(6)
    @Max(12)
    public @Nullable Integer getChildren() {
        return children;
    }

    /** {@return how many adults; null if not known} */
    @Min(2)
    public @Nullable Integer getAdults() {
        return adults;
    }

    /** {@return how many of them are trained; null if not known} */
    @Min(2)
    public @Nullable Integer getTrained() {
        return trained;
    }

    /** {@return how many of them hold a certificate; null if not known} */
    @Min(1)
    public @Nullable Integer getCertificated() {
        return certificated;
    }

    /** {@return how many families agreed; null if not known} */
    public @Nullable Integer getConsents() {
        return consents;
    }

    /** {@return the first day; null if not known} */
    public @Nullable LocalDate getStart() {
        return start;
    }

    /** {@return the last day; null if not known} */
    public @Nullable LocalDate getEnd() {
        return end;
    }

    /** {@return the share of the largest category of concern, in per cent; null if not known} */
    @Max(60)
    public @Nullable Integer getLargestShare() {
        return largestShare;
    }

    /** {@return whether all agreed; null if not known} */
    @AssertTrue
    public @Nullable Boolean getAgreed() {
        return children == null || consents == null ? null : Boolean.valueOf(consents >= children);
    }

    /** {@return whether it begins before it ends; null if not known} */
    @AssertTrue
    public @Nullable Boolean getInOrder() {
        return start == null || end == null ? null : Boolean.valueOf(!start.isAfter(end));
    }
}
