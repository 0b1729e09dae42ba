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

/**
 * A certificate that a practitioner was given. No source gives a period after which one lapses, so one without a stated
 * expiry stands until it is withdrawn.
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

    /** Neither end comes before the award. */
    @Value.Check
    void checkDates() {
        if (getExpires().isPresent() && !getExpires().get().isAfter(getAwardedOn())) {
            throw RefusedInputException.at(Pointer.ROOT.child("expires"), "certificate.dates");
        }
        if (getWithdrawnOn().isPresent() && getWithdrawnOn().get().isBefore(getAwardedOn())) {
            throw RefusedInputException.at(Pointer.ROOT.child("withdrawnOn"), "certificate.dates");
        }
    }

    /**
     * Answers how the certificate stands on a day.
     *
     * @param day the day
     * @return the standing; a certificate without a stated expiry stands until it is withdrawn, since no source has one lapse
     */
    public final CertificateStanding standingOn(LocalDate day) {
        if (day.isBefore(getAwardedOn())) {
            return CertificateStanding.NOT_YET_AWARDED;
        }
        if (getWithdrawnOn().isPresent() && !day.isBefore(getWithdrawnOn().get())) {
            return CertificateStanding.WITHDRAWN;
        }
        if (getExpires().isPresent() && !day.isBefore(getExpires().get())) {
            return CertificateStanding.LAPSED;
        }
        return CertificateStanding.CURRENT;
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
