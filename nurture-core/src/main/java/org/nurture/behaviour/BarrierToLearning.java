package org.nurture.behaviour;

/**
 * What stands between a child and learning, in the words of the page that this library was built from.
 */
public enum BarrierToLearning {
    /**
     * The child is insecure.
     */
    INSECURITY,
    /**
     * The child does not trust adults.
     */
    LACK_OF_TRUST_IN_ADULTS,
    /**
     * The social skills to adapt to school life have not developed yet.
     */
    SOCIAL_SKILLS_NOT_YET_DEVELOPED,
    /**
     * The emotional skills to adapt to school life have not developed yet.
     */
    EMOTIONAL_SKILLS_NOT_YET_DEVELOPED
}
