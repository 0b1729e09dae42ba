package org.nurture.rule;

/**
 * What a rule needed of the policy, what the policy gave, and who spoke.
 *
 * @param parameter the parameter's permanent id
 * @param value the value as people write it
 * @param unit the unit of a whole number; empty for the other kinds
 * @param layer the id of the layer that spoke
 * @param citation where the value comes from
 */
public record Required(String parameter, String value, String unit, String layer, Citation citation) {}
