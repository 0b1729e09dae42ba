package org.nurture.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.accreditation.AwardRecipientKind;
import org.nurture.accreditation.QualityAwardSchemes;
import org.nurture.assessment.Assessment;
import org.nurture.behaviour.Observation;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Upn;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.referral.AssessmentAdded;
import org.nurture.referral.ObservationAdded;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralEvent;
import org.nurture.referral.ReferralStage;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.School;
import org.nurture.time.HalfDay;

/** Finds records that contradict one another: each may be right by itself, but not all of them. */
final class Mismatches {
    /** Where a child goes to school today says nothing of a referral that is over. */
    private static final Set<ReferralStage> OVER = Set.of(
            ReferralStage.COMPLETED, ReferralStage.DECLINED, ReferralStage.WITHDRAWN, ReferralStage.ENTERED_IN_ERROR);

    private final List<Problem> found = new ArrayList<>();
    private final Network network;
    private final LocalDate day;

    private Mismatches(Network network, LocalDate day) {
        this.network = network;
        this.day = day;
    }

    static List<Problem> of(Network network, LocalDate day) {
        Mismatches mismatches = new Mismatches(network, day);
        mismatches.records();
        References.each("groups", network.getGroups(), mismatches::group);
        References.each("referrals", network.getReferrals(), mismatches::referral);
        return mismatches.found;
    }

    private void records() {
        References.each(
                "schools",
                network.getSchools(),
                (school, at) -> school.getLaestab().ifPresent(number -> {
                    if (school.getAuthority().isPresent()
                            && !school.getAuthority().get().equals(number.authority())) {
                        add("network.laestab-of-other-authority", at.child("laestab"));
                    }
                }));
        References.each("pupils", network.getPupils(), (pupil, at) -> {
            if (Upn.tryParse(pupil.getToken().text()).isPresent()) {
                add("network.token-is-upn", at.child("token"));
            }
        });
        References.each("awards", network.getAwards(), (award, at) -> {
            AwardRecipientKind kind = award.getRecipient() instanceof AwardRecipient.Group
                    ? AwardRecipientKind.GROUP
                    : AwardRecipientKind.SCHOOL;
            boolean wrong = QualityAwardSchemes.all().stream()
                    .anyMatch(scheme -> scheme.getName().equals(award.getScheme()) && scheme.getRecipient() != kind);
            if (wrong) {
                add("network.award-recipient", at.child("recipient"));
            }
        });
    }

    private void group(NurtureGroup group, Pointer at) {
        for (HalfDay halfDay : HalfDay.values()) {
            int children = group.occupancy(halfDay, day).children();
            if (children > group.getCapacity().orElse(Integer.MAX_VALUE)) {
                found.add(Problem.of("network.over-capacity", "halfDay", halfDay.text())
                        .under(at.child("capacity")));
            }
        }
        References.inside(at.child("places"), group.getPlaces(), (place, here) -> {
            if (!place.getSpan().isEndedBy(day)) {
                place(group, place, here);
            }
            place.getEntryAssessment()
                    .flatMap(network::assessment)
                    .ifPresent(made -> same(place.getPupil(), made.getPupil(), here.child("entryAssessment")));
            place.getReferral()
                    .flatMap(network::referral)
                    .ifPresent(made -> same(place.getPupil(), made.getPupil(), here.child("referral")));
        });
    }

    private void place(NurtureGroup group, Place place, Pointer at) {
        if (!group.getTimetable().isEmpty() && !group.getTimetable().containsAll(place.getHalfDays())) {
            add("network.outside-timetable", at.child("halfDays"));
        }
        // Where a school is not in the document, that is the finding, and this one would only follow from it.
        boolean elsewhere = network.school(group.getHostSchool()).isPresent()
                && network.pupil(place.getPupil())
                        .map(Pupil::getHomeSchool)
                        .flatMap(network::school)
                        .map(School::getId)
                        .filter(home -> !home.equals(group.getHostSchool())
                                && !group.getSharedWith().contains(home))
                        .isPresent();
        if (elsewhere) {
            add("network.school-not-shared", at.child("pupil"));
        }
    }

    private void referral(Referral referral, Pointer at) {
        boolean moved = network.pupil(referral.getPupil())
                .filter(pupil -> !pupil.getHomeSchool().equals(referral.getHomeSchool()))
                .isPresent();
        if (moved && !OVER.contains(referral.stage())) {
            add("network.other-home-school", at.child("homeSchool"));
        }
        List<ReferralEvent> effective = referral.effectiveEvents();
        References.inside(at.child("events"), referral.getEvents(), (event, here) -> {
            Optional<PupilToken> other = Optional.empty();
            if (event instanceof ObservationAdded added) {
                other = network.observation(added.observation()).map(Observation::getPupil);
            } else if (event instanceof AssessmentAdded added) {
                other = network.assessment(added.assessment()).map(Assessment::getPupil);
            }
            if (other.isPresent() && effective.contains(event)) {
                String property = event instanceof ObservationAdded ? "observation" : "assessment";
                same(referral.getPupil(), other.get(), here.child(property));
            }
        });
    }

    private void same(PupilToken one, PupilToken other, Pointer at) {
        if (!one.equals(other)) {
            add("network.another-child", at);
        }
    }

    private void add(String code, Pointer at) {
        found.add(Problem.of(code).under(at));
    }
}
