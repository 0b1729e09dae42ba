package org.nurture.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nurture.assessment.Assessment;
import org.nurture.behaviour.Observation;
import org.nurture.identity.PupilToken;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralOnDay;
import org.nurture.schooling.Pupil;
import org.nurture.time.SchoolCalendar;
import org.nurture.time.WorkingDays;

/**
 * Takes referrals out of a network together with all that the network knows around them: the observations and assessments
 * that their histories name, and the year groups of the children. Definitions of instruments are no part of a network; a
 * host that has them adds them to what it is given.
 */
public final class ReferralsOnDay {
    private final LocalDate day;
    private final Map<PupilToken, Pupil> pupils = new HashMap<>();
    private final Map<PupilToken, List<Assessment>> assessments = new HashMap<>();
    private final Map<PupilToken, List<Observation>> observations = new HashMap<>();

    private ReferralsOnDay(Network network, LocalDate day) {
        this.day = day;
        network.getPupils().forEach(pupil -> pupils.put(pupil.getToken(), pupil));
        for (Assessment made : network.getAssessments()) {
            assessments
                    .computeIfAbsent(made.getPupil(), first -> new ArrayList<>())
                    .add(made);
        }
        for (Observation made : network.getObservations()) {
            observations
                    .computeIfAbsent(made.getPupil(), first -> new ArrayList<>())
                    .add(made);
        }
    }

    /**
     * Takes a network on a day.
     *
     * @param network the network
     * @param day the day
     * @return the referrals of the network, to be asked for one by one
     */
    public static ReferralsOnDay of(Network network, LocalDate day) {
        return new ReferralsOnDay(network, day);
    }

    /**
     * Makes the calendar of a network, of its terms and of working days that the caller knows.
     *
     * @param network the network
     * @param workingDays the working days
     * @return the calendar
     */
    public static SchoolCalendar calendar(Network network, WorkingDays workingDays) {
        return SchoolCalendar.of(network.getTerms(), workingDays);
    }

    /**
     * Answers a referral with all that is known around it.
     *
     * @param referral a referral, of this network or not
     * @return a builder of what {@link org.nurture.referral.ReferralRules} judge, to which more may be added
     */
    public ReferralOnDay.Builder referral(Referral referral) {
        PupilToken child = referral.getPupil();
        ReferralOnDay.Builder subject = ReferralOnDay.builder(referral, day)
                .assessments(assessments.getOrDefault(child, List.of()))
                .observations(observations.getOrDefault(child, List.of()));
        Pupil pupil = pupils.get(child);
        if (pupil != null) {
            pupil.getYearGroup().ifPresent(subject::yearGroup);
        }
        return subject;
    }
}
