package org.nurture.rule;

/** How a cited fact reached us. */
public enum Reliability {
    /** From the body that owns the fact. */
    PRIMARY,
    /** From somebody who reports it: good evidence that it is done so somewhere, not of a national rule. */
    SECOND_HAND,
    /** From memory, not looked up. Never the ground of a shipped number. */
    RECALLED,
    /** Worked out from other facts. */
    INFERRED
}
