package org.nurture.rule;

/** What the value of a parameter is. */
public enum ParameterKind {
    /** A whole number of a unit. */
    WHOLE,
    /** A set of choices out of a closed list. */
    CHOICES,
    /** Yes or no. */
    YES_NO
}
