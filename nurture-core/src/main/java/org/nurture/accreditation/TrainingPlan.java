package org.nurture.accreditation;

import java.util.List;
import java.util.Objects;
import org.nurture.identity.PractitionerId;

/**
 * The smallest set of people of whom, if each held a certificate that counts throughout, every half-day would have the
 * trained and certificated adults that the policy asks for. It trains only those who are assigned there already.
 *
 * @param people whom to train to the certificate, in the order of their ids; of several smallest sets, one
 * @param atLeast no set has fewer people
 * @param proven whether this set is known to be one of the smallest; if not, the search stopped early and the smallest
 *     has between {@code atLeast} and as many people as this
 * @param notKnown those of the people of whom it is not known how they are trained: ask them first
 * @param beyondTraining what no training of those who are there would cure, in the order of groups, half-days and days
 */
public record TrainingPlan(
        List<PractitionerId> people,
        int atLeast,
        boolean proven,
        List<PractitionerId> notKnown,
        List<Shortfall> beyondTraining) {
    /**
     * Takes copies of the lists.
     *
     * @param people whom to train
     * @param atLeast no set has fewer people
     * @param proven whether this set is known to be one of the smallest
     * @param notKnown those of whom it is not known how they are trained
     * @param beyondTraining what no training would cure
     */
    public TrainingPlan {
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(notKnown, "notKnown");
        Objects.requireNonNull(beyondTraining, "beyondTraining");
        people = List.copyOf(people);
        notKnown = List.copyOf(notKnown);
        beyondTraining = List.copyOf(beyondTraining);
    }
}
