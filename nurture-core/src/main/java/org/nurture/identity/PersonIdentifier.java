package org.nurture.identity;

/**
 * A number or reference that identifies a pupil.
 *
 * <p>A pupil holds a set of these, because no single number covers the United Kingdom and the one that schools use is
 * changing. None of them shows itself in {@code toString}: use {@link #text()} where the value itself is wanted.
 */
public sealed interface PersonIdentifier
        permits Upn, UncheckedUpn, NhsNumber, ScottishCandidateNumber, Uln, LocalPersonReference {
    /**
     * Answers the canonical text, which identifies a child.
     *
     * @return the text
     */
    String text();
}
