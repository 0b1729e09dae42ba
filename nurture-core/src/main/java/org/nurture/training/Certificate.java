package org.nurture.training;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nurture.identity.CertificateId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;
import org.nurture.time.DateSpan;

/**
 * A certificate that a practitioner was given. No source gives a period after which one lapses, so one without a stated
 * expiry stands until it is withdrawn, unless {@link #getLapses} says that it lapses on a day that is not known.
 */
@Value.Immutable
@NurtureStyle
public abstract class Certificate {
    Certificate() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract CertificateId getId();

    /**
     * Answers whose it is.
     *
     * @return the practitioner's id
     */
    public abstract PractitionerId getPractitioner();

    /**
     * Answers the programme that it certifies.
     *
     * @return the programme's id
     */
    public abstract ProgrammeId getProgramme();

    /**
     * Answers which edition of it.
     *
     * @return the name of the edition
     */
    @Size(min = 1, max = 60)
    public abstract String getEdition();

    /**
     * Answers when it was given.
     *
     * @return the day
     */
    public abstract LocalDate getAwardedOn();

    /**
     * Answers the first day on which it no longer counts.
     *
     * @return the day, exclusive; empty if none is stated
     */
    public abstract Optional<LocalDate> getExpires();

    /**
     * Answers whether it has an end at all, for one whose day of expiry is not known.
     *
     * @return true if it lapses some day, so that without that day its standing is unknown; false, or empty where nobody
     *     said, if it goes on until it is taken back, since no source has one lapse. Never false where a day of expiry is
     *     stated
     */
    public abstract Optional<Boolean> getLapses();

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

    /**
     * Answers the credit that was given with it.
     *
     * @return at most 10 awards; none if none is stated
     */
    @Size(max = 10)
    public abstract List<CreditAward> getCredit();

    /** Neither end comes before the award, and what expires lapses. */
    @Value.Check
    void checkDates() {
        if (getExpires().isPresent() && !getExpires().get().isAfter(getAwardedOn())) {
            throw RefusedInputException.at(Pointer.ROOT.child("expires"), "certificate.dates");
        }
        if (getExpires().isPresent() && !getLapses().orElse(true)) {
            throw RefusedInputException.at(Pointer.ROOT.child("lapses"), "certificate.lapses");
        }
        if (getWithdrawnOn().isPresent() && getWithdrawnOn().get().isBefore(getAwardedOn())) {
            throw RefusedInputException.at(Pointer.ROOT.child("withdrawnOn"), "certificate.dates");
        }
    }

    /**
     * Answers how the certificate stands on a day.
     *
     * @param day the day
     * @return the standing, as {@link Holding#on} has it; a certificate without a stated expiry stands until it is
     *     withdrawn, unless it is said to lapse
     */
    public final Standing standingOn(LocalDate day) {
        return holding().on(day);
    }

    /**
     * Answers the certificate's days, to be laid beside those of others in a {@link Standings}. They are worked out once.
     *
     * @return the days
     */
    @Value.Lazy
    public Holding holding() {
        return new Holding(
                getAwardedOn(),
                getExpires(),
                getExpires().isPresent() || getLapses().orElse(false),
                getSuspensions(),
                getWithdrawnOn());
    }

    /**
     * Begins a certificate.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this certificate
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Certificate}: one method for each accessor, named without its {@code get}. A method for a list or
     * set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableCertificate.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
