package org.nurture.time;

/** The three terms of a school year, in their order. Stays in a group are counted in them. */
public enum TermName {
    /** From the start of the school year to the winter holiday. */
    AUTUMN,
    /** From the winter holiday to the spring holiday. */
    SPRING,
    /** From the spring holiday to the end of the school year. */
    SUMMER
}
