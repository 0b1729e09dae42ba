package org.nurture.rule;

/**
 * The three truth values of strong Kleene logic: what is not known stays open unless the rest settles it.
 *
 * <p>False dominates a conjunction and true a disjunction; where neither settles it, one open part leaves the whole open.
 */
public enum Truth {
    /** It does not hold. */
    FALSE,
    /** Too little is known to say. */
    UNKNOWN,
    /** It holds. */
    TRUE;

    /**
     * Answers the truth value of a two-valued answer.
     *
     * @param holds whether it holds
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /**
     * Joins two by "and".
     *
     * @param other the other
     * @return false if either is false, else unknown if either is unknown, else true
     */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Joins two by "or".
     *
     * @param other the other
     * @return true if either is true, else unknown if either is unknown, else false
     */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Denies it.
     *
     * @return false for true, true for false, and unknown for unknown
     */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    /**
     * Joins any number by "and".
     *
     * @param parts the parts
     * @return {@link #TRUE} for none
     */
    public static Truth all(Iterable<Truth> parts) {
        Truth result = TRUE;
        for (Truth part : parts) {
            result = result.and(part);
        }
        return result;
    }

    /**
     * Joins any number by "or".
     *
     * @param parts the parts
     * @return {@link #FALSE} for none
     */
    public static Truth any(Iterable<Truth> parts) {
        Truth result = FALSE;
        for (Truth part : parts) {
            result = result.or(part);
        }
        return result;
    }
}
