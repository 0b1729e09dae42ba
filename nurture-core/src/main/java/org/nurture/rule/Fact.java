package org.nurture.rule;

import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;

/**
 * What is known of one thing about a subject: its value, that it is not known and where it is missing, or that there is
 * nothing of the kind.
 *
 * @param <T> the type of the value
 */
public sealed interface Fact<T> {
    /**
     * Answers the value.
     *
     * @return the value; empty if it is not known or there is none
     */
    default Optional<T> value() {
        return this instanceof Known<T> known ? Optional.of(known.known()) : Optional.empty();
    }

    /**
     * The value is known.
     *
     * @param known the value
     * @param <T> its type
     */
    record Known<T>(T known) implements Fact<T> {
        /**
         * Checks that nothing is null.
         *
         * @param known the value
         */
        public Known {
            Objects.requireNonNull(known, "known");
        }
    }

    /**
     * The value is not known, or not exactly.
     *
     * @param missing where it would stand
     * @param least what it is at least, inclusive; empty if nothing is known of that
     * @param most what it is at most, inclusive; empty if nothing is known of that
     * @param <T> its type
     */
    record Unknown<T>(Pointer missing, Optional<T> least, Optional<T> most) implements Fact<T> {
        /**
         * Checks that nothing is null.
         *
         * @param missing where it would stand
         * @param least what it is at least, inclusive; empty if nothing is known of that
         * @param most what it is at most, inclusive; empty if nothing is known of that
         */
        public Unknown {
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(most, "most");
        }
    }

    /**
     * There is nothing of the kind here, and nothing is missing.
     *
     * @param <T> the type that a value would have
     */
    record NotApplicable<T>() implements Fact<T> {}
}
