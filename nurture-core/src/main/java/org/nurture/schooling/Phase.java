package org.nurture.schooling;

/** The phase of education that a school serves, as registers of schools name it. */
public enum Phase {
    /** Nursery schools and children's centres. */
    NURSERY,
    /** Infant, junior, first and primary schools. */
    PRIMARY,
    /** Middle schools, deemed either. */
    MIDDLE,
    /** Secondary schools. */
    SECONDARY,
    /** Schools for all ages. */
    ALL_THROUGH,
    /** Education after 16. */
    SIXTEEN_PLUS,
    /** Special schools, pupil referral units and others that the register gives no phase. */
    NOT_APPLICABLE
}
