package org.nurture.group;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/**
 * A child's place in a group: from when to when, and on which half-days.
 *
 * <p>What a school may not know yet is absent, and absent is not no.
 */
@Value.Immutable
@NurtureStyle
public abstract class Place {
    Place() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract PlaceId getId();

    /**
     * Answers whose place it is.
     *
     * @return the child's token
     */
    public abstract PupilToken getPupil();

    /**
     * Answers the days on which the child holds the place.
     *
     * @return the span, half-open; without an end while nobody has set one
     */
    public abstract DateSpan getSpan();

    /**
     * Answers on which half-days of the week the child is in the group.
     *
     * @return the half-days; none if they are not settled yet
     */
    @Value.NaturalOrder
    public abstract SortedSet<HalfDay> getHalfDays();

    /**
     * Answers parents' or carers' agreement.
     *
     * @return the agreement as last recorded; empty if none was recorded, which is neither given nor refused
     */
    public abstract Optional<Agreement> getAgreement();

    /**
     * Answers the assessment made before the place was decided.
     *
     * @return its id; empty if none is recorded
     */
    public abstract Optional<AssessmentId> getEntryAssessment();

    /**
     * Answers the mainstream class that the child stays a member of.
     *
     * @return the class; empty if it is not recorded
     */
    public abstract Optional<BaseClass> getBaseClass();

    /**
     * Answers whether the child registers in the base class each day.
     *
     * @return what is recorded; empty if nothing is
     */
    public abstract Optional<Boolean> getRegistersInBaseClass();

    /**
     * Answers on which half-days the child is taught in the base class.
     *
     * @return the half-days; none if they are not recorded
     */
    @Value.NaturalOrder
    public abstract SortedSet<HalfDay> getBaseClassHalfDays();

    /**
     * Answers the extension of the stay.
     *
     * @return the extension; empty if none was granted
     */
    public abstract Optional<Extension> getExtension();

    /**
     * Answers the referral that led to the place.
     *
     * @return its id; empty if it is not recorded
     */
    public abstract Optional<ReferralId> getReferral();

    /** Nobody is in two rooms in one half-day. */
    @Value.Check
    void checkHalfDays() {
        for (HalfDay halfDay : getBaseClassHalfDays()) {
            if (getHalfDays().contains(halfDay)) {
                throw RefusedInputException.at(
                        Pointer.ROOT.child("baseClassHalfDays"), "place.two-rooms", "halfDay", halfDay.text());
            }
        }
    }

    /**
     * Tells whether the child is expected in the group in a half-day.
     *
     * @param halfDay the half-day
     * @param day a day of that week
     * @return true if the place is held on that day and covers the half-day
     */
    public final boolean covers(HalfDay halfDay, LocalDate day) {
        return getSpan().contains(day) && getHalfDays().contains(halfDay);
    }

    /**
     * Begins a place.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this place
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Place}: one method for each accessor, named without its {@code get}. A method for a list or set
     * adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws {@link
     * IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutablePlace.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
