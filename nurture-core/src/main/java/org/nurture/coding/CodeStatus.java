package org.nurture.coding;

/** Whether a code may still be newly recorded. */
public enum CodeStatus {
    /** In use when the set was last checked. */
    CURRENT,
    /** Met in history only. */
    WITHDRAWN
}
