package org.nurture.examples.benchmarks.start;

import org.nurture.examples.benchmarks.seven.Form;
import org.nurture.examples.benchmarks.seven.OurBook;

/** One verdict on the form of which the validators say whether it is valid. */
public final class FirstVerdict {
    private FirstVerdict() {}

    /**
     * Judges.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(OurBook.prepared().verdict(Form.valid()));
    }
}
