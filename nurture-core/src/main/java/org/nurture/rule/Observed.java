package org.nurture.rule;

import java.util.Optional;
import org.nurture.problem.Pointer;

/**
 * A fact that bore on a finding, as it was seen, and what it was compared with.
 *
 * @param fact the name of the fact
 * @param pointer where it stands, or where it is missing, relative to the subject's root
 * @param part which part of the subject it is a fact of, such as {@code tuesday-pm}; empty for a fact of the whole, and
 *     where {@code value} sums several parts up
 * @param state what is known of it
 * @param value the value as people write it, bounds with {@code to} between them; empty if nothing is known
 * @param relation how it was compared
 * @param against what it was compared with, as people write it
 */
public record Observed(
        String fact,
        Pointer pointer,
        Optional<String> part,
        FactState state,
        Optional<String> value,
        Relation relation,
        String against) {}
