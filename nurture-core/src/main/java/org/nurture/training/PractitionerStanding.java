package org.nurture.training;

/**
 * What is known of a practitioner's training on a day, the most that is known first.
 */
public enum PractitionerStanding {
    /**
     * Holds a certificate that counts.
     */
    CERTIFICATED,
    /**
     * Attended a course in full, or is declared trained; holds no certificate that counts.
     */
    TRAINED,
    /**
     * Declared not to be trained, and nothing shows otherwise.
     */
    NOT_TRAINED,
    /**
     * Nothing is known either way.
     */
    UNKNOWN
}
