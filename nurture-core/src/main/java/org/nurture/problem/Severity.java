package org.nurture.problem;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** The input cannot be taken as it stands. */
    ERROR,
    /** The input was taken, but somebody should look at it. */
    WARNING,
    /** The input was taken; this is only worth knowing. */
    NOTICE
}
