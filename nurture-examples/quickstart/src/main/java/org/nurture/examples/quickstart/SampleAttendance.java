package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.nurture.assessment.Purpose;
import org.nurture.behaviour.AreaOfGain;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.referral.AssessmentAdded;
import org.nurture.referral.Completed;
import org.nurture.referral.FollowedUp;
import org.nurture.referral.OnwardDestination;
import org.nurture.referral.ReferredOnward;
import org.nurture.referral.ReturnBegun;
import org.nurture.referral.ReturnPlanned;
import org.nurture.referral.ReturnStep;
import org.nurture.referral.ReviewOutcome;
import org.nurture.referral.Reviewed;
import org.nurture.referral.SetBack;
import org.nurture.referral.StayExtended;
import org.nurture.referral.TargetSet;

/** A referral's history from the child's first day in the group to the return and what came after. */
final class SampleAttendance {
    private static final int WEEK = 10;
    private static final int DAYS_OF_STEP = 6;

    private final SampleStay stay;
    private final SampleHistory history;
    private final SampleEvidence evidence;
    private final Random random;

    SampleAttendance(SampleStay stay, SampleHistory history, SampleEvidence evidence, Random random) {
        this.stay = stay;
        this.history = history;
        this.evidence = evidence;
        this.random = random;
    }

    void goOn() {
        history.after(4 + random.nextInt(5));
        target();
        int lastReview = Math.min(stay.lastTerm() - 1, SampleCalendar.COUNTED - 1);
        for (int term = stay.firstTerm(); term <= lastReview; term++) {
            review(term);
        }
        stay.returnBegins().ifPresent(this::returned);
    }

    private void target() {
        AreaOfGain area = SampleReferrals.area(random);
        Narrative target = SampleTexts.any(SampleTexts.targets(area), random);
        history.add(Role.NURTURE_TEACHER, header -> new TargetSet(header, area, target));
    }

    /** Each term; before every other review the child is assessed again. */
    private void review(int term) {
        int stayed = term - stay.firstTerm() + 1;
        history.on(SampleCalendar.beforeEnd(term, 8 + stay.number() % 4));
        if (history.day().isAfter(SampleNetwork.AS_OF)) {
            return;
        }
        if (stayed % 2 == 0 || (stayed == 1 && !stay.assessedAtEntry())) {
            assess(stay.reviewAssessment(term), Purpose.REVIEW, stayed);
            history.after(2);
        }
        boolean longer =
                stay.extended() && stayed == 4 && SampleGroups.extension(stay).isPresent();
        boolean onward = !longer && random.nextInt(40) == 0;
        ReviewOutcome outcome =
                longer ? ReviewOutcome.EXTEND : onward ? ReviewOutcome.REFER_ONWARD : ReviewOutcome.CONTINUE;
        history.because(
                SampleTexts.any(SampleTexts.REVIEWS, random), Role.SENCO, header -> new Reviewed(header, outcome));
        if (longer) {
            SampleGroups.extension(stay).ifPresent(extension -> {
                history.on(extension.grantedOn());
                history.onAuthority(
                        "Inclusion officer of the authority",
                        extension.reason().orElseThrow(),
                        extension.grantedBy(),
                        header -> new StayExtended(header, extension.untilExclusive()));
            });
        } else if (onward) {
            OnwardDestination destination = Cycle.through(OnwardDestination.values(), random.nextInt(3));
            history.after(1);
            history.add(Role.SENCO, header -> new ReferredOnward(header, destination, Optional.empty()));
        } else if (random.nextInt(3) == 0) {
            target();
        }
    }

    private void returned(LocalDate begins) {
        history.on(SampleCalendar.before(begins, 4));
        if (history.day().isAfter(SampleNetwork.AS_OF)) {
            return;
        }
        history.because(
                SampleTexts.any(SampleTexts.REVIEWS, random),
                Role.SENCO,
                header -> new Reviewed(header, ReviewOutcome.BEGIN_RETURN));
        history.after(2);
        int held = WEEK - stay.group().timetable().size();
        List<ReturnStep> steps = new ArrayList<>();
        LocalDate from = begins;
        for (int halfDays = held + 2; steps.size() < 4; halfDays = Math.min(WEEK, halfDays + (WEEK - held) / 4 + 1)) {
            steps.add(new ReturnStep(from, halfDays));
            if (halfDays == WEEK) {
                break;
            }
            from = SampleCalendar.DAYS.plus(from, DAYS_OF_STEP);
        }
        history.add(Role.NURTURE_TEACHER, header -> new ReturnPlanned(header, List.copyOf(steps)));
        history.on(begins);
        history.add(Role.NURTURE_TEACHER, ReturnBegun::new);
        if (stay.number() % 17 == 4) {
            history.on(SampleCalendar.DAYS.plus(steps.get(1).from(), 3));
            history.because(
                    SampleTexts.any(SampleTexts.SET_BACKS, random),
                    Role.NURTURE_TEACHER,
                    header -> new SetBack(header, steps.get(0).baseClassHalfDays()));
        }
        stay.last().ifPresent(this::completed);
    }

    private void completed(LocalDate last) {
        history.on(SampleCalendar.before(last, 2));
        assess(stay.exitAssessment(), Purpose.EXIT, stay.lastTerm() - stay.firstTerm() + 2);
        history.on(last);
        history.add(Role.SENCO, Completed::new);
        if (random.nextInt(3) == 0 && stay.lastTerm() + 1 < SampleCalendar.COUNTED) {
            history.on(SampleCalendar.inTerm(stay.lastTerm() + 1, 25 + random.nextInt(10)));
            Narrative found = SampleTexts.any(SampleTexts.FOLLOW_UPS, random);
            history.add(Role.CLASS_TEACHER, header -> new FollowedUp(header, found));
        }
    }

    private void assess(AssessmentId id, Purpose purpose, int stayed) {
        evidence.assess(stay, id, purpose, history.day(), stayed);
        history.add(Role.NURTURE_TEACHER, header -> new AssessmentAdded(header, id));
    }
}
