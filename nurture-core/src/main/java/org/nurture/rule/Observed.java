package org.nurture.rule;

import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;

/**
 * A fact that bore on a finding, as it was seen, and what it was compared with: once as people write it, and once as data.
 *
 * <p>The data is for programs and does not change with the words in which rules are said: a whole number in digits, a day as
 * ISO 8601 writes it, a yes or no as {@code true} or {@code false}, a choice by its code, and a set of choices by their
 * codes with commas between them. Decisions that were stored before there was such data have none.
 *
 * @param fact the name of the fact
 * @param pointer where it stands, or where it is missing, relative to the subject's root
 * @param part which part of the subject it is a fact of, such as {@code tuesday-pm}; empty for a fact of the whole, and
 *     where {@code value} sums several parts up
 * @param state what is known of it
 * @param value the value as people write it, bounds with {@code to} between them; empty if nothing is known
 * @param relation how it was compared
 * @param against what it was compared with, as people write it
 * @param least as data: what it is at least, inclusive, or the least of the parts summed up; empty without such a bound
 * @param most as data: what it is at most, inclusive, or the most of the parts summed up; equal to {@code least} where the
 *     value is known; empty without such a bound
 * @param unit what is counted, in the plural; empty if it is no whole number
 * @param bound as data: what it was compared with; empty if that is not known or differs between the parts summed up
 * @param otherFact the name of the fact that it was compared with; empty if it was compared with a given value
 */
public record Observed(
        String fact,
        Pointer pointer,
        Optional<String> part,
        FactState state,
        Optional<String> value,
        Relation relation,
        String against,
        Optional<String> least,
        Optional<String> most,
        Optional<String> unit,
        Optional<String> bound,
        Optional<String> otherFact) {
    /**
     * Checks that nothing is null.
     *
     * @param fact the name of the fact
     * @param pointer where it stands, or where it is missing, relative to the subject's root
     * @param part which part of the subject it is a fact of, such as {@code tuesday-pm}; empty for a fact of the whole,
     *     and where {@code value} sums several parts up
     * @param state what is known of it
     * @param value the value as people write it, bounds with {@code to} between them; empty if nothing is known
     * @param relation how it was compared
     * @param against what it was compared with, as people write it
     * @param least as data: what it is at least, inclusive, or the least of the parts summed up; empty without such a
     *     bound
     * @param most as data: what it is at most, inclusive, or the most of the parts summed up; equal to {@code least}
     *     where the value is known; empty without such a bound
     * @param unit what is counted, in the plural; empty if it is no whole number
     * @param bound as data: what it was compared with; empty if that is not known or differs between the parts summed
     *     up
     * @param otherFact the name of the fact that it was compared with; empty if it was compared with a given value
     */
    public Observed {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(otherFact, "otherFact");
    }

    /** The same, whichever part it is of. */
    Observed ofAnyPart() {
        return new Observed(
                fact, pointer, Optional.empty(), state, value, relation, against, least, most, unit, bound, otherFact);
    }
}
