package org.nurture.examples.benchmarks.start;

import org.nurture.examples.benchmarks.seven.Avaje;
import org.nurture.examples.benchmarks.seven.Form;

/** One form validated by avaje-validator. */
public final class FirstAvaje {
    private FirstAvaje() {}

    /**
     * Validates.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(new Avaje().passes(Form.valid()));
    }
}
