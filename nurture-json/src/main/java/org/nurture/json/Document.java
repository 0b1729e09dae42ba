package org.nurture.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;

/**
 * A document as it was read: its value, and what the value has no room for.
 *
 * <p>For services that pass documents on which others have written, perhaps with a later version of this library:
 * {@link NurtureJson#write(Object)} of the document writes the value and puts every unknown member back where it stood.
 * Members that are known stand first then, in our order, and white space is ours; names and values are unchanged, the
 * numbers and strings of unknown members to the letter.
 *
 * <p>The unknown members belong to this value, by pointer, and cannot be moved to another: in a list that has lost an entry
 * they would be those of another child. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Document<T> {
    private final T content;
    private final String schema;
    private final Map<Pointer, String> unknown;
    private final List<Problem> notices;

    Document(T content, String schema, Map<Pointer, String> unknown, List<Problem> notices) {
        this.content = content;
        this.schema = schema;
        this.unknown = unknown.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
        this.notices = List.copyOf(notices);
    }

    /**
     * Answers the value.
     *
     * @return the value
     */
    public T value() {
        return content;
    }

    /**
     * Answers the schema of the document as it is written again: what its {@code schema} member said, such as
     * {@code nurture/network/1.2}, or what this library writes if it was of an older version.
     *
     * @return the schema
     */
    public String schema() {
        return schema;
    }

    /**
     * Answers the members that this version does not know. They may hold anything, also what identifies a child: do not
     * log them.
     *
     * @return the JSON of each, without white space, by the pointer to it, in the order of the text; none if it was read
     *     strictly
     */
    public Map<Pointer, String> unknown() {
        return unknown;
    }

    /**
     * Answers what was taken though it is worth a look: each unknown member, each unknown {@code type}, a newer minor
     * version.
     *
     * @return the notices, in the order of the text, each with pointer and position; none if it was read strictly
     */
    public List<Problem> notices() {
        return notices;
    }

    /** Answers what it is and how much is unknown; never the value. */
    @Override
    public String toString() {
        return "Document[" + schema + ", unknown members: " + unknown.size() + "]";
    }
}
