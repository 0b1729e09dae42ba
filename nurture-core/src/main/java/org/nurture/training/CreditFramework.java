package org.nurture.training;

/**
 * A framework in which learning is given credit. Points of two frameworks are never added up without a published
 * relation.
 */
public enum CreditFramework {
    /**
     * The Scottish Credit and Qualifications Framework.
     */
    SCQF,
    /**
     * The Credit and Qualifications Framework for Wales.
     */
    CQFW,
    /**
     * The Regulated Qualifications Framework of England and Northern Ireland.
     */
    RQF,
    /**
     * Credit accumulation and transfer, as universities count credit toward a degree.
     */
    CATS,
    /**
     * The European Credit Transfer and Accumulation System.
     */
    ECTS
}
