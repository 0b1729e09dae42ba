package org.nurture.schooling;

/**
 * A stage of the curriculum.
 *
 * <p>England and Wales count years 1 and 2 as key stage 1, 3 to 6 as 2, 7 to 9 as 3, 10 and 11 as 4. Northern Ireland
 * counts one year further on and begins with a foundation stage (recalled, not cited). Scotland has levels instead, so
 * its stages have none of these. Wales now teaches by progression steps; the older names are still used for groups.
 */
public enum KeyStage {
    /** Nursery and reception years: England's early years foundation stage. */
    EARLY_YEARS,
    /** Northern Ireland's years 1 and 2. */
    FOUNDATION_STAGE_NI,
    /** Key stage 1. */
    KEY_STAGE_1,
    /** Key stage 2. */
    KEY_STAGE_2,
    /** Key stage 3. */
    KEY_STAGE_3,
    /** Key stage 4. */
    KEY_STAGE_4,
    /** Key stage 5, after compulsory schooling. */
    KEY_STAGE_5;

    /**
     * Tells whether this is a stage of secondary schooling, for which part-time provision is counted differently.
     *
     * @return true from key stage 3 on
     */
    public boolean secondary() {
        return compareTo(KEY_STAGE_3) >= 0;
    }
}
