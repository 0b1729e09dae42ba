package org.nurture.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** A value that a policy gives to a parameter. */
public sealed interface GivenValue {
    /**
     * A whole number.
     *
     * @param number the number, in the parameter's unit
     */
    record Whole(long number) implements GivenValue {}

    /**
     * A set of choices.
     *
     * @param choices the choices; none allows nothing
     */
    record Choices(SortedSet<String> choices) implements GivenValue {
        /**
         * Takes a copy.
         *
         * @param choices the choices
         */
        public Choices {
            Objects.requireNonNull(choices, "choices");
            choices = Collections.unmodifiableSortedSet(new TreeSet<>(choices));
        }

        /**
         * Makes a set of choices.
         *
         * @param choices the choices
         * @return the setting
         */
        public static Choices of(Collection<String> choices) {
            return new Choices(new TreeSet<>(choices));
        }
    }

    /**
     * Yes or no.
     *
     * @param yes whether the policy says yes
     */
    record YesNo(boolean yes) implements GivenValue {}

    /**
     * Answers the value as people write it.
     *
     * @return a number, choices with commas between them or a hyphen for none, or the words for yes or no
     */
    default String show() {
        if (this instanceof Whole whole) {
            return Long.toString(whole.number());
        }
        if (this instanceof Choices chosen) {
            return chosen.choices().isEmpty() ? "-" : String.join(", ", chosen.choices());
        }
        return Words.yesOrNo(((YesNo) this).yes());
    }
}
