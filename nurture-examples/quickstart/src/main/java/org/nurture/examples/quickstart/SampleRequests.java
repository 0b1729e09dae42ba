package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.nurture.group.AgreementStatus;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.referral.Accepted;
import org.nurture.referral.ConsentRecorded;
import org.nurture.referral.Declined;
import org.nurture.referral.GatheringBegun;
import org.nurture.referral.MarkedInError;
import org.nurture.referral.OnwardDestination;
import org.nurture.referral.PanelConvened;
import org.nurture.referral.Priority;
import org.nurture.referral.PrioritySet;
import org.nurture.referral.PutOnWaitingList;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferredOnward;
import org.nurture.referral.Submitted;
import org.nurture.referral.Withdrawn;

/** The referrals of children who have no place: still open, declined, taken back, or made by mistake. */
final class SampleRequests {
    /** How many there are. */
    static final int COUNT = 50;

    private static final int OUTCOMES = 10;
    private static final int MISTAKEN = 21;

    private final Random random;
    private final int first;
    private final SampleReferrals referrals;

    /** Makes the requests; the first of them bears the number that follows the stays. */
    SampleRequests(Random random, int first, SampleReferrals referrals) {
        this.random = random;
        this.first = first;
        this.referrals = referrals;
    }

    static int school(int request) {
        return request % SampleSchools.REFERRING;
    }

    List<Referral> all() {
        List<Referral> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            PupilToken pupil = SampleStay.pupilOf(first + i);
            all.add(Referral.builder()
                    .id(ReferralId.of("r-" + (first + i + 1)))
                    .pupil(pupil)
                    .homeSchool(SampleSchools.id(school(i)))
                    .events(history(i).events())
                    .build());
        }
        return all;
    }

    private SampleHistory history(int request) {
        int outcome = request % OUTCOMES;
        SampleHistory history = referrals.begun(first + request, begun(request, outcome), SampleStay.concerns(random));
        if (outcome == 0) {
            return history;
        }
        history.after(2 + random.nextInt(4));
        history.add(Role.CLASS_TEACHER, Submitted::new);
        if (outcome == 1) {
            if (request == MISTAKEN) {
                history.after(1);
                history.because(Narrative.of("Made for another child."), Role.SENCO, MarkedInError::new);
            }
            return history;
        }
        if (random.nextInt(4) > 0 || outcome == 2) {
            history.after(2);
            history.add(Role.SENCO, GatheringBegun::new);
        }
        if (outcome > 2) {
            if (random.nextInt(6) > 0) {
                history.after(3);
                history.add(Role.SENCO, header -> new ConsentRecorded(header, AgreementStatus.GIVEN));
            }
            history.after(10 + random.nextInt(8));
            history.add(Role.SENCO, header -> new PanelConvened(header, SampleReferrals.PANEL));
            decided(history, outcome);
        }
        return history;
    }

    /** Open ones began this year, the younger the earlier they stand, and some of them long ago; the others at any time. */
    private LocalDate begun(int request, int outcome) {
        if (outcome >= 7) {
            return SampleCalendar.inTerm(random.nextInt(8), 5 + random.nextInt(40));
        }
        if (request == 2 || request == 13 || request == MISTAKEN) {
            return SampleCalendar.inTerm(6, 20 + random.nextInt(10));
        }
        return outcome < 3
                ? SampleCalendar.before(SampleNetwork.AS_OF, 6 + random.nextInt(18))
                : SampleCalendar.before(SampleNetwork.AS_OF, 40 + random.nextInt(12));
    }

    private void decided(SampleHistory history, int outcome) {
        history.after(outcome == 3 ? 0 : 1 + random.nextInt(3));
        switch (outcome) {
            case 4, 5 -> {
                Priority priority = Cycle.through(Priority.values(), random.nextInt(3));
                history.add(Role.PANEL_CHAIR, PutOnWaitingList::new);
                history.add(Role.PANEL_CHAIR, header -> new PrioritySet(header, priority));
            }
            case 6 ->
                history.add(
                        Role.PANEL_CHAIR,
                        header -> new Accepted(header, SampleGroup.idOf(random.nextInt(3)), List.of()));
            case 7, 8 -> {
                if (outcome == 8) {
                    OnwardDestination destination = Cycle.through(OnwardDestination.values(), random.nextInt(3));
                    history.add(
                            Role.PANEL_CHAIR,
                            header -> new ReferredOnward(header, destination, Optional.of("the authority's service")));
                }
                history.because(SampleTexts.any(SampleTexts.DECLINED, random), Role.PANEL_CHAIR, Declined::new);
            }
            case 9 ->
                history.because(SampleTexts.any(SampleTexts.WITHDRAWN, random), Role.PARENT_OR_CARER, Withdrawn::new);
            default -> {
                // The panel has it still.
            }
        }
    }
}
