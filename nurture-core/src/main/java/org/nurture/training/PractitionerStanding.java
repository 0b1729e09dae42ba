package org.nurture.training;

import org.nurture.rule.Truth;

/**
 * What is known of a practitioner's training on a day, the most that is known first. Whether somebody is trained and whether
 * somebody is certificated are two questions, each of which has its own answer: of somebody who is trained for certain it
 * may not be known whether a certificate counts.
 */
public enum PractitionerStanding {
    /**
     * Holds a certificate that counts, and is trained.
     */
    CERTIFICATED(Truth.TRUE, Truth.TRUE),
    /**
     * Is trained for certain, and was given a certificate of which it is not known whether it counts.
     */
    PERHAPS_CERTIFICATED(Truth.TRUE, Truth.UNKNOWN),
    /**
     * Is trained: attended a course in full, was given a certificate, or is declared trained; holds no certificate that
     * counts.
     */
    TRAINED(Truth.TRUE, Truth.FALSE),
    /**
     * Declared not to be trained, and nothing shows otherwise.
     */
    NOT_TRAINED(Truth.FALSE, Truth.FALSE),
    /**
     * Nothing is known either way.
     */
    UNKNOWN(Truth.UNKNOWN, Truth.UNKNOWN);

    private final Truth trained;
    private final Truth certificated;

    PractitionerStanding(Truth trained, Truth certificated) {
        this.trained = trained;
        this.certificated = certificated;
    }

    /**
     * Answers whether the practitioner is trained in nurture work, with or without a certificate.
     *
     * @return yes, no, or not known
     */
    public Truth trained() {
        return trained;
    }

    /**
     * Answers whether the practitioner holds a certificate that counts.
     *
     * @return yes, no, or not known
     */
    public Truth certificated() {
        return certificated;
    }
}
