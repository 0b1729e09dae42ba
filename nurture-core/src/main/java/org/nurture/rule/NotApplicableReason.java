package org.nurture.rule;

/** Why a rule has nothing to say. */
public enum NotApplicableReason {
    /** No layer of the policy gives a parameter that the rule needs. */
    POLICY_SILENT,
    /** The policy has switched the rule off. */
    SWITCHED_OFF,
    /** The rule is for other subjects: its own condition of when it applies does not hold. */
    DOES_NOT_APPLY,
    /** There is nothing of the kind that the rule speaks of. */
    NOTHING_TO_JUDGE
}
