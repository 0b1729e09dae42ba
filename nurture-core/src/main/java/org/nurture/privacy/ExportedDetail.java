package org.nurture.privacy;

import java.util.Objects;

/**
 * One thing that a record says of a child.
 *
 * @param label what it is, in plain words
 * @param text what it says, as it is shown to whoever asked; a text that is withheld says so
 */
public record ExportedDetail(String label, String text) {
    /**
     * Checks that nothing is null.
     *
     * @param label what it is, in plain words
     * @param text what it says, as it is shown to whoever asked
     */
    public ExportedDetail {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }

    /** Answers the label; never the text. */
    @Override
    public String toString() {
        return "ExportedDetail[" + label + "=***]";
    }
}
