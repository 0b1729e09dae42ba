package org.nurture.principle;

/**
 * By what a principle was seen to be lived.
 */
public enum EvidenceKind {
    /**
     * Seen in the room.
     */
    OBSERVATION,
    /**
     * How the room is laid out and furnished.
     */
    ENVIRONMENT,
    /**
     * The shape of the day: arrival, shared food, return to class.
     */
    ROUTINE,
    /**
     * Plans, targets and records.
     */
    PLANNING,
    /**
     * A written policy of the school.
     */
    POLICY,
    /**
     * What children say.
     */
    PUPIL_VOICE,
    /**
     * What parents and carers say.
     */
    PARENT_VOICE,
    /**
     * Training of staff.
     */
    TRAINING
}
