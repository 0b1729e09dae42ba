package org.nurture.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.json.collect.Node;
import org.nurture.json.collect.Nodes;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import org.nurture.problem.Pointer;

/**
 * Follows the property path of a violation through a value, and so finds its JSON Pointer.
 *
 * <p>A path says that a part stands in a set, not where: the entry is then the one that leads to the bean, or is the value,
 * that was found wrong, and its index is that of the document.
 */
final class ViolationPath {
    private final ConstraintViolation<?> violation;
    private final List<Path.Node> path = new ArrayList<>();
    private final Node document;

    ViolationPath(ConstraintViolation<?> violation, Node document) {
        this.violation = violation;
        this.document = document;
        violation.getPropertyPath().forEach(path::add);
    }

    /** The pointer; that of the nearest part above it where a path leads to what is not in the document. */
    Pointer from(Object value, Shape shape) {
        return follow(value, shape, 0, Pointer.ROOT, false).orElse(Pointer.ROOT);
    }

    private Optional<Pointer> follow(Object value, Shape shape, int step, Pointer at, boolean sought) {
        if (step == path.size()) {
            return Optional.of(at);
        }
        Path.Node node = path.get(step);
        if (!node.isInIterable() || !(shape instanceof Shape.Many many)) {
            return within(value, shape, step, at, sought);
        }
        List<?> entries = List.copyOf((Collection<?>) value);
        Integer index = node.getIndex();
        if (index != null) {
            return index < entries.size()
                    ? within(entries.get(index), many.element(), step, at.child(index), sought)
                    : Optional.of(at);
        }
        for (int i = 0; i < entries.size(); i++) {
            Object entry = entries.get(i);
            Optional<Pointer> found =
                    within(entry, many.element(), step, at.child(indexInText(entry, many, i, at)), true);
            if (found.isPresent()) {
                return found;
            }
        }
        return sought ? Optional.empty() : Optional.of(at);
    }

    /** Takes one step from a bean or an entry; empty if the entry of a set is sought and this is not it. */
    private Optional<Pointer> within(Object value, Shape shape, int step, Pointer at, boolean sought) {
        Path.Node node = path.get(step);
        boolean last = step == path.size() - 1;
        if (node.getKind() == ElementKind.CONTAINER_ELEMENT) {
            boolean found = !last || Objects.equals(value, violation.getInvalidValue());
            return sought && !found ? Optional.empty() : follow(value, shape, step + 1, at, sought);
        }
        if (sought && last && value != violation.getLeafBean()) {
            return Optional.empty();
        }
        Shape.Composite bean = shape instanceof Shape.Union union
                ? union.caseOf(value)
                : shape instanceof Shape.Composite composite ? composite : null;
        Integer position = bean == null || node.getKind() != ElementKind.PROPERTY
                ? null
                : bean.byName().get(node.getName());
        if (bean == null || position == null) {
            return Optional.of(at);
        }
        Member member = bean.members().get(position);
        @Nullable Object held = member.get().apply(value);
        Pointer below = at.child(member.name());
        return held == null ? Optional.of(below) : follow(held, member.shape(), step + 1, below, sought);
    }

    /** A set is written in its own order, and may have been read in another. */
    private int indexInText(Object entry, Shape.Many many, int index, Pointer at) {
        if (many.element() instanceof Shape.Text text
                && Nodes.part(document, at).orElse(null) instanceof Node.Entries entries) {
            String written = text.format().apply(entry);
            for (int i = 0; i < entries.entries().size(); i++) {
                if (entries.entries().get(i) instanceof Node.Text found
                        && found.text().equals(written)) {
                    return i;
                }
            }
        }
        return index;
    }
}
