package org.nurture.examples.quickstart;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nurture.assessment.Assessment;
import org.nurture.assessment.InstrumentRef;
import org.nurture.assessment.Purpose;
import org.nurture.assessment.Score;
import org.nurture.behaviour.BehaviourFunction;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.behaviour.Confidence;
import org.nurture.behaviour.FunctionHypothesis;
import org.nurture.behaviour.Observation;
import org.nurture.behaviour.Setting;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.Role;
import org.nurture.time.HalfDay;

/** What was observed and assessed; a referral's history adds to it what it names. */
final class SampleEvidence {
    private static final InstrumentRef CHECKLIST = new InstrumentRef("school-checklist", "1");
    private static final int HIGHEST = 20;

    private final Random random;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();

    SampleEvidence(Random random) {
        this.random = random;
    }

    List<Observation> observations() {
        return List.copyOf(observations);
    }

    List<Assessment> assessments() {
        return List.copyOf(assessments);
    }

    /** Somebody sees what came before, what was done and what followed. */
    void observe(SampleStay stay, int which, LocalDate day) {
        ConcernCategory category = stay.concerns().first();
        Observation.Builder seen = Observation.builder()
                .id(stay.observation(which))
                .pupil(stay.pupil())
                .observedOn(day)
                .halfDay(HalfDay.of(day.getDayOfWeek(), random.nextBoolean()))
                .observer(which == 1 ? Role.CLASS_TEACHER : Role.NURTURE_TEACHER)
                .setting(which == 1 ? Setting.BASE_CLASS : Cycle.through(Setting.values(), 2 + random.nextInt(3)))
                .addConcerns(category)
                .antecedent(SampleTexts.any(SampleTexts.ANTECEDENTS, random))
                .behaviour(SampleTexts.any(SampleTexts.behaviours(category), random))
                .consequence(SampleTexts.any(SampleTexts.CONSEQUENCES, random));
        if (random.nextInt(3) > 0) {
            seen.duration(Duration.ofMinutes(2 + random.nextInt(30)));
        }
        if (random.nextInt(2) == 0) {
            seen.communicated(SampleTexts.any(SampleTexts.COMMUNICATED, random));
        }
        LocalDate formed = day;
        for (int i = random.nextInt(5); i > 2; i--) {
            formed = SampleCalendar.DAYS.plus(formed, 1 + random.nextInt(3));
            seen.addHypotheses(new FunctionHypothesis(
                    Cycle.through(BehaviourFunction.values(), random.nextInt(4)),
                    i == 3 ? Role.NURTURE_TEACHER : Role.EDUCATIONAL_PSYCHOLOGIST,
                    Cycle.through(Confidence.values(), random.nextInt(3)),
                    formed));
        }
        observations.add(seen.build());
    }

    /** Scores rise from term to term, though not every one of them does. */
    void assess(SampleStay stay, AssessmentId id, Purpose purpose, LocalDate day, int termsStayed) {
        Assessment.Builder made = Assessment.builder()
                .id(id)
                .pupil(stay.pupil())
                .instrument(CHECKLIST)
                .normSet("school-2023")
                .purpose(purpose)
                .assessedOn(day)
                .assessor(purpose == Purpose.ENTRY ? Role.CLASS_TEACHER : Role.NURTURE_TEACHER);
        for (String strand : List.of("A", "B", "C")) {
            int points = 3 + (stay.number() * strand.charAt(0)) % 7 + 2 * termsStayed + random.nextInt(5) - 2;
            made.addScores(
                    random.nextInt(30) == 0
                            ? new Score.NotRelevant(strand)
                            : new Score.Points(strand, Math.max(0, Math.min(HIGHEST, points))));
        }
        assessments.add(made.build());
    }
}
