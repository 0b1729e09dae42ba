package org.nurture.accreditation;

import java.util.List;
import org.nurture.group.GroupPresets;
import org.nurture.rule.Citation;
import org.nurture.rule.GivenValue;
import org.nurture.rule.Parameter;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.Reliability;
import org.nurture.time.DateSpan;

/**
 * What published sources say of training and awards, each as a layer for a policy. What a Boxall Nurture Group asks of
 * staff is in {@link GroupPresets#BOXALL_NURTURE_GROUP}.
 */
public final class AwardPresets {
    /** nurtureuk, of the assignment of the Theory and Practice of Nurture Groups. */
    public static final PolicyLayer TRAINING = layer(
            "nurtureuk-training",
            "nurtureuk: the assignment of the Theory and Practice of Nurture Groups",
            Citation.ofPage(
                    "The Theory and Practice of Nurture Groups",
                    "nurtureuk",
                    "https://www.nurtureuk.org/training-and-events/the-theory-and-practice-of-nurture-groups/",
                    Reliability.PRIMARY),
            AwardParameters.ASSIGNMENT_MONTHS,
            12);

    /** The older page on the Marjorie Boxall Quality Mark; the present one does not ask how long a group has run. */
    public static final PolicyLayer QUALITY_MARK_OLDER = layer(
            "quality-mark-older",
            "Marjorie Boxall Quality Mark Award: the older page",
            Citation.ofPage(
                    "Marjorie Boxall Quality Mark Award, older page",
                    "nurtureuk",
                    "https://www.nurtureuk.org/what-we-do/achieving-quality/marjorie-boxall-quality-mark-award",
                    Reliability.PRIMARY),
            AwardParameters.MONTHS_RUNNING,
            24);

    /** The National Nurturing Schools Programme: two years, with a check after half a year and one after a year. */
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

    private static PolicyLayer nurturingSchools() {
        Citation page = Citation.ofPage(
                "National Nurturing Schools Programme",
                "nurtureuk",
                "https://www.nurtureuk.org/our-services/training/national-nurturing-schools-programme",
                Reliability.PRIMARY);
        return layer(
                        "nurturing-schools",
                        "National Nurturing Schools Programme",
                        page,
                        AwardParameters.PROGRAMME_MONTHS,
                        24)
                .toBuilder()
                .addValues(value(AwardParameters.PROGRAMME_CHECKS, 2, page))
                .build();
    }

    private static PolicyLayer layer(String id, String title, Citation source, Parameter parameter, long number) {
        return PolicyLayer.builder()
                .id(id)
                .title(title)
                .addValues(value(parameter, number, source))
                .build();
    }

    private static ParameterValue value(Parameter parameter, long number, Citation source) {
        return ParameterValue.of(
                parameter, new GivenValue.Whole(number), DateSpan.startingOn(GroupPresets.UNDATED), source);
    }
}
