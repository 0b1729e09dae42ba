package org.nurture.json.badge;

import java.util.Arrays;
import java.util.Optional;

/**
 * By what kind of identifier a hashed recipient is named. There are no others: none of a pupil is among them, and a badge
 * that names another is refused.
 */
public enum BadgeIdentity {
    /** The id that our own records have for an adult, a group or a school. */
    SYSTEM_ID("systemId"),
    /** A teacher reference number. */
    TEACHER_REFERENCE_NUMBER("ext:trn"),
    /** A school's unique reference number. */
    SCHOOL_REFERENCE_NUMBER("ext:urn");

    private final String identityType;

    BadgeIdentity(String identityType) {
        this.identityType = identityType;
    }

    /**
     * Answers the identity type.
     *
     * @return the type as Open Badges writes it
     */
    public String identityType() {
        return identityType;
    }

    static Optional<BadgeIdentity> of(String identityType) {
        return Arrays.stream(values())
                .filter(identity -> identity.identityType.equals(identityType))
                .findFirst();
    }
}
