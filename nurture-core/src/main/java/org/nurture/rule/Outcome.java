package org.nurture.rule;

/**
 * What a condition comes to: a truth value, or that it speaks of nothing that is there. What does not apply drops out of
 * "and" and "or" alike, and a requirement that has dropped out as a whole makes its rule not applicable.
 */
enum Outcome {
    FALSE,
    UNKNOWN,
    TRUE,
    NOT_APPLICABLE;

    static Outcome of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    Outcome and(Outcome other) {
        // NOT_APPLICABLE is the greatest, so it gives way by itself.
        return compareTo(other) <= 0 ? this : other;
    }

    Outcome or(Outcome other) {
        if (this == NOT_APPLICABLE) {
            return other;
        }
        return other == NOT_APPLICABLE || compareTo(other) >= 0 ? this : other;
    }

    Outcome not() {
        return switch (this) {
            case FALSE -> TRUE;
            case TRUE -> FALSE;
            default -> this;
        };
    }
}
