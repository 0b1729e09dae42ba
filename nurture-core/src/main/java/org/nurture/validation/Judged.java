package org.nurture.validation;

import java.time.LocalDate;

/**
 * A host's own class that {@link Satisfies} can judge: it says what the rules are to look at.
 *
 * @param <S> the subject of a book, such as {@link org.nurture.group.GroupOnDay}
 */
@FunctionalInterface
public interface Judged<S> {
    /**
     * Answers what the rules are to look at.
     *
     * @param day the day that is asked about
     * @return the subject
     */
    S on(LocalDate day);
}
