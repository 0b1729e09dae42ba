package org.nurture.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.identity.ProgrammeId;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.referral.Accepted;
import org.nurture.referral.AssessmentAdded;
import org.nurture.referral.ObservationAdded;
import org.nurture.referral.ReferralEvent;
import org.nurture.referral.Started;
import org.nurture.time.DateSpan;

/** Follows every id that one record holds of another, and every name of an edition. */
final class References {
    private final List<Problem> dangling = new ArrayList<>();
    private final Network network;
    private int followed;
    private int places;

    private References(Network network) {
        this.network = network;
    }

    static References of(Network network) {
        References references = new References(network);
        references.follow();
        references.followTraining();
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

    private void follow() {
        each("schools", network.getSchools(), (school, at) -> all(school.getPredecessors(), at.child("predecessors")));
        each("pupils", network.getPupils(), (pupil, at) -> check(pupil.getHomeSchool(), at.child("homeSchool")));
        each("groups", network.getGroups(), (group, at) -> {
            check(group.getHostSchool(), at.child("hostSchool"));
            all(group.getSharedWith(), at.child("sharedWith"));
            inside(
                    at.child("staff"),
                    group.getStaff(),
                    (staff, here) -> check(staff.getPractitioner(), here.child("practitioner")));
            places += group.getPlaces().size();
            inside(at.child("places"), group.getPlaces(), (place, here) -> follow(group, place, here));
        });
        each("referrals", network.getReferrals(), (referral, at) -> {
            check(referral.getPupil(), at.child("pupil"));
            check(referral.getHomeSchool(), at.child("homeSchool"));
            inside(at.child("events"), referral.getEvents(), this::follow);
        });
        each("observations", network.getObservations(), (seen, at) -> check(seen.getPupil(), at.child("pupil")));
        each("assessments", network.getAssessments(), (made, at) -> check(made.getPupil(), at.child("pupil")));
        each("practitioners", network.getPractitioners(), (adult, at) -> all(adult.getSchools(), at.child("schools")));
        each("awards", network.getAwards(), (award, at) -> {
            Pointer recipient = at.child("recipient");
            if (award.getRecipient() instanceof AwardRecipient.Group holder) {
                check(holder.group(), recipient.child("group"));
            } else if (award.getRecipient() instanceof AwardRecipient.WholeSchool holder) {
                check(holder.school(), recipient.child("school"));
            }
        });
    }

    private void follow(NurtureGroup group, Place place, Pointer at) {
        check(place.getPupil(), at.child("pupil"));
        place.getEntryAssessment().ifPresent(id -> check(id, at.child("entryAssessment")));
        place.getReferral().ifPresent(id -> check(id, at.child("referral")));
        place.getBaseClass()
                .ifPresent(base -> check(base.school(), at.child("baseClass").child("school")));
        if (!group.getOpen().encloses(place.getSpan()) && !endsWithGroup(group.getOpen(), place.getSpan())) {
            dangling.add(Problem.of("network.outside-group").under(at.child("span")));
        }
    }

    private void follow(ReferralEvent event, Pointer at) {
        if (event instanceof Accepted accepted) {
            check(accepted.group(), at.child("group"));
        } else if (event instanceof Started started) {
            check(started.group(), at.child("group"));
        } else if (event instanceof ObservationAdded added) {
            check(added.observation(), at.child("observation"));
        } else if (event instanceof AssessmentAdded added) {
            check(added.assessment(), at.child("assessment"));
        }
    }

    private void followTraining() {
        each("courseRuns", network.getCourseRuns(), (run, at) -> {
            checkEdition(run.getProgramme(), run.getEdition(), at);
            inside(
                    at.child("delegates"),
                    run.getDelegates(),
                    (delegate, here) -> check(delegate.getPractitioner(), here.child("practitioner")));
        });
        each("certificates", network.getCertificates(), (certificate, at) -> {
            check(certificate.getPractitioner(), at.child("practitioner"));
            checkEdition(certificate.getProgramme(), certificate.getEdition(), at);
        });
    }

    private void checkEdition(ProgrammeId id, String edition, Pointer at) {
        check(id, at.child("programme"));
        network.programme(id)
                .filter(found -> found.edition(edition).isEmpty())
                .ifPresent(other ->
                        dangling.add(Problem.of("network.unknown-reference").under(at.child("edition"))));
    }

    /** A place that nobody has ended yet is not outside a group whose end lies ahead of it. */
    private static boolean endsWithGroup(DateSpan open, DateSpan place) {
        return place.endExclusive().isEmpty() && open.contains(place.start());
    }

    private void check(Object id, Pointer at) {
        followed++;
        if (!network.byId().containsKey(id)) {
            dangling.add(Problem.of("network.unknown-reference").under(at));
        }
    }

    private void all(Collection<?> ids, Pointer at) {
        inside(at, List.copyOf(ids), this::check);
    }

    static <T> void each(String list, List<T> entries, BiConsumer<? super T, Pointer> visitor) {
        inside(Pointer.ROOT.child(list), entries, visitor);
    }

    static <T> void inside(Pointer list, List<T> entries, BiConsumer<? super T, Pointer> visitor) {
        for (int i = 0; i < entries.size(); i++) {
            visitor.accept(entries.get(i), list.child(i));
        }
    }
}
