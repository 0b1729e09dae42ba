package org.nurture.coding;

import java.util.List;
import java.util.Optional;

/**
 * What provision a pupil has for special educational needs, as England's school census records it.
 *
 * <p>A special educational need alone is no reason for a place in a nurture group. On which days the older codes were
 * withdrawn the source does not say.
 */
public enum SenProvision implements CodeConstant {
    /** No special educational need. */
    NONE("N", "No special educational need", CodeStatus.CURRENT),
    /** SEN support. */
    SUPPORT("K", "SEN support", CodeStatus.CURRENT),
    /** Education, health and care plan. */
    PLAN("E", "Education, health and care plan", CodeStatus.CURRENT),
    /** Statement of special educational needs, met in history only. */
    STATEMENT("S", "Statement of special educational needs", CodeStatus.WITHDRAWN),
    /** School action or early years action, met in history only. */
    SCHOOL_ACTION("A", "School action or early years action", CodeStatus.WITHDRAWN),
    /** School action plus or early years action plus, met in history only. */
    SCHOOL_ACTION_PLUS("P", "School action plus or early years action plus", CodeStatus.WITHDRAWN);

    /** The set as England keeps it. */
    public static final CodeSet<SenProvision> ENGLAND = CodeSet.of(
            "england-sen-provision",
            "Provision for special educational needs",
            "Department for Education, school census guidance",
            Optional.empty(),
            SenProvision.class,
            List.of(values()));

    private final String code;
    private final String summary;
    private final CodeStatus status;

    SenProvision(String code, String summary, CodeStatus status) {
        this.code = code;
        this.summary = summary;
        this.status = status;
    }

    /**
     * Answers the code sets that hold these constants.
     *
     * @return the set of England
     */
    public static List<CodeSet<SenProvision>> codeSets() {
        return List.of(ENGLAND);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public CodeStatus status() {
        return status;
    }
}
