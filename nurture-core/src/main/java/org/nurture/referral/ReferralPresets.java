package org.nurture.referral;

import java.util.List;
import java.util.Optional;
import org.nurture.group.GroupParameters;
import org.nurture.group.GroupPresets;
import org.nurture.rule.Citation;
import org.nurture.rule.GivenValue;
import org.nurture.rule.Parameter;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.Reliability;
import org.nurture.schooling.YearGroup;
import org.nurture.time.DateSpan;

/**
 * What published sources say of referrals, each as a layer for a policy. National bodies publish little of it, so all but
 * one are the practice of one school, at second hand, and say so; nobody is bound by them who does not choose them. The
 * layers of {@link GroupPresets} speak to referrals too, where they have entry assessments, eligible year groups and stays.
 *
 * <p>A layer holds what its source says and nothing else, and none borrows from another.
 */
public final class ReferralPresets {
    private static final DateSpan ALWAYS = DateSpan.startingOn(GroupPresets.UNDATED);

    /** Doyle's readiness scale of 2001: 218 of 312 points or more suggest readiness to return. */
    public static final PolicyLayer DOYLE_2001 = doyle();

    /** Ebor Gardens: a panel of four. */
    public static final PolicyLayer EBOR_GARDENS = layer(
            "ebor-gardens",
            "Ebor Gardens: practice of one school, at second hand",
            whole(
                    ReferralParameters.PANEL_SIZE,
                    4,
                    school(
                            "Nurture group",
                            "Ebor Gardens Primary School",
                            "https://studylib.net/doc/5519791/nurture-group")));

    /** Elmvale: who may come, how long a stay may last, and who may extend it. */
    public static final PolicyLayer ELMVALE = elmvale();

    /** Littledown: at least three half-days a week in the home school, and up to six children. */
    public static final PolicyLayer LITTLEDOWN = littledown();

    /** Raynham: who refers, who observes, and what is not enough alone. */
    public static final PolicyLayer RAYNHAM = raynham();

    private ReferralPresets() {}

    /**
     * Answers all presets.
     *
     * @return the layers, in the order of their ids
     */
    public static List<PolicyLayer> all() {
        return List.of(DOYLE_2001, EBOR_GARDENS, ELMVALE, LITTLEDOWN, RAYNHAM);
    }

    /**
     * Finds a preset.
     *
     * @param id its id, such as {@code doyle-2001}
     * @return the layer; empty if there is none of that id
     */
    public static Optional<PolicyLayer> find(String id) {
        return all().stream().filter(layer -> layer.getId().equals(id)).findFirst();
    }

    private static PolicyLayer doyle() {
        Citation article = Citation.ofPage(
                        "A readiness scale for reintegrating children with social, emotional and behavioural difficulties",
                        "British Journal of Special Education 28(3)",
                        "https://studylib.net/doc/6844242/readiness-scale-for-reintegrating-children-with-social--e...",
                        Reliability.SECOND_HAND)
                .publishedIn("2001");
        return layer(
                "doyle-2001",
                "Doyle 2001: scale of readiness for reintegration",
                whole(ReferralParameters.READINESS_LEAST, 218, article));
    }

    private static PolicyLayer elmvale() {
        Citation policy = school(
                "Nurture policy",
                "Elmvale Primary School",
                "https://docsbay.net/elmvale-primary-school-nurture-policy");
        return layer(
                "elmvale",
                "Elmvale: practice of one school, at second hand",
                choices(
                        GroupParameters.ELIGIBLE_YEAR_GROUPS,
                        List.of(
                                YearGroup.SCOTLAND_P1.coded().text(),
                                YearGroup.SCOTLAND_P2.coded().text(),
                                YearGroup.SCOTLAND_P3.coded().text()),
                        policy),
                whole(GroupParameters.STAY_MAXIMUM, 4, policy),
                choices(GroupParameters.EXTENSION_AUTHORITIES, List.of("authority-officer"), policy));
    }

    private static PolicyLayer littledown() {
        Citation page = school("Nurture", "Littledown School", "https://littledownschool.co.uk/provisions/nurture/");
        return layer(
                "littledown",
                "Littledown: practice of one school, at second hand",
                whole(GroupParameters.SIZE_MAXIMUM, 6, page),
                whole(GroupParameters.BASE_CLASS_LEAST, 3, page));
    }

    private static PolicyLayer raynham() {
        Citation page = school(
                "Nurture", "Raynham Primary School", "https://raynhamprimaryschool.co.uk/learning/inclusion/nurture/");
        return layer(
                "raynham",
                "Raynham: practice of one school, at second hand",
                whole(GroupParameters.SIZE_MINIMUM, 7, page),
                whole(GroupParameters.SIZE_MAXIMUM, 10, page),
                choices(
                        ReferralParameters.REFERRERS,
                        List.of("class-teacher", "senco", "senior-leader", "learning-mentor"),
                        page),
                whole(ReferralParameters.CLASS_STAFF_OBSERVATIONS, 1, page),
                whole(ReferralParameters.NURTURE_STAFF_OBSERVATIONS, 1, page),
                yes(ReferralParameters.DIFFERENT_TIMES, page),
                yes(ReferralParameters.NEED_BEYOND_SEND, page));
    }

    private static Citation school(String title, String school, String link) {
        return Citation.ofPage(title, school, link, Reliability.SECOND_HAND);
    }

    private static PolicyLayer layer(String id, String title, ParameterValue... values) {
        return PolicyLayer.builder().id(id).title(title).addValues(values).build();
    }

    private static ParameterValue whole(Parameter parameter, long number, Citation citation) {
        return ParameterValue.of(parameter, new GivenValue.Whole(number), ALWAYS, citation);
    }

    private static ParameterValue yes(Parameter parameter, Citation citation) {
        return ParameterValue.of(parameter, new GivenValue.YesNo(true), ALWAYS, citation);
    }

    private static ParameterValue choices(Parameter parameter, List<String> chosen, Citation citation) {
        return ParameterValue.of(parameter, GivenValue.Choices.of(chosen), ALWAYS, citation);
    }
}
