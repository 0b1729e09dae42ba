package org.nurture.examples.quickstart;

/** Goes round and round through the constants of an enum. */
final class Cycle {
    private Cycle() {}

    static <T> T through(T[] constants, int step) {
        return constants[step % constants.length];
    }
}
