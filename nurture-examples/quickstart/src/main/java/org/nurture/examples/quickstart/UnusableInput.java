package org.nurture.examples.quickstart;

/** The input as a whole cannot be used; the message says what and what to do, in one line. */
final class UnusableInput extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableInput(String message) {
        super(message);
    }
}
