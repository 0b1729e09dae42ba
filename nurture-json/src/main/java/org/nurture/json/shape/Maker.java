package org.nurture.json.shape;

import org.jspecify.annotations.Nullable;

/** Makes a value of the values of its members. A class and no interface, as {@link org.nurture.json.token.Taker} is. */
public abstract class Maker {
    /**
     * Makes the value.
     *
     * @param values the members' values in the order of the members; null where a member is absent. They are not to be
     *     used afterwards
     * @return the value
     * @throws org.nurture.problem.RefusedInputException if such a value cannot be
     */
    public abstract Object make(@Nullable Object[] values);
}
