package org.nurture.json;

/** Some bytes of an array, which are read where they lie and not changed meanwhile. */
final class Stretch {
    static final Stretch EMPTY = of(new byte[0]);

    private final byte[] bytes;
    private final int from;
    private final int to;

    /** Takes the bytes from the first of these places to before the second. */
    Stretch(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    static Stretch of(byte[] all) {
        return new Stretch(all, 0, all.length);
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }
}
