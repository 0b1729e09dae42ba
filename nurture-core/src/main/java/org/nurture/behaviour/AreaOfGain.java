package org.nurture.behaviour;

/**
 * In what pupils of nurture groups were found to gain. They serve as areas for targets and outcomes.
 *
 * <p>Source: Ofsted, Supporting children with challenging behaviour through a nurture group approach, 2011.
 */
public enum AreaOfGain {
    /**
     * Managing one's own behaviour.
     */
    MANAGING_OWN_BEHAVIOUR,
    /**
     * Positive relationships with adults.
     */
    RELATIONSHIPS_WITH_ADULTS,
    /**
     * Positive relationships with other pupils.
     */
    RELATIONSHIPS_WITH_PUPILS,
    /**
     * Strategies to cope with emotions.
     */
    COPING_WITH_EMOTIONS
}
