package org.nurture.rule;

/** What a decision comes to. It is advice; nothing is permitted or forbidden by it. */
public enum Verdict {
    /** Every required rule that applies is satisfied, and at least one applies. */
    MET,
    /** At least one required rule is violated. */
    NOT_MET,
    /** Too little is known to say, or no required rule applies. */
    UNDETERMINED
}
