package org.nurture.coding;

import java.time.LocalDate;
import java.util.Optional;

/** One known code of a code set; implemented by the enums of this library, whose constants are mostly named by their codes. */
public interface CodeConstant {
    /**
     * Answers the name of the constant.
     *
     * @return the name in Java
     */
    String name();

    /**
     * Answers the raw code as the set's owner writes it, letter case and all.
     *
     * @return the code, which is the constant's own name where the code can be one
     */
    default String code() {
        return name();
    }

    /**
     * Answers what the code stands for, in a few of our own words.
     *
     * @return the summary
     */
    String summary();

    /**
     * Answers whether the code may still be newly recorded.
     *
     * @return current or withdrawn
     */
    default CodeStatus status() {
        return CodeStatus.CURRENT;
    }

    /**
     * Answers the first day on which the code could be recorded.
     *
     * @return the day; empty if the source does not say
     */
    default Optional<LocalDate> currentFrom() {
        return Optional.empty();
    }

    /**
     * Answers the first day on which the code could no longer be recorded.
     *
     * @return the day; empty if the code is current, or withdrawn on a day that the source does not give
     */
    default Optional<LocalDate> withdrawnOn() {
        return Optional.empty();
    }
}
