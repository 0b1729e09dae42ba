package org.nurture.examples.benchmarks.seven;

import org.nurture.rule.Verdict;

/** A judge that can also say that it does not know. */
public interface ThreeValued extends Judge {
    /**
     * Judges a form of which not everything need be known.
     *
     * @param form the form
     * @return whether it is right, is not, or whether that cannot be said
     */
    Verdict verdict(Form form);

    @Override
    default boolean passes(Form form) {
        return verdict(form) == Verdict.MET;
    }
}
