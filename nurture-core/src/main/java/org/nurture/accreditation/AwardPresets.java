package org.nurture.accreditation;

import java.util.List;
import java.util.Optional;
import org.nurture.group.GroupPresets;
import org.nurture.rule.Citation;
import org.nurture.rule.GivenValue;
import org.nurture.rule.Parameter;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.PolicyLayer;
import org.nurture.time.DateSpan;
import org.nurture.training.ProgrammeEdition;
import org.nurture.training.TrainingProgrammes;

/**
 * What published sources say of training and awards, each as a layer for a policy. What a Boxall Nurture Group asks of
 * staff is in {@link GroupPresets#BOXALL_NURTURE_GROUP}.
 */
public final class AwardPresets {
    /** nurtureuk, of the assignment of the Theory and Practice of Nurture Groups: what its edition says. */
    public static final PolicyLayer TRAINING = training();

    /**
     * The older page on the Marjorie Boxall Quality Mark, as its edition has it; the present one does not ask how long a
     * group has run.
     */
    public static final PolicyLayer QUALITY_MARK_OLDER = qualityMarkOlder();

    /**
     * The National Nurturing Schools Programme, as its edition has it: two years, with a check after half a year and one
     * after a year.
     */
    public static final PolicyLayer NURTURING_SCHOOLS = nurturingSchools();

    private AwardPresets() {}

    /**
     * Answers all presets of this package.
     *
     * @return the layers, in the order of their ids
     */
    public static List<PolicyLayer> all() {
        return List.of(NURTURING_SCHOOLS, TRAINING, QUALITY_MARK_OLDER);
    }

    private static PolicyLayer training() {
        ProgrammeEdition edition =
                TrainingProgrammes.theoryAndPractice().edition("three-day-scqf").orElseThrow();
        return layer("nurtureuk-training", "nurtureuk: the assignment of the Theory and Practice of Nurture Groups")
                .addValues(value(
                        AwardParameters.ASSIGNMENT_MONTHS,
                        edition.getAssignmentMonths().orElseThrow(),
                        edition.getOffered(),
                        edition.getSource()))
                .build();
    }

    private static PolicyLayer qualityMarkOlder() {
        SchemeEdition edition =
                QualityAwardSchemes.qualityMark().edition("two-years-running").orElseThrow();
        return layer("quality-mark-older", "Marjorie Boxall Quality Mark Award: the older page")
                .addValues(value(
                        AwardParameters.MONTHS_RUNNING,
                        edition.getMonthsRunning().orElseThrow(),
                        edition.getInForce(),
                        edition.getSource()))
                .build();
    }

    private static PolicyLayer nurturingSchools() {
        SchemeEdition edition =
                QualityAwardSchemes.nurturingSchools().edition("present").orElseThrow();
        return layer("nurturing-schools", "National Nurturing Schools Programme")
                .addValues(value(
                        AwardParameters.PROGRAMME_MONTHS,
                        edition.getProgrammeMonths().orElseThrow(),
                        edition.getInForce(),
                        edition.getSource()))
                .addValues(value(
                        AwardParameters.PROGRAMME_CHECKS,
                        edition.getChecksAfterMonths().size(),
                        edition.getInForce(),
                        edition.getSource()))
                .build();
    }

    private static PolicyLayer.Builder layer(String id, String title) {
        return PolicyLayer.builder().id(id).title(title);
    }

    /** In force as long as the edition is; where its source gives no days, always, like every value without a day. */
    private static ParameterValue value(Parameter parameter, long number, Optional<DateSpan> inForce, Citation source) {
        return ParameterValue.of(
                parameter,
                new GivenValue.Whole(number),
                inForce.orElse(DateSpan.startingOn(GroupPresets.UNDATED)),
                source);
    }
}
