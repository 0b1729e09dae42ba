package org.nurture.rule;

/** What a rule answers. */
public enum RuleStatus {
    /** The rule applies, and what it requires holds. */
    SATISFIED,
    /** The rule applies, and what it requires does not hold. */
    VIOLATED,
    /** Facts are missing without which the rule cannot answer. */
    UNDETERMINED,
    /** The rule has nothing to say here; the finding's reason says why. */
    NOT_APPLICABLE
}
