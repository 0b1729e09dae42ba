package org.nurture.identity;

/** In what capacity somebody acted, observed or wrote. Records of this library name roles, never people. */
public enum Role {
    /** The teacher of the child's base class. */
    CLASS_TEACHER,
    /** The teacher of a nurture group. */
    NURTURE_TEACHER,
    /** The assistant of a nurture group. */
    NURTURE_ASSISTANT,
    /** A teaching or classroom assistant outside the group. */
    TEACHING_ASSISTANT,
    /** The co-ordinator for special educational needs. */
    SENCO,
    /** The headteacher. */
    HEADTEACHER,
    /** Another senior leader of the school. */
    SENIOR_LEADER,
    /** A learning mentor. */
    LEARNING_MENTOR,
    /** An educational psychologist. */
    EDUCATIONAL_PSYCHOLOGIST,
    /** An officer of the local authority, such as one who may extend a stay. */
    AUTHORITY_OFFICER,
    /** A member of the authority's nurture team. */
    AUTHORITY_NURTURE_STAFF,
    /** Whoever chairs the panel. */
    PANEL_CHAIR,
    /** Another member of the panel. */
    PANEL_MEMBER,
    /** The designated safeguarding lead. */
    DESIGNATED_SAFEGUARDING_LEAD,
    /** A parent or carer. */
    PARENT_OR_CARER,
    /** The child. */
    PUPIL,
    /** Whoever teaches a training course. */
    TRAINER,
    /** A researcher. */
    RESEARCHER,
    /** Anybody else. */
    OTHER
}
