package org.nurture.rule;

/** How much a rule weighs. */
public enum Level {
    /** It moves the decision. */
    REQUIRED,
    /** It is reported, and does not move the decision. */
    EXPECTED,
    /** It is reported as a suggestion. */
    ADVISED,
    /** The policy has switched it off. */
    OFF
}
