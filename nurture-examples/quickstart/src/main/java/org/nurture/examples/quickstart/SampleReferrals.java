package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nurture.assessment.Purpose;
import org.nurture.behaviour.AreaOfGain;
import org.nurture.behaviour.BarrierToLearning;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.group.AgreementStatus;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.referral.Accepted;
import org.nurture.referral.AssessmentAdded;
import org.nurture.referral.BarriersNoted;
import org.nurture.referral.ConcernRaised;
import org.nurture.referral.ConsentRecorded;
import org.nurture.referral.ContraIndicationNoted;
import org.nurture.referral.Drafted;
import org.nurture.referral.GatheringBegun;
import org.nurture.referral.ObservationAdded;
import org.nurture.referral.Overridden;
import org.nurture.referral.PanelConvened;
import org.nurture.referral.Priority;
import org.nurture.referral.PrioritySet;
import org.nurture.referral.PutOnWaitingList;
import org.nurture.referral.Referral;
import org.nurture.referral.Retracted;
import org.nurture.referral.Started;
import org.nurture.referral.Submitted;
import org.nurture.referral.SupportTried;

/** The referrals that led to a place, up to its first day; what follows is in {@link SampleAttendance}. */
final class SampleReferrals {
    /** The panel, as it sits most of the time. */
    static final List<Role> PANEL =
            List.of(Role.HEADTEACHER, Role.NURTURE_TEACHER, Role.EDUCATIONAL_PSYCHOLOGIST, Role.SENCO);

    private final Random random;
    private final SampleEvidence evidence;

    SampleReferrals(Random random, SampleEvidence evidence) {
        this.random = random;
        this.evidence = evidence;
    }

    List<Referral> of(List<SampleStay> stays) {
        List<Referral> referrals = new ArrayList<>();
        for (SampleStay stay : stays) {
            referrals.add(Referral.builder()
                    .id(stay.referral())
                    .pupil(stay.pupil())
                    .homeSchool(SampleSchools.id(stay.school()))
                    .events(history(stay).events())
                    .build());
        }
        return referrals;
    }

    private SampleHistory history(SampleStay stay) {
        boolean waited = random.nextInt(4) == 0;
        int decided = 4 + random.nextInt(6);
        int panel = decided + (waited ? 15 + random.nextInt(20) : 0);
        int asked = panel + 14 + random.nextInt(10);
        SampleHistory history = begun(stay.number(), SampleCalendar.before(stay.start(), asked + 6), stay.concerns());
        history.on(SampleCalendar.before(stay.start(), asked));
        history.add(Role.CLASS_TEACHER, Submitted::new);
        history.after(2);
        history.add(Role.SENCO, GatheringBegun::new);
        gathered(stay, history);
        history.on(SampleCalendar.before(stay.start(), panel));
        history.add(Role.SENCO, header -> new PanelConvened(header, PANEL));
        if (waited) {
            history.after(1);
            history.add(Role.PANEL_CHAIR, PutOnWaitingList::new);
            Priority priority = Cycle.through(Priority.values(), random.nextInt(3));
            history.add(Role.PANEL_CHAIR, header -> new PrioritySet(header, priority));
        }
        history.on(SampleCalendar.before(stay.start(), decided));
        List<Narrative> conditions =
                random.nextInt(6) == 0 ? List.of(SampleTexts.any(SampleTexts.CONDITIONS, random)) : List.of();
        history.add(
                Role.PANEL_CHAIR, header -> new Accepted(header, stay.group().id(), conditions));
        if (!stay.assessedAtEntry() && random.nextBoolean()) {
            history.after(1);
            history.onAuthority(
                    "Headteacher, after the panel",
                    SampleTexts.any(SampleTexts.OVERRIDES, random),
                    Role.HEADTEACHER,
                    header -> Overridden.of(header, "group.entry-assessment"));
        }
        history.on(stay.start());
        history.add(
                Role.NURTURE_TEACHER, header -> new Started(header, stay.group().id()));
        new SampleAttendance(stay, history, evidence, random).goOn();
        return history;
    }

    /** From the first worry to the day before it is handed in. */
    SampleHistory begun(int number, LocalDate day, SortedSet<ConcernCategory> concerns) {
        SampleHistory history = new SampleHistory(number, day);
        history.add(Role.CLASS_TEACHER, Drafted::new);
        Narrative seen = SampleTexts.any(
                SampleTexts.concerns(random.nextBoolean() ? concerns.first() : concerns.last()), random);
        history.add(
                random.nextInt(5) == 0 ? Role.PARENT_OR_CARER : Role.CLASS_TEACHER,
                header -> new ConcernRaised(header, concerns, Optional.of(seen)));
        history.after(1 + random.nextInt(2));
        if (random.nextInt(3) > 0) {
            Narrative support = SampleTexts.any(SampleTexts.SUPPORT, random);
            history.add(Role.CLASS_TEACHER, header -> new SupportTried(header, support, Optional.empty()));
        }
        if (random.nextInt(2) > 0) {
            SortedSet<BarrierToLearning> barriers =
                    new TreeSet<>(List.of(Cycle.through(BarrierToLearning.values(), random.nextInt(4))));
            history.add(Role.SENCO, header -> new BarriersNoted(header, barriers));
        }
        return history;
    }

    private void gathered(SampleStay stay, SampleHistory history) {
        if (stay.observed()) {
            history.after(2 + random.nextInt(2));
            observe(stay, 1, history, Role.CLASS_TEACHER);
            history.after(1 + random.nextInt(3));
            observe(stay, 2, history, Role.NURTURE_TEACHER);
        }
        if (stay.assessedAtEntry()) {
            history.after(1 + random.nextInt(3));
            evidence.assess(stay, stay.entryAssessment(), Purpose.ENTRY, history.day(), 0);
            history.add(Role.CLASS_TEACHER, header -> new AssessmentAdded(header, stay.entryAssessment()));
            if (stay.number() % 60 == 20) {
                // It was added twice.
                history.add(Role.SENCO, header -> new AssessmentAdded(header, stay.entryAssessment()));
                history.because(
                        Narrative.of("Added twice; the first one stays."),
                        Role.SENCO,
                        header -> new Retracted(header, history.last()));
            }
        }
        if (random.nextInt(30) == 0) {
            Narrative noted = SampleTexts.any(SampleTexts.CONTRA_INDICATIONS, random);
            history.add(Role.SENCO, header -> new ContraIndicationNoted(header, noted));
        }
        if (random.nextInt(12) > 0) {
            history.after(1);
            history.add(Role.SENCO, header -> new ConsentRecorded(header, AgreementStatus.GIVEN));
        }
    }

    private void observe(SampleStay stay, int which, SampleHistory history, Role role) {
        evidence.observe(stay, which, history.day());
        history.add(role, header -> new ObservationAdded(header, stay.observation(which)));
    }

    /** The area in which a child is to gain, by what it was referred for. */
    static AreaOfGain area(Random random) {
        return Cycle.through(AreaOfGain.values(), random.nextInt(AreaOfGain.values().length));
    }
}
