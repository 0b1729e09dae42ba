package org.nurture.json.collect;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.Pointer;
import org.nurture.problem.TextPosition;

/** Finds where a part of a document stands. */
public final class Nodes {
    private Nodes() {}

    /**
     * Answers where a part of a document stands.
     *
     * @param root the document
     * @param pointer the path to the part
     * @return its position, or that of the nearest part above it that is there
     */
    public static TextPosition find(Node root, Pointer pointer) {
        Node node = root;
        for (String segment : pointer.segments()) {
            Node below = step(node, segment);
            if (below == null) {
                break;
            }
            node = below;
        }
        return node.position();
    }

    /**
     * Finds a part of a document.
     *
     * @param root the document
     * @param pointer the path to the part
     * @return the part; empty if it is not there
     */
    public static Optional<Node> part(Node root, Pointer pointer) {
        @Nullable Node node = root;
        for (String segment : pointer.segments()) {
            node = node == null ? null : step(node, segment);
        }
        return Optional.ofNullable(node);
    }

    private static @Nullable Node step(Node node, String segment) {
        if (node instanceof Node.Members members) {
            for (Node.Member member : members.members()) {
                if (member.name().equals(segment)) {
                    return member.value();
                }
            }
        } else if (node instanceof Node.Entries entries && segment.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(segment);
            if (index < entries.entries().size()) {
                return entries.entries().get(index);
            }
        }
        return null;
    }
}
