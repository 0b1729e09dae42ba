package org.nurture.examples.benchmarks.start;

/** What a JVM takes for nothing. */
public final class FirstNothing {
    private FirstNothing() {}

    /**
     * Says a word.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("nothing");
    }
}
