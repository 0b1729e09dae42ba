package org.nurture.accreditation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nurture.identity.AwardId;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;
import org.nurture.time.DateSpan;
import org.nurture.time.Months;
import org.nurture.training.Holding;
import org.nurture.training.Standing;

/**
 * A quality award that a group or a school was given.
 */
@Value.Immutable
@NurtureStyle
public abstract class QualityAward {
    QualityAward() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract AwardId getId();

    /**
     * Answers the short name of the scheme, which need not be one that is shipped.
     *
     * @return the name
     */
    @Size(min = 1, max = 60)
    public abstract String getScheme();

    /**
     * Answers under which edition of the scheme's terms it was given.
     *
     * @return the name of the edition; empty if it is not known
     */
    public abstract Optional<@Size(min = 1, max = 60) String> getEdition();

    /**
     * Answers who holds it.
     *
     * @return a group or a school
     */
    public abstract AwardRecipient getRecipient();

    /**
     * Answers when it was given.
     *
     * @return the day
     */
    public abstract LocalDate getAwardedOn();

    /**
     * Answers the first day on which it no longer counts.
     *
     * @return the day, exclusive; empty if it is not known
     */
    public abstract Optional<LocalDate> getExpires();

    /**
     * Answers when it was suspended.
     *
     * @return the spans, half-open; none if it never was
     */
    @Size(max = 20)
    public abstract List<DateSpan> getSuspensions();

    /**
     * Answers the day on which it was taken back.
     *
     * @return the day; empty if it was not
     */
    public abstract Optional<LocalDate> getWithdrawnOn();

    /** Neither end comes before the award. */
    @Value.Check
    void checkDates() {
        if (getExpires().isPresent() && !getExpires().get().isAfter(getAwardedOn())) {
            throw RefusedInputException.at(Pointer.ROOT.child("expires"), "quality-award.dates");
        }
        if (getWithdrawnOn().isPresent() && getWithdrawnOn().get().isBefore(getAwardedOn())) {
            throw RefusedInputException.at(Pointer.ROOT.child("withdrawnOn"), "quality-award.dates");
        }
    }

    /**
     * Answers how the award stands on a day. A withdrawal outweighs a lapse, and a lapse a suspension.
     *
     * @param day the day
     * @return the standing; unknown while the award counts or not depending on an expiry that is not known
     */
    public final Standing standingOn(LocalDate day) {
        return holding().on(day);
    }

    /**
     * Answers the award's days, to be laid beside those of an earlier or later one in a
     * {@link org.nurture.training.Standings}. Every award has an end; one without a date has an end that is not known.
     * They are worked out once.
     *
     * @return the days
     */
    @Value.Lazy
    public Holding holding() {
        return new Holding(getAwardedOn(), getExpires(), true, getSuspensions(), getWithdrawnOn());
    }

    /**
     * Works out the day on which an award given now would end under the terms of an edition.
     *
     * @param awardedOn the day of the award
     * @param terms the terms
     * @return the first day on which it no longer counts; empty if the terms do not say how long it is valid
     */
    public static Optional<LocalDate> expiryUnder(LocalDate awardedOn, SchemeEdition terms) {
        return terms.getValidMonths().isEmpty()
                ? Optional.empty()
                : Optional.of(Months.plus(awardedOn, terms.getValidMonths().getAsInt(), terms.getMonthEnd()));
    }

    /**
     * Begins a quality award.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this quality award
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link QualityAward}: one method for each accessor, named without its {@code get}. A method for a list or
     * set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableQualityAward.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
