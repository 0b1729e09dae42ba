package org.nurture.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nurture.assessment.Assessment;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.group.GroupOnDay;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.identity.PupilToken;
import org.nurture.referral.Referral;
import org.nurture.schooling.Pupil;
import org.nurture.time.SchoolTerm;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.Delegate;
import org.nurture.training.Practitioner;
import org.nurture.training.PractitionerHistory;
import org.nurture.training.TrainingProgrammes;

/**
 * Takes groups out of a network together with all that the network knows around them: how their adults are trained, the
 * year groups of their children, what they were referred for, when they were assessed, and the terms of the calendar.
 */
public final class GroupsOnDay {
    private final LocalDate day;
    private final Set<ProgrammeId> accepted;
    private final List<SchoolTerm> terms;
    private final Map<PractitionerId, Practitioner> practitioners = new HashMap<>();
    private final Map<PupilToken, Pupil> pupils = new HashMap<>();
    private final Map<PupilToken, Set<ConcernCategory>> concerns = new HashMap<>();
    private final Map<PupilToken, List<Assessment>> assessments = new HashMap<>();
    private final Map<PractitionerId, List<Certificate>> certificates = new HashMap<>();
    private final Map<PractitionerId, List<CourseRun>> runs = new HashMap<>();

    private GroupsOnDay(Network network, LocalDate day, Set<ProgrammeId> accepted) {
        this.day = day;
        this.accepted = Set.copyOf(accepted);
        this.terms = network.getTerms();
        network.getPractitioners().forEach(adult -> practitioners.put(adult.getId(), adult));
        network.getPupils().forEach(pupil -> pupils.put(pupil.getToken(), pupil));
        network.getReferrals().forEach(this::addConcerns);
        network.getAssessments().forEach(made -> add(assessments, made.getPupil(), made));
        network.getCertificates().forEach(given -> add(certificates, given.getPractitioner(), given));
        network.getCourseRuns()
                .forEach(run -> run.getDelegates().stream()
                        .map(Delegate::getPractitioner)
                        .distinct()
                        .forEach(adult -> add(runs, adult, run)));
    }

    /**
     * Takes a network on a day, by the training programmes that are shipped.
     *
     * @param network the network
     * @param day the day
     * @return the groups of the network, to be asked for one by one; whoever holds only certificates of other programmes
     *     than {@link TrainingProgrammes#ids()} is not known to be trained
     */
    public static GroupsOnDay of(Network network, LocalDate day) {
        return of(network, day, TrainingProgrammes.ids());
    }

    /**
     * Takes a network on a day.
     *
     * @param network the network
     * @param day the day
     * @param accepted the programmes that count as training in nurture work
     * @return the groups of the network, to be asked for one by one
     */
    public static GroupsOnDay of(Network network, LocalDate day, Set<ProgrammeId> accepted) {
        return new GroupsOnDay(network, day, accepted);
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V entry) {
        lists.computeIfAbsent(key, first -> new ArrayList<>()).add(entry);
    }

    /** What was raised and counts by what was recorded up to the end of the day. */
    private void addConcerns(Referral referral) {
        Set<ConcernCategory> raised =
                referral.asRecordedBy(day).map(Referral::concerns).orElseGet(TreeSet::new);
        if (!raised.isEmpty()) {
            concerns.computeIfAbsent(referral.getPupil(), first -> EnumSet.noneOf(ConcernCategory.class))
                    .addAll(raised);
        }
    }

    /** Of an adult who is not listed as a practitioner the records may still tell. */
    private PractitionerHistory history(PractitionerId id) {
        List<Certificate> given = certificates.getOrDefault(id, List.of());
        List<CourseRun> attended = runs.getOrDefault(id, List.of());
        Practitioner adult = practitioners.get(id);
        return adult == null
                ? PractitionerHistory.of(id, given, attended, accepted)
                : PractitionerHistory.of(adult, given, attended, accepted);
    }

    /**
     * Answers a group with all that is known around it.
     *
     * @param group a group, of this network or not
     * @return what {@link org.nurture.group.GroupRules} judge
     */
    public GroupOnDay group(NurtureGroup group) {
        GroupOnDay.Builder subject = GroupOnDay.builder(group, day).terms(terms);
        for (StaffAssignment staff : group.getStaff()) {
            subject.standing(
                    staff.getPractitioner(), history(staff.getPractitioner()).on(day));
        }
        for (Place place : group.getPlaces()) {
            PupilToken child = place.getPupil();
            subject.assessments(assessments.getOrDefault(child, List.of()));
            Pupil pupil = pupils.get(child);
            if (pupil != null) {
                pupil.getYearGroup().ifPresent(year -> subject.yearGroup(child, year));
            }
            Set<ConcernCategory> raised = concerns.get(child);
            if (raised != null) {
                subject.concerns(child, raised);
            }
        }
        return subject.build();
    }
}
