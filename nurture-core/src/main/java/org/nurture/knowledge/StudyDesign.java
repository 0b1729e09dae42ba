package org.nurture.knowledge;

/**
 * How a study was made.
 */
public enum StudyDesign {
    /**
     * Visits or questionnaires, without comparison.
     */
    SURVEY,
    /**
     * The same children twice, without a comparison group.
     */
    BEFORE_AND_AFTER,
    /**
     * With a comparison group that chance did not form.
     */
    CONTROLLED_NOT_RANDOMISED,
    /**
     * With a comparison group that chance formed.
     */
    RANDOMISED_CONTROLLED,
    /**
     * From records made earlier.
     */
    RETROSPECTIVE,
    /**
     * From interviews and observation.
     */
    QUALITATIVE,
    /**
     * A review of other studies by stated rules.
     */
    SYSTEMATIC_REVIEW,
    /**
     * In another way.
     */
    OTHER
}
