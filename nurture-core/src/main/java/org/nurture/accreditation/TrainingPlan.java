package org.nurture.accreditation;

import java.util.List;
import java.util.Objects;
import org.nurture.identity.PractitionerId;

/**
 * The smallest set of people of whom, if each held a certificate that counts throughout, every half-day would have the
 * trained and certificated adults that the policy asks for. It trains only those who are assigned there already, and cures
 * only half-days in which as many adults as are asked for are there for certain.
 *
 * <p>Where it is not known how somebody is trained there are two answers: {@code people} is enough even if none of those
 * is; {@code peopleIfTrained} is enough if all of them are trained and certificated. What is needed in truth lies between
 * {@code atLeastIfTrained} and the size of {@code people}, both included.
 *
 * @param people whom to train to the certificate, in the order of their ids, so that it is enough whatever is not known; of
 *     several smallest sets, one
 * @param atLeast no set that is enough whatever is not known has fewer people
 * @param proven whether this set is known to be one of the smallest of those; if not, the search stopped early and the
 *     smallest has between {@code atLeast} and as many people as this
 * @param peopleIfTrained whom to train if all of whom it is not known are trained and certificated; of several smallest
 *     sets, one. Not always among {@code people}
 * @param atLeastIfTrained no set at all has fewer people, whatever is not known; less than the size of
 *     {@code peopleIfTrained} only where the search stopped early
 * @param notKnown those of the people of whom it is not known, on the first day, whether they are trained or certificated:
 *     ask them first
 * @param presenceNotKnown where it depends on half-days that were not written down whether enough adults are there, so that
 *     nothing can be said of what training would do; in the order of groups, half-days and days
 * @param beyondTraining where too few adults are there, even if all who may be there were and were trained, in the order of
 *     groups, half-days and days
 */
public record TrainingPlan(
        List<PractitionerId> people,
        int atLeast,
        boolean proven,
        List<PractitionerId> peopleIfTrained,
        int atLeastIfTrained,
        List<PractitionerId> notKnown,
        List<Shortfall> presenceNotKnown,
        List<Shortfall> beyondTraining) {
    /**
     * Takes copies of the lists.
     *
     * @param people whom to train
     * @param atLeast no set that is enough whatever is not known has fewer people
     * @param proven whether this set is known to be one of the smallest
     * @param peopleIfTrained whom to train if all of whom it is not known are trained and certificated
     * @param atLeastIfTrained no set at all has fewer people
     * @param notKnown those of whom it is not known whether they are trained or certificated
     * @param presenceNotKnown where it is not known whether enough adults are there
     * @param beyondTraining where too few adults are there
     */
    public TrainingPlan {
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(peopleIfTrained, "peopleIfTrained");
        Objects.requireNonNull(notKnown, "notKnown");
        Objects.requireNonNull(presenceNotKnown, "presenceNotKnown");
        Objects.requireNonNull(beyondTraining, "beyondTraining");
        people = List.copyOf(people);
        peopleIfTrained = List.copyOf(peopleIfTrained);
        notKnown = List.copyOf(notKnown);
        presenceNotKnown = List.copyOf(presenceNotKnown);
        beyondTraining = List.copyOf(beyondTraining);
    }

    /**
     * Tells whether no fewer people than {@code people} would do, whatever is not known turns out to be.
     *
     * @return true if both answers are of one size, and proven
     */
    public boolean isCertain() {
        return proven && atLeastIfTrained == people.size();
    }
}
