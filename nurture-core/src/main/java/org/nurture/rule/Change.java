package org.nurture.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;

/**
 * One fact that would be another.
 *
 * @param fact the name of the fact
 * @param label what it is, in words
 * @param pointer where it stands
 * @param part which part of the subject it is a fact of, such as {@code tuesday-pm}; empty for a fact of the whole
 * @param from what it is; both bounds if it is known within bounds only
 * @param to what it would be; both bounds if it is known within bounds only
 */
public record Change(String fact, String label, Pointer pointer, Optional<String> part, String from, String to) {
    /**
     * Checks that nothing is null.
     *
     * @param fact the name of the fact
     * @param label what it is, in words
     * @param pointer where it stands
     * @param part which part of the subject it is a fact of, such as {@code tuesday-pm}; empty for a fact of the whole
     * @param from what it is; both bounds if it is known within bounds only
     * @param to what it would be; both bounds if it is known within bounds only
     */
    public Change {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Facts that would be changed together.
     *
     * @param changes the facts to change, at least one
     * @param along the facts that would move along, because they depend on those
     * @param distance by how much in all, in the facts' own units; facts that move along do not count
     */
    public record Together(List<Change> changes, List<Change> along, long distance) {
        /**
         * Takes copies.
         *
         * @param changes the facts to change
         * @param along the facts that would move along
         * @param distance by how much in all
         */
        public Together {
            Objects.requireNonNull(changes, "changes");
            Objects.requireNonNull(along, "along");
            changes = List.copyOf(changes);
            along = List.copyOf(along);
        }
    }
}
