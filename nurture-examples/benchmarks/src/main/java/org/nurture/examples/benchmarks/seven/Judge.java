package org.nurture.examples.benchmarks.seven;

/** Says whether a form of which everything is known is right. */
@FunctionalInterface
public interface Judge {
    /**
     * Judges a form.
     *
     * @param form the form
     * @return true if it is right
     */
    boolean passes(Form form);
}
