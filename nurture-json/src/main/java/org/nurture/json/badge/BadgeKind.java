package org.nurture.json.badge;

import java.util.Arrays;
import java.util.Optional;

/** What a badge is of, by the achievement types of Open Badges. */
public enum BadgeKind {
    /** Somebody attended a course in full. */
    COMPLETION("CertificateOfCompletion"),
    /** Somebody holds a certificate. */
    CERTIFICATION("Certification"),
    /** A group or a school holds a quality award. */
    QUALITY_ASSURANCE("QualityAssuranceCredential");

    private final String achievementType;

    BadgeKind(String achievementType) {
        this.achievementType = achievementType;
    }

    /**
     * Answers the achievement type, which every badge has.
     *
     * @return the type as Open Badges writes it
     */
    public String achievementType() {
        return achievementType;
    }

    /** Adults have teacher reference numbers, and schools theirs; an id of ours says by itself nothing of whose it is. */
    boolean isGivenTo(BadgeIdentity identity) {
        return switch (identity) {
            case SYSTEM_ID -> true;
            case TEACHER_REFERENCE_NUMBER -> this != QUALITY_ASSURANCE;
            case SCHOOL_REFERENCE_NUMBER -> this == QUALITY_ASSURANCE;
        };
    }

    static Optional<BadgeKind> of(String achievementType) {
        return Arrays.stream(values())
                .filter(kind -> kind.achievementType.equals(achievementType))
                .findFirst();
    }
}
