package org.nurture.rule;

/** How two values are compared. */
public enum Relation {
    /** The number is the other or more. */
    AT_LEAST,
    /** The number is the other or less. */
    AT_MOST,
    /** The number is more than the other. */
    MORE_THAN,
    /** The number is less than the other. */
    LESS_THAN,
    /** The two are the same. */
    EQUAL,
    /** The two differ. */
    NOT_EQUAL,
    /** The day is the other or earlier. */
    NOT_AFTER,
    /** The day is the other or later. */
    NOT_BEFORE,
    /** The day is later than the other. */
    AFTER,
    /** The day is earlier than the other. */
    BEFORE,
    /** The choice is among those given. */
    ONE_OF,
    /** The choice is none of those given. */
    NONE_OF,
    /** The choices have at least one of those given. */
    ANY_OF,
    /** The choices are all among those given. */
    WITHIN,
    /** The choices have one that is not among those given. */
    NOT_WITHIN;

    /** What holds exactly where this does not, of known values. */
    Relation opposite() {
        return switch (this) {
            case AT_LEAST -> LESS_THAN;
            case AT_MOST -> MORE_THAN;
            case MORE_THAN -> AT_MOST;
            case LESS_THAN -> AT_LEAST;
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case NOT_AFTER -> AFTER;
            case NOT_BEFORE -> BEFORE;
            case AFTER -> NOT_AFTER;
            case BEFORE -> NOT_BEFORE;
            case ONE_OF, ANY_OF -> NONE_OF;
            case NONE_OF -> ONE_OF;
            case WITHIN -> NOT_WITHIN;
            case NOT_WITHIN -> WITHIN;
        };
    }

    /** How the other value stands to this one where this stands so to the other. */
    Relation mirrored() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case AT_MOST -> AT_LEAST;
            case MORE_THAN -> LESS_THAN;
            case LESS_THAN -> MORE_THAN;
            case NOT_AFTER -> NOT_BEFORE;
            case NOT_BEFORE -> NOT_AFTER;
            case AFTER -> BEFORE;
            case BEFORE -> AFTER;
            default -> this;
        };
    }
}
