package org.nurture.rule;

import org.nurture.problem.Pointer;

/**
 * Says where a part of a subject, or a fact of it, stands.
 *
 * @param <S> the type of the subject
 */
@FunctionalInterface
public interface PartPointer<S> {
    /**
     * Answers the place.
     *
     * @param subject the subject
     * @param part which of its parts, from 0; 0 for a fact of the whole
     * @return the pointer, relative to the subject's root
     */
    Pointer of(S subject, int part);
}
