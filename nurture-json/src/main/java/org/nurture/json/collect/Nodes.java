package org.nurture.json.collect;

import org.nurture.problem.Pointer;
import org.nurture.problem.TextPosition;

/** Finds where a part of a document stands. */
final class Nodes {
    private Nodes() {}

    /** The position of the part, or of the nearest part above it that is there. */
    static TextPosition find(Node root, Pointer pointer) {
        Node node = root;
        for (String segment : pointer.segments()) {
            Node below = step(node, segment);
            if (below == node) {
                break;
            }
            node = below;
        }
        return node.position();
    }

    private static Node step(Node node, String segment) {
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
        return node;
    }
}
