package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.nurture.behaviour.AreaOfGain;
import org.nurture.behaviour.BarrierToLearning;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.group.AgreementStatus;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.referral.Accepted;
import org.nurture.referral.AssessmentAdded;
import org.nurture.referral.BarriersNoted;
import org.nurture.referral.Completed;
import org.nurture.referral.ConcernRaised;
import org.nurture.referral.ConsentRecorded;
import org.nurture.referral.Declined;
import org.nurture.referral.Drafted;
import org.nurture.referral.EventHeader;
import org.nurture.referral.GatheringBegun;
import org.nurture.referral.ObservationAdded;
import org.nurture.referral.PanelConvened;
import org.nurture.referral.PutOnWaitingList;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralEvent;
import org.nurture.referral.ReturnBegun;
import org.nurture.referral.ReturnPlanned;
import org.nurture.referral.ReturnStep;
import org.nurture.referral.ReviewOutcome;
import org.nurture.referral.Reviewed;
import org.nurture.referral.Started;
import org.nurture.referral.Submitted;
import org.nurture.referral.TargetSet;
import org.nurture.referral.Withdrawn;

/** The referrals of the sample: one for each place, and more that led to none. */
final class SampleReferrals {
    static final int REFERRALS = 200;
    static final int PLACED = 140;

    private final Random random;

    SampleReferrals(Random random) {
        this.random = random;
    }

    List<Referral> all() {
        List<Referral> referrals = new ArrayList<>();
        for (int i = 0; i < REFERRALS; i++) {
            referrals.add(i < PLACED ? placed(i) : notPlaced(i));
        }
        return referrals;
    }

    static SortedSet<ConcernCategory> concerns(int child) {
        SortedSet<ConcernCategory> concerns = new TreeSet<>();
        concerns.add(Cycle.through(ConcernCategory.values(), child % 3));
        if (child % 4 == 1) {
            concerns.add(ConcernCategory.WITHDRAWN);
        }
        return concerns;
    }

    private Referral placed(int child) {
        GroupId group = SampleGroups.id(child % SampleGroups.GROUPS);
        LocalDate start = LocalDate.of(SampleGroups.startYear(child), 9, 11);
        History history = new History(child, start.minusDays(45));
        evidence(history, child);
        history.add(
                21,
                Role.SENCO,
                header -> new PanelConvened(
                        header,
                        List.of(Role.HEADTEACHER, Role.NURTURE_TEACHER, Role.EDUCATIONAL_PSYCHOLOGIST, Role.SENCO)));
        history.add(3, Role.PANEL_CHAIR, header -> new Accepted(header, group, List.of()));
        history.add(7, Role.NURTURE_TEACHER, header -> new Started(header, group));
        history.add(
                5,
                Role.NURTURE_TEACHER,
                header -> new TargetSet(
                        header,
                        Cycle.through(AreaOfGain.values(), child),
                        Narrative.of("joins in at snack time on most days")));
        history.add(90, Role.SENCO, header -> new Reviewed(header, ReviewOutcome.CONTINUE));
        if (SampleGroups.startYear(child) < 2025) {
            history.add(95, Role.SENCO, header -> new Reviewed(header, ReviewOutcome.BEGIN_RETURN));
            history.add(4, Role.NURTURE_TEACHER, header -> new ReturnPlanned(header, steps(header.happenedOn())));
            history.add(3, Role.NURTURE_TEACHER, ReturnBegun::new);
            history.add(50, Role.SENCO, Completed::new);
        }
        return referral(child, SampleGroups.school(child % SampleGroups.GROUPS), history);
    }

    private Referral notPlaced(int child) {
        History history = new History(child, LocalDate.of(2025, 9, 15).plusDays(random.nextInt(120)));
        int outcome = child % 6;
        if (outcome == 0) {
            return referral(child, SampleGroups.home(child), history);
        }
        evidence(history, child);
        if (outcome > 1) {
            history.add(24, Role.SENCO, header -> new PanelConvened(header, List.of()));
        }
        switch (outcome) {
            case 3 -> history.add(2, Role.PANEL_CHAIR, PutOnWaitingList::new);
            case 4 -> history.add(2, Role.PANEL_CHAIR, Declined::new);
            case 5 -> history.add(6, Role.PARENT_OR_CARER, Withdrawn::new);
            default -> {
                // Still being looked at.
            }
        }
        return referral(child, SampleGroups.home(child), history);
    }

    private void evidence(History history, int child) {
        history.add(
                2,
                Role.CLASS_TEACHER,
                header -> new ConcernRaised(
                        header, concerns(child), Optional.of(Narrative.of("as seen over half a term"))));
        if (random.nextInt(3) > 0) {
            history.add(
                    0,
                    Role.SENCO,
                    header -> new BarriersNoted(
                            header, new TreeSet<>(List.of(Cycle.through(BarrierToLearning.values(), child)))));
        }
        history.add(3, Role.CLASS_TEACHER, Submitted::new);
        history.add(2, Role.SENCO, GatheringBegun::new);
        if (child < SampleNetwork.OBSERVATIONS) {
            ObservationId observation = ObservationId.of("o-" + (child + 1));
            history.add(6, Role.NURTURE_TEACHER, header -> new ObservationAdded(header, observation));
        }
        if (child < SampleNetwork.ASSESSMENTS) {
            AssessmentId assessment = AssessmentId.of("a-" + (child + 1));
            history.add(5, Role.CLASS_TEACHER, header -> new AssessmentAdded(header, assessment));
        }
        if (random.nextInt(8) > 0) {
            history.add(1, Role.SENCO, header -> new ConsentRecorded(header, AgreementStatus.GIVEN));
        }
    }

    private static List<ReturnStep> steps(LocalDate from) {
        return List.of(
                new ReturnStep(from.plusDays(3), 4),
                new ReturnStep(from.plusDays(17), 6),
                new ReturnStep(from.plusDays(38), 10));
    }

    private static Referral referral(int child, int school, History history) {
        PupilToken pupil = SampleGroups.pupil(child % SampleGroups.CHILDREN);
        return Referral.builder()
                .id(ReferralId.of("r-" + (child + 1)))
                .pupil(pupil)
                .homeSchool(SampleSchools.id(school))
                .events(history.events)
                .build();
    }

    /** A history in the making: each event some days after the last, and recorded on the day. */
    private static final class History {
        private final List<ReferralEvent> events = new ArrayList<>();
        private final int child;
        private LocalDate day;

        private History(int child, LocalDate begun) {
            this.child = child;
            this.day = begun;
            add(0, Role.CLASS_TEACHER, Drafted::new);
        }

        private void add(int days, Role actor, Function<EventHeader, ReferralEvent> event) {
            day = day.plusDays(days);
            if (day.isAfter(SampleNetwork.AS_OF)) {
                return;
            }
            events.add(event.apply(EventHeader.of(
                    EventId.of("e-" + (child + 1) + "-" + (events.size() + 1)),
                    actor,
                    day,
                    day.atTime(LocalTime.of(15, 40)).toInstant(ZoneOffset.UTC))));
        }
    }
}
