package org.nurture.json.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nurture.json.shape.Documents;

/**
 * The steps by which a document of an older version is raised to the next, one step for each version of each type. A step
 * works on what was read, before any type sees it, and leaves to every part its position: a problem found later is
 * still shown where it stands in the text.
 */
public final class UpCasters {
    /** The steps that this version of the library has: none, because there is no older version yet. */
    public static final UpCasters SHIPPED = new UpCasters(Map.of());

    private final Map<SchemaName, UnaryOperator<Node.Members>> steps;

    private UpCasters(Map<SchemaName, UnaryOperator<Node.Members>> steps) {
        this.steps = steps;
    }

    /**
     * Adds a step.
     *
     * @param type the type, such as {@code network}
     * @param from the version which the step raises to the next
     * @param step the step; the {@code schema} member is none of its business
     * @return these steps and that one
     */
    public UpCasters with(String type, int from, UnaryOperator<Node.Members> step) {
        Map<SchemaName, UnaryOperator<Node.Members>> all = new HashMap<>(steps);
        all.put(new SchemaName(type, from, 0), step);
        return new UpCasters(Map.copyOf(all));
    }

    /**
     * Raises a document to a version.
     *
     * @param root the document
     * @param to the schema of the version
     * @return the document in the form of that version; the same document if it is not of an older version of the same
     *     type, or a step is wanting
     */
    public Node upCast(Node root, SchemaName to) {
        Optional<SchemaName> said = SchemaName.saidBy(root);
        boolean older = said.isPresent()
                && said.get().type().equals(to.type())
                && said.get().major() < to.major();
        if (!older || !(root instanceof Node.Members raised)) {
            return root;
        }
        for (int version = said.get().major(); version < to.major(); version++) {
            UnaryOperator<Node.Members> step = steps.get(to.of(version));
            if (step == null) {
                return root;
            }
            raised = step.apply(raised);
        }
        return saying(raised, to);
    }

    private static Node saying(Node.Members root, SchemaName schema) {
        List<Node.Member> members = new ArrayList<>();
        boolean said = false;
        for (Node.Member member : root.members()) {
            if (member.name().equals(Documents.SCHEMA) && !said) {
                said = true;
                Node text = new Node.Text(schema.text(), member.value().position());
                members.add(new Node.Member(member.name(), text, member.position(), member.offset()));
            } else {
                members.add(member);
            }
        }
        return new Node.Members(List.copyOf(members), root.position());
    }
}
