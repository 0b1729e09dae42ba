package org.nurture.behaviour;

/**
 * Where behaviour was observed.
 */
public enum Setting {
    /**
     * In the mainstream class that the child belongs to.
     */
    BASE_CLASS,
    /**
     * In the nurture group.
     */
    NURTURE_ROOM,
    /**
     * Outside, at play.
     */
    PLAYGROUND,
    /**
     * At lunch.
     */
    DINING_HALL,
    /**
     * Between rooms.
     */
    CORRIDOR,
    /**
     * Away from school.
     */
    OFF_SITE,
    /**
     * Anywhere else.
     */
    OTHER
}
