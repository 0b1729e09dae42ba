package org.nurture.behaviour;

/**
 * The three categories of behaviour that cause concern, as the inspectors' survey of 2010 to 2011 names them.
 *
 * <p>A child can show more than one, so they are held as a set. None has a code in England's data; withdrawn children
 * in particular never appear in figures of suspensions. Source: Ofsted, Supporting children with challenging behaviour
 * through a nurture group approach, 2011.
 */
public enum ConcernCategory {
    /**
     * Overt, acting-out behaviour.
     */
    ACTING_OUT,
    /**
     * Behaviour that disrupts the learning of the child and of others.
     */
    DISRUPTIVE,
    /**
     * Withdrawn behaviour and a reluctance to have to do with others.
     */
    WITHDRAWN
}
