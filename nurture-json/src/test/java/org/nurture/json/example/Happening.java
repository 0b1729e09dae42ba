package org.nurture.json.example;

/** Cases of which a later version may have more. */
public sealed interface Happening permits Begun, Unrecognised {
    Header header();

    /** What all cases have. */
    record Header(String by) {}
}
