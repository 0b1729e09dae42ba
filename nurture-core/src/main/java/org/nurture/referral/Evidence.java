package org.nurture.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.nurture.assessment.Assessment;
import org.nurture.assessment.Assessments;
import org.nurture.assessment.InstrumentDefinition;
import org.nurture.assessment.InstrumentRef;
import org.nurture.assessment.Score;
import org.nurture.assessment.Strand;
import org.nurture.behaviour.Observation;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.Role;
import org.nurture.rule.FactReader;

/** What the evidence that a history names comes to, as far as it is known. */
final class Evidence {
    private static final Set<Role> CLASS_STAFF = Set.of(Role.CLASS_TEACHER, Role.TEACHING_ASSISTANT);
    private static final Set<Role> NURTURE_STAFF =
            Set.of(Role.NURTURE_TEACHER, Role.NURTURE_ASSISTANT, Role.AUTHORITY_NURTURE_STAFF);

    final long complete;
    final long byClassStaff;
    final long byNurtureStaff;
    /** How many observations are named whose content is not known. */
    final int unseen;

    final boolean observed;
    final long differentTimes;
    final long readinessLeast;
    final long readinessMost;

    Evidence(
            ReferralState state,
            Map<AssessmentId, Assessment> assessments,
            Map<ObservationId, Observation> observations,
            Map<InstrumentRef, InstrumentDefinition> definitions,
            LocalDate until) {
        SortedSet<ObservationId> named = state.observations();
        List<Observation> known =
                named.stream().map(observations::get).filter(Objects::nonNull).toList();
        List<Observation> seen = known.stream()
                .filter(each -> !each.getObservedOn().isAfter(until))
                .toList();
        List<Observation> ofClass = by(CLASS_STAFF, seen);
        List<Observation> ofNurture = by(NURTURE_STAFF, seen);
        observed = !named.isEmpty();
        unseen = named.size() - known.size();
        byClassStaff = ofClass.size();
        byNurtureStaff = ofNurture.size();
        differentTimes = differentTimes(ofClass, ofNurture, unseen > 0);
        complete = complete(state, assessments, definitions, until);
        Optional<Assessment> readiness = state.assessments().stream()
                .map(assessments::get)
                .filter(Objects::nonNull)
                .filter(made -> made.getInstrument().equals(ReferralFacts.READINESS_SCALE))
                .filter(made -> !made.getAssessedOn().isAfter(until))
                .max(Comparator.comparing(Assessment::getAssessedOn).thenComparing(Assessment::getId));
        InstrumentDefinition scale = definitions.get(ReferralFacts.READINESS_SCALE);
        boolean usable = readiness.isPresent()
                && (scale == null
                        ? points(readiness.get()) <= ReferralFacts.MOST_READINESS
                        : Assessments.faults(readiness.get(), scale).isEmpty());
        readinessLeast = usable ? points(readiness.get()) : FactReader.UNKNOWN;
        readinessMost =
                usable && scale != null ? readinessLeast + openPoints(readiness.get(), scale) : FactReader.UNKNOWN;
    }

    /** How many points the areas may still reach that have none yet. */
    private static long openPoints(Assessment assessment, InstrumentDefinition scale) {
        Set<String> scored = assessment.getScores().stream()
                .filter(Score.Points.class::isInstance)
                .map(Score::strand)
                .collect(Collectors.toSet());
        return scale.getStrands().stream()
                .filter(area -> !scored.contains(area.letter()))
                .mapToLong(Strand::maximum)
                .sum();
    }

    private static List<Observation> by(Set<Role> roles, List<Observation> observations) {
        return observations.stream()
                .filter(each -> roles.contains(each.getObserver()))
                .toList();
    }

    private static long points(Assessment assessment) {
        return assessment.getScores().stream()
                .mapToLong(score -> score instanceof Score.Points counted ? counted.points() : 0)
                .sum();
    }

    /** Some may still have been made at another time as long as anything of the times is not known. */
    private static long differentTimes(List<Observation> ofClass, List<Observation> ofNurture, boolean unseen) {
        boolean open = unseen || ofClass.isEmpty() || ofNurture.isEmpty();
        for (Observation one : ofClass) {
            for (Observation other : ofNurture) {
                if (!one.getObservedOn().equals(other.getObservedOn())) {
                    return 1;
                }
                boolean timed =
                        one.getHalfDay().isPresent() && other.getHalfDay().isPresent();
                if (timed && !one.getHalfDay().equals(other.getHalfDay())) {
                    return 1;
                }
                open |= !timed;
            }
        }
        return open ? FactReader.UNKNOWN : 0;
    }

    private static long complete(
            ReferralState state,
            Map<AssessmentId, Assessment> assessments,
            Map<InstrumentRef, InstrumentDefinition> definitions,
            LocalDate until) {
        boolean any = false;
        boolean open = false;
        for (AssessmentId id : state.assessments()) {
            Assessment made = assessments.get(id);
            boolean later = made != null && made.getAssessedOn().isAfter(until);
            boolean other = made != null && made.getInstrument().equals(ReferralFacts.READINESS_SCALE);
            if (later || other) {
                continue;
            }
            any = true;
            InstrumentDefinition definition = made == null ? null : definitions.get(made.getInstrument());
            if (made == null || definition == null) {
                open = true;
            } else if (Assessments.isComplete(made, definition)) {
                return 1;
            }
        }
        return open || !any ? FactReader.UNKNOWN : 0;
    }
}
