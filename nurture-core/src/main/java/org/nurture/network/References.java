package org.nurture.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.assessment.Assessment;
import org.nurture.behaviour.Observation;
import org.nurture.group.NurtureGroup;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.referral.Accepted;
import org.nurture.referral.AssessmentAdded;
import org.nurture.referral.ObservationAdded;
import org.nurture.referral.Referral;
import org.nurture.referral.Started;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.School;
import org.nurture.time.DateSpan;
import org.nurture.training.Practitioner;
import org.nurture.training.TrainingProgramme;

/** Follows every id that one record holds of another. */
final class References {
    private final List<Problem> dangling = new ArrayList<>();
    private int followed;
    private int places;

    private References() {}

    static References of(Network network) {
        References references = new References();
        references.follow(network);
        return references;
    }

    /** What leads nowhere, and the places outside their group's life. */
    List<Problem> dangling() {
        return dangling;
    }

    /** How many ids of other records there are. */
    int followed() {
        return followed;
    }

    /** How many places there are. */
    int places() {
        return places;
    }

    private void follow(Network network) {
        Set<Object> schools = ids(network.getSchools(), School::getId);
        Set<Object> pupils = ids(network.getPupils(), Pupil::getToken);
        Set<Object> groups = ids(network.getGroups(), NurtureGroup::getId);
        Set<Object> practitioners = ids(network.getPractitioners(), Practitioner::getId);
        Set<Object> programmes = ids(network.getProgrammes(), TrainingProgramme::getId);
        Set<Object> assessments = ids(network.getAssessments(), Assessment::getId);
        Set<Object> observations = ids(network.getObservations(), Observation::getId);
        Set<Object> referrals = ids(network.getReferrals(), Referral::getId);

        each(
                "pupils",
                network.getPupils(),
                (pupil, at) -> check(schools, pupil.getHomeSchool(), at.child("homeSchool")));
        each("groups", network.getGroups(), (group, at) -> {
            check(schools, group.getHostSchool(), at.child("hostSchool"));
            group.getSharedWith().forEach(school -> check(schools, school, at.child("sharedWith")));
            inside(
                    at.child("staff"),
                    group.getStaff(),
                    (staff, here) -> check(practitioners, staff.getPractitioner(), here.child("practitioner")));
            places += group.getPlaces().size();
            inside(at.child("places"), group.getPlaces(), (place, here) -> {
                check(pupils, place.getPupil(), here.child("pupil"));
                place.getEntryAssessment().ifPresent(id -> check(assessments, id, here.child("entryAssessment")));
                place.getReferral().ifPresent(id -> check(referrals, id, here.child("referral")));
                if (!group.getOpen().encloses(place.getSpan()) && !endsWithGroup(group.getOpen(), place.getSpan())) {
                    dangling.add(Problem.of("network.outside-group").under(here.child("span")));
                }
            });
        });
        each("referrals", network.getReferrals(), (referral, at) -> {
            check(pupils, referral.getPupil(), at.child("pupil"));
            check(schools, referral.getHomeSchool(), at.child("homeSchool"));
            inside(at.child("events"), referral.getEvents(), (event, here) -> {
                if (event instanceof Accepted accepted) {
                    check(groups, accepted.group(), here.child("group"));
                } else if (event instanceof Started started) {
                    check(groups, started.group(), here.child("group"));
                } else if (event instanceof ObservationAdded added) {
                    check(observations, added.observation(), here.child("observation"));
                } else if (event instanceof AssessmentAdded added) {
                    check(assessments, added.assessment(), here.child("assessment"));
                }
            });
        });
        each(
                "observations",
                network.getObservations(),
                (seen, at) -> check(pupils, seen.getPupil(), at.child("pupil")));
        each("assessments", network.getAssessments(), (made, at) -> check(pupils, made.getPupil(), at.child("pupil")));
        each(
                "practitioners",
                network.getPractitioners(),
                (adult, at) -> adult.getSchools().forEach(school -> check(schools, school, at.child("schools"))));
        each("courseRuns", network.getCourseRuns(), (run, at) -> {
            check(programmes, run.getProgramme(), at.child("programme"));
            inside(
                    at.child("delegates"),
                    run.getDelegates(),
                    (delegate, here) -> check(practitioners, delegate.getPractitioner(), here.child("practitioner")));
        });
        each("certificates", network.getCertificates(), (certificate, at) -> {
            check(practitioners, certificate.getPractitioner(), at.child("practitioner"));
            check(programmes, certificate.getProgramme(), at.child("programme"));
        });
        each("awards", network.getAwards(), (award, at) -> {
            if (award.getRecipient() instanceof AwardRecipient.Group holder) {
                check(groups, holder.group(), at.child("recipient").child("group"));
            } else if (award.getRecipient() instanceof AwardRecipient.WholeSchool holder) {
                check(schools, holder.school(), at.child("recipient").child("school"));
            }
        });
    }

    /** A place that nobody has ended yet is not outside a group whose end lies ahead of it. */
    private static boolean endsWithGroup(DateSpan open, DateSpan place) {
        return place.endExclusive().isEmpty() && open.contains(place.start());
    }

    private void check(Set<Object> known, Object id, Pointer at) {
        followed++;
        if (!known.contains(id)) {
            dangling.add(Problem.of("network.unknown-reference").under(at));
        }
    }

    private static <T> Set<Object> ids(List<T> entries, Function<T, ?> id) {
        Set<Object> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(id.apply(entry)));
        return ids;
    }

    private static <T> void each(String list, List<T> entries, BiConsumer<T, Pointer> visitor) {
        inside(Pointer.ROOT.child(list), entries, visitor);
    }

    private static <T> void inside(Pointer list, List<T> entries, BiConsumer<T, Pointer> visitor) {
        for (int i = 0; i < entries.size(); i++) {
            visitor.accept(entries.get(i), list.child(i));
        }
    }
}
