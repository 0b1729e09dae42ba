package org.nurture.identity;

/**
 * A number or reference that identifies a pupil.
 *
 * <p>A pupil holds a set of these, because no single number covers the United Kingdom and the one that schools use is
 * changing. The order is that of the kinds by their names, and within a kind that of the texts. None of them shows itself in {@code toString}: use {@link #text()} where the value itself is wanted.
 */
public sealed interface PersonIdentifier extends Comparable<PersonIdentifier>
        permits Upn, UncheckedUpn, NhsNumber, ScottishCandidateNumber, Uln, LocalPersonReference {
    /**
     * Answers the canonical text, which identifies a child.
     *
     * @return the text
     */
    String text();

    @Override
    default int compareTo(PersonIdentifier other) {
        int byKind = getClass().getSimpleName().compareTo(other.getClass().getSimpleName());
        return byKind != 0 ? byKind : text().compareTo(other.text());
    }
}
