package org.nurture.coding;

import java.util.List;
import java.util.Optional;

/**
 * The type of a pupil's special educational need, as England's spring census records it, one primary and possibly one
 * secondary. No specialist assessment is required to record one.
 *
 * <p>Beware: {@code DS} is Down syndrome here and something else among the {@link SuspensionReason reasons for
 * suspension}.
 */
public enum SenType implements CodeConstant {
    /** Specific learning difficulty. */
    SPLD("Specific learning difficulty"),
    /** Moderate learning difficulty. */
    MLD("Moderate learning difficulty"),
    /** Severe learning difficulty. */
    SLD("Severe learning difficulty"),
    /** Profound and multiple learning difficulty. */
    PMLD("Profound and multiple learning difficulty"),
    /** Social, emotional and mental health; replaced an older type for behaviour in 2014. */
    SEMH("Social, emotional and mental health"),
    /** Speech, language and communication needs. */
    SLCN("Speech, language and communication needs"),
    /** Hearing impairment. */
    HI("Hearing impairment"),
    /** Vision impairment. */
    VI("Vision impairment"),
    /** Multi-sensory impairment. */
    MSI("Multi-sensory impairment"),
    /** Physical disability. */
    PD("Physical disability"),
    /** Autistic spectrum disorder. */
    ASD("Autistic spectrum disorder"),
    /** Down syndrome; a recent addition. */
    DS("Down syndrome"),
    /** Other difficulty or disability. */
    OTH("Other difficulty or disability"),
    /** SEN support, but no specialist assessment of the type of need; in use since 2014, with SEN support only. */
    NSA("SEN support, but no specialist assessment of the type of need");

    /** The set as England keeps it. */
    public static final CodeSet<SenType> ENGLAND = CodeSet.of(
            "england-sen-type",
            "Type of special educational need",
            "Department for Education, common basic data set of May 2026, second-hand",
            Optional.empty(),
            SenType.class,
            List.of(values()));

    private final String summary;

    SenType(String summary) {
        this.summary = summary;
    }

    /**
     * Answers the code sets that hold these constants.
     *
     * @return the set of England
     */
    public static List<CodeSet<SenType>> codeSets() {
        return List.of(ENGLAND);
    }

    @Override
    public String summary() {
        return summary;
    }
}
