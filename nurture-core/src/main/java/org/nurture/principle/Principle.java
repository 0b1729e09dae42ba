package org.nurture.principle;

/**
 * The six principles of nurture, by ids that stay while the wording varies.
 *
 * <p>The wording differs by body and decade, so the constants are named for what every wording shares; {@link
 * PrincipleWordings} has the variants and who uses them.
 */
public enum Principle {
    /**
     * P1: children's learning is understood developmentally.
     */
    LEARNING("P1"),
    /**
     * P2: there is a safe base, be it called classroom, nurture room, environment or space.
     */
    SAFE_BASE("P2"),
    /**
     * P3: nurture matters for wellbeing, or self-esteem as earlier wordings have it.
     */
    WELLBEING("P3"),
    /**
     * P4: language is a vital means of communication.
     */
    LANGUAGE("P4"),
    /**
     * P5: all behaviour is communication.
     */
    BEHAVIOUR("P5"),
    /**
     * P6: transitions matter in children's lives.
     */
    TRANSITION("P6");

    private final String id;

    Principle(String id) {
        this.id = id;
    }

    /**
     * Answers the stable id.
     *
     * @return {@code P1} to {@code P6}
     */
    public String id() {
        return id;
    }
}
