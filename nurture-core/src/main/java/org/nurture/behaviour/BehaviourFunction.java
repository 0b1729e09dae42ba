package org.nurture.behaviour;

/**
 * What a behaviour may be for. It is only ever a hypothesis of an observer, never a fact about a child.
 *
 * <p>The first four are the common ones; the last two stand beside them in a questionnaire of five functions. All are
 * recalled, not cited.
 */
public enum BehaviourFunction {
    /**
     * To get away from, or avoid, something.
     */
    ESCAPE,
    /**
     * To be noticed.
     */
    ATTENTION,
    /**
     * To get a thing or an activity.
     */
    TANGIBLE,
    /**
     * For how it feels.
     */
    SENSORY,
    /**
     * For its own sake, whoever is there.
     */
    NON_SOCIAL,
    /**
     * Because of discomfort or pain.
     */
    PHYSICAL
}
