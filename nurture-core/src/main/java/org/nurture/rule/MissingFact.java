package org.nurture.rule;

import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;

/**
 * A fact that is not known, and a value of it that would help to settle the verdict.
 *
 * @param fact the name of the fact
 * @param label what it is, in words
 * @param pointer where it would stand
 * @param part which part of the subject it is a fact of; empty for a fact of the whole
 * @param example a value that, with the others of its set, settles the verdict; empty where the parts themselves are not
 *     known
 */
public record MissingFact(String fact, String label, Pointer pointer, Optional<String> part, Optional<String> example) {
    /**
     * Checks that nothing is null.
     *
     * @param fact the name of the fact
     * @param label what it is, in words
     * @param pointer where it would stand
     * @param part which part of the subject it is a fact of; empty for a fact of the whole
     * @param example a value that, with the others of its set, settles the verdict; empty where the parts themselves
     *     are not known
     */
    public MissingFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(example, "example");
    }
}
