package org.nurture.accreditation;

/**
 * To what a quality award is given.
 */
public enum AwardRecipientKind {
    /**
     * To a nurture group.
     */
    GROUP,
    /**
     * To a school as a whole.
     */
    SCHOOL
}
